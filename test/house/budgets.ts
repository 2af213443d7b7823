import { isCode, type Tree } from './tree';

const ANY = 250;
const RULE = 120;
const MEDIAN = 80;
/** Longer lines would make the other figures meaningless. */
const LINE = 180;

/** Files that hold nothing but data may be longer; each says why it is one file. */
export const DATA: ReadonlyMap<string, string> = new Map([]);

export function budgetFaults(tree: Tree, data: ReadonlyMap<string, string> = DATA): string[] {
  const code = [...tree].filter(([path]) => isCode(path) && !data.has(path));
  const tooLong = code.flatMap(([path, text]) => {
    const lines = text.trimEnd().split('\n');
    const limit = /^src\/rules\//.test(path) ? RULE : ANY;
    const wide = lines.findIndex((line) => line.length > LINE);
    return [
      ...(lines.length > limit ? [`${path}: ${lines.length} lines, ${limit} allowed`] : []),
      ...(wide >= 0 && path.startsWith('src/') ? [`${path}:${wide + 1}: longer than ${LINE} characters`] : []),
    ];
  });
  const median = medianLines(new Map(code.filter(([path]) => path.startsWith('src/'))));
  const gone = [...data.keys()].filter((path) => !tree.has(path)).map((path) => `${path} is listed as data and not there`);
  return [...tooLong, ...gone, ...(median > MEDIAN ? [`half of src is longer than ${median} lines, ${MEDIAN} allowed`] : [])];
}

export function medianLines(tree: Tree): number {
  const counts = [...tree.values()].map((text) => text.trimEnd().split('\n').length).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

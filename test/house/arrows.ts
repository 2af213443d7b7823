import { importsOf, packageName } from './imports';
import { isCode, type Tree } from './tree';

interface Arrow {
  /** A folder or a file; the longest one that holds a file decides for it. */
  readonly from: string;
  /** Folders and files it may import besides its own folder. */
  readonly to: readonly string[];
  readonly packages?: readonly string[];
  /** True when files of the folder do not import each other either. */
  readonly alone?: true;
  readonly why: string;
}

const BELOW_CHECK = ['src/sentence', 'src/relation', 'src/table', 'src/formula', 'src/sheet', 'src/domain'];
const ENGINE = ['src/check', ...BELOW_CHECK];

/** What may import what; everything else is a fault. */
export const ARROWS: readonly Arrow[] = [
  { from: 'src/domain', to: [], packages: ['decimal.js'], why: 'arithmetic and law stand on nothing but exact numbers' },
  { from: 'src/sheet', to: ['src/domain'], why: 'a workbook is plain data' },
  { from: 'src/formula', to: ['src/sheet', 'src/domain'], why: 'reads formulas as text and says what they give; knows no table, so that functions and rules may share it' },
  { from: 'src/table', to: ['src/sheet', 'src/domain'], why: 'reads what a person meant by the cells, before anybody judges it' },
  { from: 'src/relation', to: ['src/table', 'src/sheet', 'src/domain'], why: 'says which cells follow from which, before anybody calls one wrong' },
  { from: 'src/sentence', to: ['src/relation', 'src/table', 'src/sheet', 'src/domain'], why: 'reads what sentences say, and finds the rows of tables that they speak of' },
  { from: 'src/check', to: BELOW_CHECK, why: 'the engine knows no rule by name' },
  {
    from: 'src/check/check-workbook.ts',
    to: [...ENGINE, 'src/rules/index.ts', 'src/causes/index.ts', 'src/correct'],
    why: 'the one place where the engine meets the registries',
  },
  { from: 'src/rules', to: ENGINE, alone: true, why: 'a rule can be read, changed and removed by itself' },
  { from: 'src/rules/index.ts', to: ['src/rules', 'src/check'], why: 'the registry' },
  { from: 'src/causes', to: ENGINE, alone: true, why: 'a cause serves every rule and knows none' },
  { from: 'src/causes/index.ts', to: ['src/causes', 'src/check'], why: 'the registry' },
  { from: 'src/correct', to: ENGINE, why: 'works on findings, whatever rule they come from' },
  { from: 'src/host', to: ['src/sheet', 'src/domain', 'src/check/finding.ts', 'src/check/report.ts'], why: 'brings data in and out, and judges nothing' },
  {
    from: 'src/host/xlsx',
    to: ['src/host/port.ts', 'src/sheet', 'src/domain', 'src/check/finding.ts', 'src/check/report.ts'],
    packages: ['fflate', '@e965/xlsx', 'node:fs', 'node:path', 'node:zlib'],
    why: 'files; knows nothing of Excel',
  },
  {
    from: 'src/host/officejs',
    to: ['src/host/port.ts', 'src/host/xlsx/stored-formula.ts', 'src/functions/ordinary', 'src/sheet', 'src/domain', 'src/check/finding.ts', 'src/check/report.ts', 'src/check/decisions.ts', 'src/check/decisions-json.ts'],
    why: 'Excel; knows nothing of files but the form in which both store our formulas',
  },
  { from: 'src/functions', to: ['src/domain'], why: 'loads before everything else in Excel and must stay small' },
  {
    from: 'src/functions/ordinary',
    to: ['src/formula', 'src/sheet', 'src/domain'],
    why: 'turns our formulas into ordinary ones; loaded by the pane and for files, never by the entry',
  },
  { from: 'src/taskpane', to: [...ENGINE, 'src/host/port.ts', 'src/host/officejs', 'src/host/xlsx/read-picked.ts', 'src/functions', 'package.json'], packages: ['preact'], why: 'shows what the engine found in Excel; of files it reads only what the user picks' },
  {
    from: 'src/cli',
    to: [...ENGINE, 'src/host/port.ts', 'src/host/xlsx', 'package.json'],
    packages: ['node:fs', 'node:path', 'node:process', 'node:url', 'node:util'],
    why: 'shows what the engine found in files',
  },
  { from: 'src/preview', to: ['src/host', 'src/sheet', 'src/domain', 'src/functions'], packages: ['@univerjs', 'numfmt', 'node:'], why: 'plays Excel in a browser; nothing that ships imports it' },
  { from: 'src/preview/excel', to: ['src/sheet', 'src/domain'], packages: ['numfmt'], why: 'the simulated Excel must not know what it is asked by' },
];

const inside = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

export function arrowFor(path: string, arrows: readonly Arrow[] = ARROWS): Arrow | undefined {
  return arrows.filter((arrow) => inside(path, arrow.from)).sort((a, b) => b.from.length - a.from.length)[0];
}

/** Imports in src that no arrow allows, one line each. */
export function arrowFaults(tree: Tree, arrows: readonly Arrow[] = ARROWS): string[] {
  return [...tree.keys()].filter((path) => path.startsWith('src/') && isCode(path)).flatMap((path) => {
    const arrow = arrowFor(path, arrows);
    if (!arrow) return [`${path}: its folder has no arrow`];
    return importsOf(tree, path).flatMap(({ written, target }) => {
      const allowed = target === undefined ? allowsPackage(arrow, written) : allowsFile(arrow, path, target);
      return allowed ? [] : [`${path} imports ${target ?? written}: ${arrow.from} ${arrow.why}`];
    });
  });
}

function allowsFile(arrow: Arrow, path: string, target: string): boolean {
  const own = !arrow.alone && arrow.from !== path && inside(target, arrow.from);
  return own || arrow.to.some((place) => inside(target, place));
}

function allowsPackage(arrow: Arrow, written: string): boolean {
  const name = packageName(written);
  return (arrow.packages ?? []).some((allowed) => name === allowed || name.startsWith(`${allowed}/`) || (allowed.endsWith(':') && name.startsWith(allowed)));
}

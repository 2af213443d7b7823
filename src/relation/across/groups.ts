import { mapped } from '../../sheet/lists';
import { remembered } from '../../sheet/remembered';
import { isBareTotal } from '../../table/words';
import type { Formula } from './formula';
import type { Matrix } from './matrix';
import type { Sieve } from './sieve';

/** More lines than these under one heading are a calendar or a dump. */
const MOST_LINES = 14;

/** The lines under each heading of several that stand together. */
const groupsOf = remembered(({ lines }: Matrix): readonly (readonly number[])[] => {
  const groups: number[][] = [];
  lines.forEach(({ group }, line) => {
    if (group === '') return;
    if (group === lines[line - 1]?.group) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  return groups.filter(({ length }) => length > 1 && length <= MOST_LINES);
});

/** That a line is all that stands under one heading, or its mean, wherever that is: few guesses, and what belongs together is said. */
export function groupSums(matrix: Matrix, target: number, total: boolean, sieve: Sieve): Formula[] {
  const groups = groupsOf(matrix);
  const prior = 3 + Math.log2(groups.length + 1);
  return groups.flatMap((group): Formula[] => {
    if (group.includes(target)) return [];
    const operands = mapped(group, (line) => line - target);
    if (matrix.lines[target]?.role === 'rata-rata') return [{ kind: 'rata-rata', operands, scale: operands.length, prior, said: 'target' }];
    if (total) return [{ kind: 'jumlah', operands, scale: 1, prior: 0, said: 'target' }];
    return sieve.sums.passes(group) && !isSeries(matrix, target, ...group) ? [{ kind: 'jumlah', operands, scale: 1, prior, said: 'nothing' }] : [];
  });
}

/** By their words the headings under which lines stand. */
const headingsOf = remembered(({ lines }: Matrix): ReadonlyMap<string, ReadonlySet<string>> => {
  const headings = new Map<string, Set<string>>();
  for (const { words, group } of lines) if (group !== '') headings.set(words, (headings.get(words) ?? new Set()).add(group));
  return headings;
});

/** By line: whether it stands under another heading than the target, which has one of the same words beside it: that one is meant, if any. */
export function foreignTo(matrix: Matrix, target: number): readonly boolean[] {
  const headings = headingsOf(matrix);
  const group = matrix.lines[target]?.group ?? '';
  return mapped(matrix.lines, (line) => group !== '' && line.group !== group && headings.get(line.words)?.has(group) === true);
}

/** False for what a line would follow from under other headings though it has the like beside it, unless it goes on with its own words or compares two of one word. */
export function mayMeet({ lines }: Matrix, foreign: readonly boolean[], target: number, operands: readonly number[]): boolean {
  return operands.every((line) => {
    const words = foreign[line] ? lines[line]?.words : undefined;
    return words === undefined || words === lines[target]?.words || operands.some((other) => other !== line && lines[other]?.words === words);
  });
}

/** True for lines of several words under several headings, of which each heading has more: anggaran of one thing and realisasi of another are not added up. */
export function mixesGroups(matrix: Matrix, lines: readonly number[]): boolean {
  const parts = lines.flatMap((line) => matrix.lines[line] ?? []);
  const groups = new Set(parts.map(({ group }) => group));
  if (groups.size < 2 || new Set(parts.map(({ words }) => words)).size < 2) return false;
  const headings = headingsOf(matrix);
  if (!parts.every(({ words }) => (headings.get(words)?.size ?? 0) > 1)) return false;
  return matrix.lines.filter(({ group }) => groups.has(group)).length > lines.length;
}

/** True for a line under no heading of several, and others that each stand under one of their own: a lone total adds up what stands last in each block. */
export function areApart({ lines }: Matrix, target: number, operands: readonly number[]): boolean {
  if (lines[target]?.group !== '' || !lines[target + (operands[0] ?? 0)]?.group) return false;
  const groups = mapped(operands, (distance) => lines[target + distance]?.group ?? '');
  return !groups.includes('') && new Set(groups).size === groups.length;
}

/** Lines called alike, such as those of a year's months, of which one may be the total. */
const MOST_NAMESAKES = 12;
const FEWEST_NAMESAKES = 3;

/**
 * That a line is the sum of those before it that are called like it, under other headings: "Total / Rp" of "TW I / Rp" to "TW IV / Rp".
 * Where its own heading is a bare total, words say so of all of them.
 */
export function namesakeSums(matrix: Matrix, target: number, sieve: Sieve): Formula[] {
  const { words = '', heading = '', group = '' } = matrix.lines[target] ?? {};
  if (words === '' || words === heading) return [];
  const alike = matrix.lines.flatMap((line, i) => (i < target && line.words === words && line.heading !== heading ? [i] : [])).toReversed().slice(0, MOST_NAMESAKES);
  const prior = 3 + Math.log2(alike.length + 1);
  const total = isBareTotal(group);
  return alike.flatMap((_, k): Formula[] => {
    const summed = alike.slice(0, k + 1);
    const said = total && summed.length === alike.length && summed.length > 1;
    if ((summed.length < FEWEST_NAMESAKES && !said) || !sieve.sums.passes(summed) || isSeries(matrix, target, ...summed)) return [];
    return [{ kind: 'jumlah', operands: mapped(summed, (line) => line - target), scale: 1, ...(said ? { prior: 2, said: 'target' } : { prior, said: 'nothing' }) }];
  });
}

/** Lines of which no guess may be made that no words speak for: years side by side do not follow from each other. */
export function isSeries({ lines }: Matrix, target: number, ...operands: readonly number[]): boolean {
  const year = lines[target]?.year;
  if (year === undefined) return false;
  for (let i = 0; i < operands.length; i++) {
    const own = lines[operands[i] ?? -1]?.year;
    if (own === undefined || own === year) return false;
    for (let k = 0; k < i; k++) if (lines[operands[k] ?? -1]?.year === own) return false;
  }
  return true;
}

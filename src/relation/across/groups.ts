import { remembered } from '../../sheet/remembered';
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

/** That a line is all that stands under one heading, wherever that is: few guesses, and what belongs together is said. */
export function groupSums(matrix: Matrix, target: number, total: boolean, sieve: Sieve): Formula[] {
  const groups = groupsOf(matrix);
  const prior = 3 + Math.log2(groups.length + 1);
  return groups.flatMap((group): Formula[] => {
    if (group.includes(target)) return [];
    const operands = group.map((line) => line - target);
    if (total) return [{ kind: 'jumlah', operands, scale: 1, prior: 0, said: 'target' }];
    return sieve.passesSum(group) && !isSeries(matrix, target, ...group) ? [{ kind: 'jumlah', operands, scale: 1, prior, said: 'nothing' }] : [];
  });
}

/** Lines of which no guess may be made that no words speak for: years side by side do not follow from each other. */
export function isSeries({ lines }: Matrix, target: number, ...operands: readonly number[]): boolean {
  const year = lines[target]?.year;
  if (year === undefined) return false;
  const years = [year, ...operands.map((line) => lines[line]?.year)];
  return !years.includes(undefined) && new Set(years).size === years.length;
}

import type { Role } from '../../table/table';
import type { Formula } from './formula';
import { meansByHeading } from './heading-weights';
import type { Line, Matrix } from './matrix';
import { NEAR, pairs, PERCENT } from './pairs';
import { isMoney, isPhysical } from './physical';
import { runs } from './runs';
import type { Sample } from './sample';
import { Sieve } from './sieve';
import { FEW_LINES, products, triples } from './triples';

/** With more lines than this only near neighbours are tried. */
const MANY_LINES = 26;

/** Words that call a line a result of others. */
const RESULTS: readonly (Role | undefined)[] = [...PERCENT, 'sisa', 'jumlah', 'rata-rata', 'pertumbuhan'];

/** Words that call a line what results follow from. */
const INPUTS: readonly (Role | undefined)[] = ['anggaran', 'realisasi', 'target'];

/** True when there is something to guess: across rows only words tell what follows from what, and sums down the columns are found elsewhere. */
export function mayFollow({ lines, wordsNeeded }: Matrix): boolean {
  return !wordsNeeded || lines.some(isResult);
}

function isResult(line: Line | undefined): boolean {
  return RESULTS.includes(line?.role);
}

/**
 * All guesses worth trying for one line, the likely ones with the lower prior; those that no words speak for only where they pass the sieve.
 * @param copies by line, whether it is a copy of another one: guesses about it that the target's words speak for are wanted though they hold nowhere
 */
export function guessesFor(matrix: Matrix, target: number, sample: Sample, copies: readonly boolean[]): Formula[] {
  const { lines, wordsNeeded } = matrix;
  if (wordsNeeded && !isResult(lines[target])) return [];
  const sieve = new Sieve(sample, target);
  const reach = lines.length > MANY_LINES ? NEAR : lines.length;
  const near: number[] = [];
  for (let line = Math.max(0, target - reach); line <= Math.min(lines.length - 1, target + reach); line++) if (line !== target) near.push(line);
  const beside = [...near, ...named(matrix, target, reach)];
  const partners = isPhysical(lines[target]) ? beside.filter((line) => !isMoney(lines[line], sample.lines[line])) : beside;
  const guesses = [...(wordsNeeded ? [] : [...runs(matrix, target, reach, sieve, copies), ...meansByHeading(matrix, target)]), ...pairs(matrix, target, partners, sieve, copies)];
  if (lines.length > FEW_LINES) return guesses;
  // Of rows, what comes and goes makes the number below it; a subtotal is no rest of the grand total below.
  if (wordsNeeded) guesses.push(...triples(matrix, target, near.filter((line) => line < target), sieve));
  else guesses.push(...triples(matrix, target, near, sieve), ...products(target, near, sieve));
  return guesses;
}

/** Lines further away than those that are tried, of which the words say that the line may follow from them: target and realisasi of its year. */
function named({ lines }: Matrix, target: number, reach: number): number[] {
  const goal = lines[target];
  if (goal?.year === undefined || !isResult(goal)) return [];
  return lines.flatMap((line, i) => (Math.abs(i - target) > reach && line.year === goal.year && INPUTS.includes(line.role) ? [i] : []));
}

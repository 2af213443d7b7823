import { roundHalfUp } from '../domain/printed';
import { remembered } from '../sheet/remembered';
import { isCellError, type CellError } from '../sheet/snapshot';
import type { FormulaCell, Formulas } from './formulas';
import { cellsOf, type Reckoning, type Result, withNumbers } from './reckoning';
import type { Total } from './sheet-cells';
import { nodesIn, type Node } from './syntax';

type Computed = (args: readonly Node[], reckoning: Reckoning) => Result;

/** Excel's own functions that are computed here exactly as Excel does; a formula with another one is not judged. */
export const ORDINARY: Readonly<Record<string, Computed>> = {
  SUM: (args, reckoning) => total(args, reckoning, ({ sum }) => sum),
  AVERAGE: (args, reckoning) => total(args, reckoning, ({ sum, count }) => (count === 0 ? { error: '#DIV/0!' } : sum / count)),
  COUNT: (args, reckoning) => total(args, reckoning, ({ count }) => count, true),
  COUNTIF: (args, reckoning) => countOf(args, reckoning),
  MIN: (args, reckoning) => extreme(args, reckoning, Math.min),
  MAX: (args, reckoning) => extreme(args, reckoning, Math.max),
  SUBTOTAL: (args, reckoning) => subtotal(args, reckoning),
  ROUND: (args, reckoning) => withNumbers(args, reckoning, rounded),
  ABS: (args, reckoning) => withNumbers(args, reckoning, ({ 0: x = 0 }) => Math.abs(x)),
  IF: (args, reckoning) => choose(args, reckoning),
  IFERROR: (args, reckoning) => otherwise(args, reckoning),
  ISNUMBER: ([arg], reckoning) => {
    const value = arg && reckoning.resultOf(arg);
    return value === undefined ? undefined : typeof value === 'number';
  },
  NOT: (args, reckoning) => withNumbers(args, reckoning, ({ 0: x = 0 }) => x === 0),
  AND: (args, reckoning) => withNumbers(args, reckoning, (numbers) => numbers.every((x) => x !== 0)),
  OR: (args, reckoning) => withNumbers(args, reckoning, (numbers) => numbers.some((x) => x !== 0)),
};

/** All numbers of the arguments; in ranges only numbers count, alone texts are not guessed at. */
function total(args: readonly Node[], reckoning: Reckoning, compute: (all: Total) => Result, pastErrors = false): Result {
  let all = NOTHING;
  for (const arg of args) {
    const one = totalOf(arg, reckoning);
    if (!one) return undefined;
    all = all === NOTHING ? one : { sum: all.sum + one.sum, count: all.count + one.count, size: all.size + one.size, error: all.error ?? one.error };
  }
  reckoning.size = Math.max(reckoning.size, all.size);
  return all.error !== undefined && !pastErrors ? { error: all.error } : compute(all);
}

function rounded({ 0: x = 0, 1: digits = 0 }: readonly number[]): Result {
  return digits >= 0 && digits <= 15 && Number.isInteger(digits) ? roundHalfUp(x, digits) : undefined;
}

const NOTHING: Total = { sum: 0, count: 0, size: 0, error: undefined };

function totalOf(arg: Node, reckoning: Reckoning): Total | undefined {
  const cells = cellsOf(arg, reckoning);
  if (cells) return cells.sheet.isLeftOpen ? undefined : cells.sheet.cells.totalOf(cells);
  const value = reckoning.resultOf(arg);
  if (value === undefined || typeof value === 'string') return undefined;
  if (value !== null && isCellError(value)) return { sum: 0, count: 0, size: 0, error: value.error };
  const number = typeof value === 'number' ? value : value === true ? 1 : 0;
  return { sum: number, count: 1, size: Math.abs(number), error: undefined };
}

function extreme(args: readonly Node[], reckoning: Reckoning, pick: (a: number, b: number) => number): Result {
  let best: number | undefined;
  for (const arg of args) {
    const cells = cellsOf(arg, reckoning);
    if (cells && !reckoning.book.limits.evaluation.grant(reckoning.at, cells.sheet.cells.countIn(cells))) return undefined;
    const alone = cells ? null : reckoning.resultOf(arg);
    // In a range texts are passed over; alone they are not guessed at.
    if (!cells && typeof alone !== 'number') return undefined;
    for (const { value } of cells ? cells.sheet.cells.within(cells) : [{ value: alone }]) {
      if (value !== null && value !== undefined && isCellError(value)) return value;
      if (typeof value === 'number') best = best === undefined ? value : pick(best, value);
    }
  }
  return best ?? 0;
}

/** How often a plain word stands in a range, in whatever case; what Excel makes of numbers, signs and wildcards is not asked. */
function countOf([range, wanted]: readonly Node[], reckoning: Reckoning): Result {
  const cells = range && cellsOf(range, reckoning);
  const word = wanted && reckoning.resultOf(wanted);
  if (!cells || typeof word !== 'string' || /[<>=*?~]|^(true|false)$/i.test(word) || !/^\p{L}|\p{L}{4}/u.test(word)) return undefined;
  if (!reckoning.book.limits.evaluation.grant(reckoning.at, cells.sheet.cells.countIn(cells))) return undefined;
  let count = 0;
  for (const { value } of cells.sheet.cells.within(cells)) if (typeof value === 'string' && value.toLowerCase() === word.toLowerCase()) count++;
  return count;
}

/** SUBTOTAL(9; …) over cells of which none is hidden and none a subtotal itself. */
function subtotal([which, ...ranges]: readonly Node[], reckoning: Reckoning): Result {
  if (which?.kind !== 'number' || (which.value !== 9 && which.value !== 109)) return undefined;
  for (const range of ranges) {
    const cells = cellsOf(range, reckoning);
    if (!cells || cells.sheet.sheet.hiddenRows.length > 0 || subtotalsOf(cells.sheet).some(isOther)) return undefined;
  }
  return total(ranges, reckoning, ({ sum }) => sum);

  function isOther({ row, column }: FormulaCell): boolean {
    return row !== reckoning.at.row || column !== reckoning.at.column;
  }
}

/** The formulas of a sheet that have a subtotal in them. */
const subtotalsOf = remembered((sheet: Formulas): readonly FormulaCell[] =>
  sheet.formulas.filter(({ pattern: { node } }) => node && [...nodesIn(node)].some(isSubtotal)));

function isSubtotal(node: Node): boolean {
  return node.kind === 'call' && /^(SUBTOTAL|AGGREGATE)$/.test(node.name);
}

function choose([condition, then, otherwise]: readonly Node[], reckoning: Reckoning): Result {
  if (!condition || !then) return undefined;
  const value = reckoning.resultOf(condition);
  if (value === undefined || typeof value === 'string') return undefined;
  if (value !== null && isCellError(value)) return value;
  if (value !== null && value !== false && value !== 0) return reckoning.resultOf(then);
  return otherwise ? reckoning.resultOf(otherwise) : false;
}

function otherwise([first, second]: readonly Node[], reckoning: Reckoning): Result {
  const value = first && reckoning.resultOf(first);
  const isError = (result: Result): result is CellError => typeof result === 'object' && result !== null;
  return isError(value) && second ? reckoning.resultOf(second) : value;
}

import { formulasOf, type FormulaCell } from '../formula/formulas';
import { summedBy } from '../formula/sums';
import type { Book } from './book';
import { isAlike, linesWithFormulas, mostCommon, type Entry, type Line } from './formula-lines';

/** A column or a row is one of formulas when at least so many follow one pattern, and at most one number in so many is typed. */
const LEAST_FORMULAS = 3;
const TYPED_SHARE = 1 / 4;

/** A number that is typed where a formula would stand. */
export interface Suspect {
  readonly typed: Entry;
  /** A formula of the pattern that is missing. */
  readonly model: FormulaCell;
  /** The column or row in which it is missing. */
  readonly line: Line;
  /** True when another value than the formula's is odd in itself; else only the workbook's arithmetic can say so. */
  readonly sure: boolean;
}

/** Numbers that are typed among formulas, line by line; one that stands in a column and in a row of formulas is given for both. */
export function typedAmongFormulas(book: Book): readonly Suspect[] {
  const found: Suspect[] = [];
  for (const line of linesWithFormulas(book)) {
    if (line.computed === line.size) continue;
    for (const suspect of typedBetween(line)) found.push(suspect);
    if (line.down) continue;
    for (const suspect of typedInTotal(book, line)) found.push(suspect);
  }
  return found;
}

/** Between two cells of its line that are like it and compute theirs. */
function typedBetween(line: Line): readonly Suspect[] {
  const { table, down, size, computed } = line;
  const others = size - computed;
  if (others > TYPED_SHARE * size || computed < LEAST_FORMULAS) return [];
  const entries = line.entries();
  const roleOf = ({ column }: Entry) => table.columns.find(({ index }) => index === column)?.role;
  const alike = (a: Entry, b: Entry): boolean => (down ? isAlike(a.of, b.of) : roleOf(a) === roleOf(b));
  const formulas = entries.filter(({ formula }) => formula);
  const model = mostCommon(formulas);
  if (!model || formulas.filter(({ formula }) => formula?.pattern === model.pattern).length < LEAST_FORMULAS) return [];
  const found: Suspect[] = [];
  let above: Entry | undefined;
  for (const [i, typed] of entries.entries()) {
    if (typed.formula) above = typed;
    if (typed.formula || !typed.number || !above) continue;
    const below = entries.slice(i, i + 1 + LEAST_FORMULAS).find(({ formula }) => formula);
    // The first and the last may differ: only what stands between two like it is odd.
    if (!below || !alike(typed, above) || !alike(typed, below)) continue;
    if ([above, below].some(({ formula }) => formula?.pattern === model.pattern)) found.push({ typed, model, line, sure: true });
  }
  return found;
}

/** A total row whose other columns add up the same rows. */
function typedInTotal(book: Book, line: Line): readonly Suspect[] {
  if (line.row?.role === 'rincian') return [];
  const entries = line.entries();
  const numbers = entries.filter(({ formula, number }) => !formula && number);
  const formulas = formulasOf(book.workbook);
  const sums = entries.flatMap(({ formula }) => {
    const areas = formula && summedBy(formula, formulas)?.areas;
    return areas?.every(({ left, right }) => left === formula?.column && right === left) ? formula ?? [] : [];
  });
  const [model, second] = sums;
  if (!model || !second || sums.some(({ pattern }) => pattern !== model.pattern)) return [];
  return numbers.map((typed) => ({ typed, model, line, sure: false }));
}

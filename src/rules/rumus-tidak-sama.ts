import type { Book } from '../check/book';
import { neighboursOf } from '../check/formula-lines';
import { expectedIn, levelOf, violationAt } from '../check/formula-violation';
import { bilingual, number, place } from '../check/message';
import { oddFormulas } from '../check/odd-formulas';
import type { Rule, Violation } from '../check/rule';
import { decimalsOf, roundHalfUp } from '../domain/printed';
import { evaluate } from '../formula/evaluate';
import { formulasOf, type FormulaCell } from '../formula/formulas';
import { summedBy } from '../formula/sums';
import { shownAs } from '../table/cell-numbers';

/** Files keep a formula's value to fifteen digits, and programs add in another order. */
const STORED = 1e-12;

/** So many formulas of one column that do the same mean what they do. */
const SEVERAL = 3;

/** One formula refers to other cells than the formulas beside it do: a row too far, a column aside, a range too short. */
const rule: Rule = {
  id: 'rumus-tidak-sama',
  *check(book) {
    const told = new Set<string>();
    for (const { odd, model, down, forgets } of oddFormulas(book)) {
      const key = `${odd.sheet}!${odd.row},${odd.column}`;
      if (told.has(key) || neighboursOf(book, odd, down).some(({ pattern }) => pattern === odd.pattern) || (!down && isFilledDown(book, odd))) continue;
      const violation = judged(book, odd, model, forgets);
      if (!violation) continue;
      told.add(key);
      yield violation;
    }
  },
};

/** True for a formula that stands in several rows of its column, as in each row of totals: there it is the usual one. */
function isFilledDown({ workbook }: Book, { sheet, column, pattern }: FormulaCell): boolean {
  return (formulasOf(workbook).sheet(sheet)?.patternsIn(column).get(pattern) ?? 0) >= SEVERAL;
}

/** True when a file may keep the result of a formula as this value: in full, or only as many digits as are shown. */
function isStoredAs(stored: number, result: number): boolean {
  return Math.abs(stored - result) <= STORED * Math.abs(result) || roundHalfUp(result, decimalsOf(stored)) === stored;
}

function judged(book: Book, formula: FormulaCell, model: FormulaCell, forgets: boolean): Violation | undefined {
  const { cell, sheet } = formula;
  const formulas = formulasOf(book.workbook);
  const given = model.pattern.node && evaluate(model.pattern.node, formulas, formula);
  if (typeof cell.value !== 'number' || typeof given?.value !== 'number') return undefined;
  // "$B5" and "B5" are the same cell, and what gives the same is no fault.
  if (isStoredAs(cell.value, given.value)) return undefined;
  const expected = expectedIn(cell, sheet, given.value);
  const level = levelOf(book, formula, shownAs(cell, sheet, given.value).value);
  // What a proved sum lacks or has too much is told by the rules about sums.
  if (level === 'salah' && summedBy(formula, formulas)) return undefined;
  return {
    ...violationAt(book, cell, sheet),
    level: forgets ? 'salah' : level,
    expected: expected.value,
    evidence: [model],
    message: bilingual((language) => {
      const [where, like, gives] = [place(formula, sheet), place(model, sheet), number(expected.value, expected, language)];
      return language === 'id'
        ? `Rumus di ${where} (=${cell.formula ?? ''}) merujuk sel lain daripada rumus di sekitarnya, misalnya ${like}. Dengan pola itu hasilnya ${gives}.`
        : `The formula in ${where} (=${cell.formula ?? ''}) refers to other cells than those around it, such as ${like}. By their pattern it gives ${gives}.`;
    }),
  };
}

export default rule;

import { expectedIn, violationAt } from '../check/formula-violation';
import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import { cyclesIn } from '../formula/cycles';
import { formulasOf, type FormulaBook, type FormulaCell } from '../formula/formulas';
import { covers, summedBy } from '../formula/sums';

/** A formula refers to its own cell, directly or through other cells: Excel gives 0, or what was there before. */
const rule: Rule = {
  id: 'rujukan-melingkar',
  *check(book) {
    const formulas = formulasOf(book.workbook);
    for (const cycle of cyclesIn(formulas)) {
      const [first] = cycle;
      if (!first) continue;
      const { cell, sheet } = first;
      const rest = cycle.length === 1 ? sumWithoutItself(first, formulas) : undefined;
      const shown = rest === undefined ? undefined : expectedIn(cell, sheet, rest);
      const isWrong = rest !== undefined && typeof cell.value === 'number' && Math.abs(rest - cell.value) > 1e-9 * Math.abs(rest);
      yield {
        ...violationAt(book, cell, sheet),
        level: isWrong ? 'salah' : 'patut-dicek',
        expected: shown?.value ?? '',
        evidence: cycle,
        message: bilingual((language) => {
          const ring = [...cycle, first].slice(0, 5).map((member) => place(member, sheet)).join(' → ');
          const value = shown && number(shown.value, shown, language);
          const [where, isIndonesian] = [place(first, sheet), language === 'id'];
          const without = value === undefined ? '' : isIndonesian ? ` Tanpa itu hasilnya ${value}.` : ` Without that it gives ${value}.`;
          return isIndonesian
            ? `Rumus di ${where} merujuk selnya sendiri (${ring}), sehingga tidak dapat dihitung.${without}`
            : `The formula in ${where} refers to its own cell (${ring}), so that it cannot be computed.${without}`;
        }),
      };
    }
  },
};

/** What a sum that runs over its own cell should be. */
function sumWithoutItself(formula: FormulaCell, book: FormulaBook): number | undefined {
  const summed = summedBy(formula, book);
  const { value } = formula.cell;
  if (!summed || typeof value !== 'number' || summed.areas.filter((area) => covers([area], formula)).length !== 1) return undefined;
  const totals = summed.areas.map((area) => book.sheet(formula.sheet)?.cells.totalOf(area));
  return totals.some((total) => !total || total.error !== undefined) ? undefined : totals.reduce((sum, total) => sum + (total?.sum ?? 0), -value);
}

export default rule;

import { bilingual, number, place } from '../check/message';
import { expectedIn, mayShow, violationAt } from '../check/formula-violation';
import type { Rule, Violation } from '../check/rule';
import type { Book } from '../check/book';
import { cyclesIn } from '../formula/cycles';
import { evaluate } from '../formula/evaluate';
import { formulasOf, type FormulaCell } from '../formula/formulas';
import { groupedBy } from '../sheet/lists';
import { shownAs } from '../table/cell-numbers';

/** More results of one column than this are told of together: the file was not computed again. */
const FEW = 3;

/** What one stored result is, and what its formula gives. */
interface Stale {
  readonly formula: FormulaCell;
  readonly found: number | string;
  readonly expected: number | string;
}

/** A formula's stored result is not what the formula gives with the numbers that stand in the workbook. */
const rule: Rule = {
  id: 'hasil-rumus-tidak-cocok',
  *check(book) {
    for (const group of groupsOf(staleIn(book))) {
      if (group.length > FEW) yield* violation(book, group);
      else for (const one of group) yield* violation(book, [one]);
    }
  },
};

function staleIn(book: Book): readonly Stale[] {
  const stale: Stale[] = [];
  const formulas = formulasOf(book.workbook);
  const circular = new Set(cyclesIn(formulas).flat());
  for (const formula of formulas.all) {
    const { cell, sheet, pattern } = formula;
    if (!pattern.node || circular.has(formula) || cell.value === '' || typeof cell.value === 'boolean' || typeof cell.value === 'object') continue;
    const given = evaluate(pattern.node, formulas, formula);
    if (!given || typeof given.value !== typeof cell.value) continue;
    if (typeof given.value === 'string') {
      if (given.value !== cell.value) stale.push({ formula, found: cell.value, expected: given.value });
      continue;
    }
    if (typeof given.value !== 'number' || typeof cell.value !== 'number') continue;
    if (Math.abs(given.value - cell.value) <= given.noise) continue;
    const [found, expected] = [shownAs(cell, sheet, cell.value), shownAs(cell, sheet, given.value)];
    // A workbook may be told to keep numbers as they are shown.
    if (!mayShow(found, expected)) stale.push({ formula, found: found.value, expected: expectedIn(cell, sheet, given.value).value });
  }
  return stale;
}

/** Results of one pattern in one column. */
function groupsOf(stale: readonly Stale[]): Iterable<Stale[]> {
  return groupedBy(stale, ({ formula: { sheet, column, pattern } }) => `${sheet}!${column}|${pattern.key}`).values();
}

function* violation(book: Book, group: readonly Stale[]): Generator<Violation> {
  const [first] = group;
  if (!first) return;
  const { formula: { cell, sheet }, found, expected } = first;
  const more = group.length - 1;
  const like = shownAs(cell, sheet, 0);
  yield {
    ...violationAt(book, cell, sheet),
    level: 'salah',
    found,
    expected,
    evidence: group.map((entry) => entry.formula),
    message: bilingual((language) => {
      const shown = (value: number | string): string => (typeof value === 'number' ? number(value, like, language) : `"${value}"`);
      const where = place({ sheet, ...cell }, sheet);
      const others = more === 0 ? '' : language === 'id' ? `; begitu pula ${more} sel lain dengan rumus yang sama` : `; so in ${more} more cells with the same formula`;
      return language === 'id'
        ? `Rumus di ${where} memberi ${shown(expected)}, tetapi yang tersimpan ${shown(found)}${others}. Hitung ulang dengan Ctrl+Alt+F9, lalu simpan.`
        : `The formula in ${where} gives ${shown(expected)}, but ${shown(found)} is stored${others}. Compute again with Ctrl+Alt+F9, then save.`;
    }),
  };
}

export default rule;

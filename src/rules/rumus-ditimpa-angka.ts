import type { Book } from '../check/book';
import { expectedIn, levelOf, mayShow, violationAt } from '../check/formula-violation';
import type { Line } from '../check/formula-lines';
import { bilingual, number, place } from '../check/message';
import type { Rule, Violation } from '../check/rule';
import { typedAmongFormulas, type Suspect } from '../check/typed-among-formulas';
import { roundHalfUp } from '../domain/printed';
import { evaluate } from '../formula/evaluate';
import { formulasOf } from '../formula/formulas';
import { movesDigits } from '../relation/slip';
import { addTo } from '../sheet/lists';
import { shownAs } from '../table/cell-numbers';

/** A number is typed where the cells around it compute theirs. */
const rule: Rule = {
  id: 'rumus-ditimpa-angka',
  *check(book) {
    const told = new Set<string>();
    // What agrees is said once for a column or row.
    const agreeing = new Map<Line, Suspect[]>();
    for (const suspect of typedAmongFormulas(book)) {
      const { typed: { sheet, row, column }, line } = suspect;
      const key = `${sheet}!${row},${column}`;
      const violation = told.has(key) ? undefined : judged(book, suspect);
      if (!violation) continue;
      told.add(key);
      if (violation.level === 'saran') addTo(agreeing, line, suspect);
      else yield violation;
    }
    for (const [line, [first, ...others]] of agreeing) {
      const violation = first && judged(book, first, others, line.down);
      if (violation) yield violation;
    }
  },
};

/** @param others of the same line whose values agree as well */
function judged(book: Book, { typed: { sheet, row, column }, model, sure }: Suspect, others: readonly Suspect[] = [], down = false): Violation | undefined {
  const formulas = formulasOf(book.workbook);
  const cell = book.cellAt({ sheet, row, column });
  const given = model.pattern.node && evaluate(model.pattern.node, formulas, { sheet, row, column });
  if (!cell || typeof cell.value !== 'number' || typeof given?.value !== 'number') return undefined;
  const [found, expected] = [shownAs(cell, sheet, cell.value), shownAs(cell, sheet, given.value)];
  const agrees = mayShow(found, expected);
  const rounded = expectedIn(cell, sheet, given.value);
  const decimals = Math.min(shownAs(model.cell, sheet, given.value).decimals, Math.max(2, found.decimals));
  const slipped = sure && movesDigits(found.value, roundHalfUp(expected.value, decimals), decimals);
  const level = agrees ? 'saran' : slipped ? 'salah' : levelOf(book, { sheet, row, column }, expected.value);
  // In a total row of formulas a typed number that differs may be another thing, such as a target.
  if (!sure && level === 'patut-dicek') return undefined;
  return {
    ...violationAt(book, cell, sheet),
    level,
    expected: rounded.value,
    evidence: [model, ...others.map(({ typed }) => typed)],
    message: bilingual((language) => {
      const [where, like, gives] = [place({ sheet, row, column }, sheet), place(model, sheet), number(rounded.value, found, language)];
      if (language === 'id') {
        const more = others.length > 0 ? ` dan ${others.length} sel lain di ${down ? 'kolomnya' : 'barisnya'}` : '';
        return `${where}${more} berisi angka yang diketik, sedangkan sel di sekitarnya berumus seperti ${like}. `
          + (agrees ? 'Nilainya cocok, tetapi tidak ikut berubah; salin rumusnya ke sel itu.' : `Rumus itu di sini memberi ${gives}.`);
      }
      if (others.length > 0) {
        return `${where} and ${others.length} more cells of its ${down ? 'column' : 'row'} hold typed numbers, while the cells around them compute theirs as ${like} does. `
          + 'Their values agree but will not follow changes; copy the formula into the cells.';
      }
      return `${where} holds a typed number, while the cells around it compute theirs as ${like} does. `
        + (agrees ? 'Its value agrees but will not follow changes; copy the formula into the cell.' : `Here the formula gives ${gives}.`);
    }),
  };
}

export default rule;

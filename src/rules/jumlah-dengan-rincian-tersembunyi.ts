import type { Book } from '../check/book';
import { violationAt } from '../check/formula-violation';
import { bilingual, number, place } from '../check/message';
import type { Rule, Violation } from '../check/rule';
import { formulasOf } from '../formula/formulas';
import { covers, summedBy } from '../formula/sums';
import { holds, keyOf, type Relation } from '../relation/relation';
import { firstPlace } from '../sheet/lists';
import type { Sheet } from '../sheet/snapshot';
import type { Text } from '../sheet/text';
import { shownAs } from '../table/cell-numbers';
import type { NumberCell } from '../table/table';

type Hides = (cell: { readonly row: number; readonly column: number }) => 'row' | 'column' | undefined;

const WHICH: Readonly<Record<'row' | 'column', Text>> = {
  row: { id: 'baris tersembunyi', en: 'hidden rows' },
  column: { id: 'kolom tersembunyi', en: 'hidden columns' },
};

/** A total takes in hidden rows or columns: what is seen does not add up to it. */
const rule: Rule = {
  id: 'jumlah-dengan-rincian-tersembunyi',
  *check(book) {
    const told = new Set<string>();
    for (const sheet of book.workbook.sheets) {
      if (sheet.hiddenRows.length === 0 && sheet.hiddenColumns.length === 0) continue;
      const hides = hiddenIn(sheet);
      for (const { total, parts } of [...formulaSums(book, sheet), ...typedSums(book, sheet)]) {
        const violation = told.has(keyOf(total)) ? undefined : judged(book, total, parts, hides);
        if (!violation) continue;
        told.add(keyOf(total));
        yield violation;
      }
    }
  },
};

interface Total { readonly total: NumberCell; readonly parts: readonly NumberCell[] }

function* formulaSums(book: Book, sheet: Sheet): Generator<Total> {
  const formulas = formulasOf(book.workbook);
  const own = formulas.sheet(sheet.name);
  for (const formula of own?.formulas ?? []) {
    const summed = summedBy(formula, formulas);
    // SUBTOTAL is the function for tables of which rows are hidden.
    if (!own || !summed || summed.subtotal || covers(summed.areas, formula) || typeof formula.cell.value !== 'number') continue;
    if (!summed.areas.some(({ top, bottom, left, right }) => hasBetween(sheet.hiddenRows, top, bottom) || hasBetween(sheet.hiddenColumns, left, right))) continue;
    if (!formulas.limits.parts.grant(formula, summed.areas.reduce((count, area) => count + own.cells.countIn(area), 0))) continue;
    const parts = summed.areas.flatMap((area) => [...own.cells.within(area)]).flatMap((cell) => (typeof cell.value === 'number' ? [shownAs(cell, sheet.name, cell.value)] : []));
    yield { total: shownAs(formula.cell, sheet.name, formula.cell.value), parts };
  }
}

/** @param ascending numbers from the least to the greatest */
function hasBetween(ascending: readonly number[], least: number, most: number): boolean {
  const first = ascending[firstPlace(0, ascending.length, (i) => (ascending[i] ?? 0) < least)];
  return first !== undefined && first <= most;
}

/** Typed totals, as far as the arithmetic proves what they add up. */
function typedSums({ relations }: Book, { name }: Sheet): Total[] {
  const isSum = ({ kind, target, signs, proved }: Relation): boolean =>
    kind === 'jumlah' && proved && target.sheet === name && !target.computed && !signs?.some((sign) => sign < 0);
  return relations.filter((relation) => isSum(relation) && holds(relation)).map(({ target, terms }) => ({ total: target, parts: terms }));
}

function hiddenIn({ hiddenRows, hiddenColumns }: Sheet): Hides {
  const [rows, columns] = [new Set(hiddenRows), new Set(hiddenColumns)];
  return ({ row, column }) => (rows.has(row) ? 'row' : columns.has(column) ? 'column' : undefined);
}

function judged(book: Book, total: NumberCell, parts: readonly NumberCell[], hides: Hides): Violation | undefined {
  const hidden = parts.filter((part) => hides(part));
  const amount = hidden.reduce((sum, { value }) => sum + value, 0);
  const [first] = hidden;
  const cell = book.cellAt(total);
  // Where all parts are hidden the rows were folded away below their subtotal.
  if (!first || !cell || amount === 0 || hides(total) || parts.every((part) => hides(part) || part.value === 0)) return undefined;
  const which = WHICH[hides(first) ?? 'row'];
  return {
    ...violationAt(book, cell, total.sheet),
    level: 'patut-dicek',
    expected: total.value - amount,
    evidence: hidden,
    message: bilingual((language) => {
      const [where, some] = [place(total, total.sheet), place(first, total.sheet)];
      const [hiddenAmount, seen] = [number(amount, total, language), number(total.value - amount, total, language)];
      return language === 'id'
        ? `Jumlah di ${where} memuat ${hiddenAmount} dari ${which.id} (mulai ${some}); yang tampak hanya berjumlah ${seen}. Tampilkan atau keluarkan dari jumlah.`
        : `The total in ${where} takes in ${hiddenAmount} from ${which.en} (from ${some}); what is seen adds up to ${seen} only. Unhide it, or leave it out of the total.`;
    }),
  };
}

export default rule;

import type { Book } from '../check/book';
import { violationAt } from '../check/formula-violation';
import { bilingual, number, place } from '../check/message';
import type { Rule, Violation } from '../check/rule';
import { formulasOf } from '../formula/formulas';
import { covers, summedBy } from '../formula/sums';
import { holds, keyOf, type Relation } from '../relation/relation';
import { firstPlace, groupedBy } from '../sheet/lists';
import type { Sheet } from '../sheet/snapshot';
import type { Text } from '../sheet/text';
import { shownAs } from '../table/cell-numbers';
import type { NumberCell } from '../table/table';

type Hides = (cell: { readonly row: number; readonly column: number }) => 'row' | 'column' | undefined;

const WHICH: Readonly<Record<'row' | 'column', Text>> = {
  row: { id: 'baris tersembunyi', en: 'hidden rows' },
  column: { id: 'kolom tersembunyi', en: 'hidden columns' },
};
const LINE: Readonly<Record<'row' | 'column', Text>> = { row: { id: 'baris', en: 'row' }, column: { id: 'kolom', en: 'column' } };

/** A total takes in hidden rows or columns: what is seen does not add up to it. Totals beside each other over the same ones are told of once. */
const rule: Rule = {
  id: 'jumlah-dengan-rincian-tersembunyi',
  *check(book) {
    const told = new Set<string>();
    for (const sheet of book.workbook.sheets) {
      if (sheet.hiddenRows.length === 0 && sheet.hiddenColumns.length === 0) continue;
      const hides = hiddenIn(sheet);
      const found: Hiding[] = [];
      for (const { total, parts } of [...formulaSums(book, sheet), ...typedSums(book, sheet)]) {
        const hiding = told.has(keyOf(total)) ? undefined : judged(total, parts, hides);
        if (!hiding) continue;
        told.add(keyOf(total));
        found.push(hiding);
      }
      for (const group of groupedBy(found, placeOf).values()) yield* violation(book, group);
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

/** A total, and the hidden ones among its parts. */
interface Hiding { readonly total: NumberCell; readonly which: 'row' | 'column'; readonly first: NumberCell; readonly hidden: readonly NumberCell[] }

function judged(total: NumberCell, parts: readonly NumberCell[], hides: Hides): Hiding | undefined {
  const hidden = parts.filter((part) => hides(part));
  const [first] = hidden;
  // Where all parts are hidden the rows were folded away below their subtotal.
  if (!first || amountOf(hidden) === 0 || hides(total) || parts.every((part) => hides(part) || part.value === 0)) return undefined;
  return { total, which: hides(first) ?? 'row', first, hidden };
}

function amountOf(cells: readonly NumberCell[]): number {
  return cells.reduce((sum, { value }) => sum + value, 0);
}

/** The row of totals over the same hidden rows, or the column of those over the same hidden columns. */
function placeOf({ total, which, first }: Hiding): string {
  return `${which} ${first[which]} ${total[which]}`;
}

function* violation(book: Book, group: readonly Hiding[]): Generator<Violation> {
  const [one] = group;
  const cell = one && book.cellAt(one.total);
  if (!one || !cell) return;
  const { total, which, first, hidden } = one;
  const amount = amountOf(hidden);
  const more = group.length - 1;
  yield {
    ...violationAt(book, cell, total.sheet),
    level: 'patut-dicek',
    expected: total.value - amount,
    evidence: group.flatMap((each, i) => (i === 0 ? each.hidden : [each.total, ...each.hidden])),
    message: bilingual((language) => {
      const [where, some] = [place(total, total.sheet), place(first, total.sheet)];
      const [takenIn, seen] = [number(amount, total, language), number(total.value - amount, total, language)];
      const line = LINE[which][language];
      const others = more === 0 ? '' : language === 'id' ? ` Begitu pula ${more} jumlah lain di ${line} itu.` : ` So do ${more} more totals in that ${line}.`;
      return language === 'id'
        ? `Jumlah di ${where} memuat ${takenIn} dari ${WHICH[which].id} (mulai ${some}); yang tampak berjumlah ${seen}.${others} Tampilkan atau keluarkan dari jumlah.`
        : `The total in ${where} takes in ${takenIn} from ${WHICH[which].en} (from ${some}); what is seen adds up to ${seen}.${others} Unhide it, or leave it out of the total.`;
    }),
  };
}

export default rule;

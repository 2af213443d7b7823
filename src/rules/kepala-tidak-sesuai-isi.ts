import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import type { Book } from '../check/book';
import { holds, type Law, type Relation } from '../relation/relation';
import { columnYear } from '../relation/same-thing';
import { groupsOf, headingsOf, usualHeading } from '../table/headings';
import { locator } from '../table/locate';
import type { Column, Table } from '../table/table';

/** A percentage column that is reckoned from two others in so many rows shows what those hold. */
const WITNESSES = 3;
/** Amounts of money are larger than any percentage. */
const AMOUNT = 10_000;

/** Ratios of one column that follow from the same two columns. */
interface Ratio { readonly table: number; readonly target: number; readonly part: number; readonly base: number; readonly rows: Relation[] }

/** The heading of a column contradicts what the percentages beside it show that it holds: the anggaran stands under Realisasi. */
const rule: Rule = {
  id: 'kepala-tidak-sesuai-isi',
  *check(book) {
    for (const { table: t, target, part, base, rows } of ratiosOf(book)) {
      const table = book.tables[t];
      const [percent, numerator, denominator] = [target, part, base].map((c) => table?.columns[c]);
      const [row] = rows;
      if (!table || !percent || !numerator || !denominator || !row || rows.length < WITNESSES) continue;
      if (!contradicts(table, percent, numerator, denominator, rows)) continue;
      const headings = headingsOf(table);
      for (const [c, meant] of [[part, 'Realisasi'], [base, 'Anggaran']] as const) {
        const heading = headings[c];
        const column = table.columns[c];
        // A heading that stands twice is told of as such.
        const isTwin = headings[c + 1]?.text === heading?.text || headings[c - 1]?.text === heading?.text;
        if (!heading || !column || column.role === meant.toLowerCase() || isTwin) continue;
        const group = groupsOf(table).find((members) => members.includes(c)) ?? [c];
        const expected = usualHeading(table, group, group.indexOf(c)) ?? meant;
        const at = { sheet: table.sheet.name, row: heading.cell.row, column: heading.cell.column };
        const { target: shown, terms: [upper = row.target, lower = row.target] } = row;
        yield {
          at,
          table: t,
          label: column.header.join(' '),
          level: 'patut-dicek',
          found: heading.text,
          expected,
          evidence: rows.flatMap((relation) => [relation.target, ...relation.terms]),
          message: bilingual((language) => {
            const [result, over, under] = [shown, upper, lower].map((cell) => `${number(cell.value, cell, language)} (${place(cell, at.sheet)})`);
            return language === 'id'
              ? `Kolom berjudul "${heading.text}" (${place(at)}) berisi ${expected}: ${result} adalah ${over} dibagi ${under}, dan begitu pula di baris lainnya.`
              : `The column headed "${heading.text}" (${place(at)}) holds the ${expected}: ${result} is ${over} over ${under}, and likewise in the other rows.`;
          }),
        };
      }
    }
  },
};

/** True when the denominator is called realisasi and the numerator is no realisasi of another year measured by it. */
function contradicts(table: Table, percent: Column, part: Column, base: Column, rows: readonly Relation[]): boolean {
  if (percent.role !== 'persen' || base.role !== 'realisasi') return false;
  const years = new Set([percent, part, base].map((column) => columnYear(table, column)));
  const amounts = rows.filter(({ terms }) => terms.every(({ value }) => value > AMOUNT));
  if (years.size > 1 || amounts.length < WITNESSES) return false;
  return part.role === 'anggaran' || part.role === 'persen';
}

function ratiosOf(book: Book): Ratio[] {
  const ratios = new Map<string, Ratio>();
  const locate = locator(book.tables);
  let usual: Law | undefined;
  book.relations.forEach((relation) => {
    if (relation.law === usual) return;
    const { kind, target, terms, scale } = relation;
    const part = terms[0];
    const base = terms[1];
    if (kind !== 'rasio' || terms.length > 2 || scale !== 100 || !part || !base || !holds(relation)) return;
    if (part.row !== target.row || base.row !== target.row || part.value === base.value) return;
    // Most percentages have an anggaran below them, as they should; and so have the others of their column.
    if (book.roleOf(base) !== 'realisasi') {
      usual = relation.law;
      return;
    }
    const mine = locate(target);
    const upper = locate(part);
    const lower = locate(base);
    if (!mine || upper?.table !== mine.table || lower?.table !== mine.table) return;
    const key = `${mine.table}|${mine.column}|${upper.column}|${lower.column}`;
    const ratio = ratios.get(key) ?? { table: mine.table, target: mine.column, part: upper.column, base: lower.column, rows: [] };
    ratio.rows.push(relation);
    ratios.set(key, ratio);
  });
  return [...ratios.values()];
}

export default rule;

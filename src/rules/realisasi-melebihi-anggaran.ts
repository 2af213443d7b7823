import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import { columnYear } from '../relation/same-thing';
import type { Language } from '../sheet/text';
import type { Column, NumberCell, Role, Table } from '../table/table';
import { isBalance } from '../table/words';

/** Receipts may well be higher than planned. */
const RECEIPTS = /pendapatan|penerimaan|\bpad\b|pajak|retribusi|pembiayaan|silpa|hibah masuk|transfer/i;
/** A row that begins with these words stands above or below receipts, and one that begins with those above or below what is spent. */
const OF_RECEIPTS = /^((sub )?(jumlah|total) )?(pendapatan|penerimaan)\b/i;
const OF_SPENDING = /^((sub )?(jumlah|total) )?(belanja|beban|pengeluaran|program|(sub )?kegiatan)\b/i;

/** More was spent than the budget allows. */
const rule: Rule = {
  id: 'realisasi-melebihi-anggaran',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      if (RECEIPTS.test(`${table.title} ${table.sheet.name}`)) continue;
      for (const [spent, budget] of pairsOf(table)) {
        // A number that is wrong by itself is told of as such.
        const found = overspent(table, spent, budget);
        const over = found.over.filter(({ realisasi, anggaran }) => !book.isBlamed(realisasi) && !book.isBlamed(anggaran));
        const isMost = found.compared >= MANY && 2 * found.over.length > found.compared;
        for (const { realisasi, anggaran } of isMost ? over.slice(0, 1) : over) {
          yield {
            at: realisasi,
            table: t,
            label: book.labelOf(realisasi),
            level: 'patut-dicek',
            found: realisasi.value,
            expected: `≤ ${number(anggaran.value, anggaran, 'id')}`,
            evidence: isMost ? over.map((pair) => pair.anggaran) : [anggaran],
            message: bilingual((language) => {
              const [name, at, from] = [book.labelOf(realisasi), place(realisasi), place(anggaran, realisasi.sheet)];
              const [more, less] = [realisasi, anggaran].map((cell) => number(cell.value, cell, language));
              const rows = isMost ? mostRows(found, language) : '';
              return language === 'id'
                ? `${name}: realisasi ${more} (${at}) melebihi anggaran ${less} (${from}).${rows}`
                : `${name}: the realisasi ${more} (${at}) is more than the anggaran ${less} (${from}).${rows}`;
            }),
          };
        }
      }
    }
  },
};

/** From so many rows on, of which most are more than was allowed, it is no row that is wrong but what the columns are taken for. */
const MANY = 6;

function mostRows({ over, compared }: Compared, language: Language): string {
  return language === 'id'
    ? ` Demikian di ${over.length} dari ${compared} baris: periksa judul kolom.`
    : ` So it is in ${over.length} of ${compared} rows: look at the headings.`;
}

/** How many rows have both numbers, and those in which more was spent than planned. */
interface Compared { readonly compared: number; readonly over: readonly { readonly realisasi: NumberCell; readonly anggaran: NumberCell }[] }

/** The amounts of a column held against those of another one beside them. */
function overspent({ rows }: Table, spent: number, budget: number): Compared {
  const over: { realisasi: NumberCell; anggaran: NumberCell }[] = [];
  let compared = 0;
  let receipts = false;
  for (const { label, numbers } of rows) {
    receipts = OF_RECEIPTS.test(label) || (receipts && !OF_SPENDING.test(label));
    const realisasi = numbers[spent];
    const anggaran = numbers[budget];
    if (!realisasi || !anggaran || anggaran.dash || anggaran.value <= 0 || receipts || RECEIPTS.test(label) || isBalance(label)) continue;
    compared++;
    if (realisasi.value > anggaran.value) over.push({ realisasi, anggaran });
  }
  return { compared, over };
}

/** Each column of realisasi with the nearest anggaran of its year to the left; with several budgets in between none is meant. */
function pairsOf(table: Table): [number, number][] {
  const anggaran = wholesOf(table, 'anggaran');
  return wholesOf(table, 'realisasi').flatMap((spent): [number, number][] => {
    const year = columnYear(table, spent);
    const budgets = anggaran.filter((budget) => columnYear(table, budget) === year);
    const [budget] = budgets;
    const [c, b] = [spent, budget].map((column) => (column ? table.columns.indexOf(column) : -1));
    return budgets.length === 1 && b !== undefined && c !== undefined && b < c ? [[c, b]] : [];
  });
}

/** The columns of a role; instead of parts below one heading, the total that stands below it too. */
function wholesOf({ columns }: Table, role: Role): Column[] {
  const isBeside = (column: Column, other: Column): boolean => column.header.length > 1 && column.header[0] === other.header[0];
  const parts = columns.filter((column) => column.numeric && column.role === role);
  const totals = columns.filter((column) => column.numeric && column.role === 'jumlah' && parts.some((part) => isBeside(column, part)));
  return [...parts.filter((part) => !totals.some((total) => isBeside(total, part))), ...totals];
}

export default rule;

import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import { columnYear } from '../relation/same-thing';
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
        for (const { realisasi, anggaran } of overspent(table, spent, budget)) {
          // A number that is wrong by itself is told of as such.
          if (book.isBlamed(realisasi) || book.isBlamed(anggaran)) continue;
          yield {
            at: realisasi,
            table: t,
            label: book.labelOf(realisasi),
            level: 'patut-dicek',
            found: realisasi.value,
            expected: `≤ ${number(anggaran.value, anggaran, 'id')}`,
            evidence: [anggaran],
            message: bilingual((language) => {
              const [name, at, from] = [book.labelOf(realisasi), place(realisasi), place(anggaran, realisasi.sheet)];
              const [more, less] = [realisasi, anggaran].map((cell) => number(cell.value, cell, language));
              return language === 'id'
                ? `${name}: realisasi ${more} (${at}) melebihi anggaran ${less} (${from}).`
                : `${name}: the realisasi ${more} (${at}) is more than the anggaran ${less} (${from}).`;
            }),
          };
        }
      }
    }
  },
};

/** The amounts of a column that are more than those of another one beside them. */
function overspent({ rows }: Table, spent: number, budget: number): { realisasi: NumberCell; anggaran: NumberCell }[] {
  const found: { realisasi: NumberCell; anggaran: NumberCell }[] = [];
  let receipts = false;
  for (const { label, numbers } of rows) {
    receipts = OF_RECEIPTS.test(label) || (receipts && !OF_SPENDING.test(label));
    const realisasi = numbers[spent];
    const anggaran = numbers[budget];
    if (!realisasi || !anggaran || anggaran.dash || realisasi.value <= anggaran.value || anggaran.value <= 0) continue;
    if (receipts || RECEIPTS.test(label) || isBalance(label)) continue;
    found.push({ realisasi, anggaran });
  }
  return found;
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

import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import { misheadedColumns, type Misheaded } from '../relation/between/indicators';
import { textOf, wordsOf, type Cell } from '../sheet/snapshot';
import { cellsOfRows } from '../table/column-cells';
import type { Table } from '../table/table';

/** How far above a table its title may stand. */
const TITLE_ROWS = 8;

/** A heading or title names another year than the numbers below it, which other tables print under that other year. */
const rule: Rule = {
  id: 'tahun-kepala-berbeda',
  *check(book) {
    for (const misheaded of misheadedColumns(book.tables)) {
      const { table: t, year, meant, facts, witnesses } = misheaded;
      const table = book.tables[t];
      const cell = table && headingCell(table, misheaded);
      const [witness] = witnesses;
      const fact = facts.find((entry) => entry.cell.value === witness?.cell.value);
      if (!table || !cell || !witness || !fact) continue;
      const at = { sheet: table.sheet.name, row: cell.row, column: cell.column };
      const text = textOf(cell.value).trim();
      yield {
        at,
        table: t,
        label: misheaded.heading === '' ? table.title : misheaded.heading,
        level: 'patut-dicek',
        found: typeof cell.value === 'number' ? cell.value : text,
        expected: typeof cell.value === 'number' ? meant : text.replaceAll(String(year), String(meant)),
        evidence: [...facts, ...witnesses].map((entry) => entry.cell),
        message: bilingual((language) => {
          const worth = number(fact.cell.value, fact.cell, language);
          const [mine, other] = [fact, witness].map((entry) => place(entry.cell, at.sheet));
          return language === 'id'
            ? `Judul di ${place(at)} menyebut ${year}, padahal isinya angka ${meant}: ${worth} (${mine}) adalah ${fact.kind} ${meant} di ${other}.`
            : `The heading in ${place(at)} says ${year}, but the numbers are those of ${meant}: ${worth} (${mine}) is the ${fact.kind} of ${meant} in ${other}.`;
        }),
      };
    }
  },
};

/** The cell that names the year: the heading over the columns, else the nearest title above the table. */
function headingCell({ sheet, area, rows, title }: Table, { heading, year, facts }: Misheaded): Cell | undefined {
  const column = facts.reduce((least, { cell }) => Math.min(least, cell.column), Infinity);
  const says = ({ value }: Cell) => wordsOf(value);
  if (heading !== '') {
    return cellsOfRows(sheet, area.top, (rows[0]?.index ?? area.top) - 1).findLast((cell) => says(cell) === heading && cell.column <= column);
  }
  return cellsOfRows(sheet, area.top - TITLE_ROWS, area.top - 1).findLast((cell) => says(cell).includes(String(year)) && title.includes(textOf(cell.value).trim()));
}

export default rule;

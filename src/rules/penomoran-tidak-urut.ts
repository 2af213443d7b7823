import { bilingual, place } from '../check/message';
import type { Rule } from '../check/rule';
import { nomorFaults } from '../domain/penomoran';
import { wholeNumber } from '../domain/whole-number';
import { textOf, type Cell } from '../sheet/snapshot';
import { cellsOfRows } from '../table/column-cells';
import type { Table } from '../table/table';

/** A numeral of a row with the cell in which it stands. */
interface Numbered { readonly cell: Cell; readonly sign: string }

/** The numerals of the rows skip or repeat. */
const rule: Rule = {
  id: 'penomoran-tidak-urut',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      const rows = numberedRows(table);
      for (const { at, after, expected, repeats } of nomorFaults(rows.map(({ sign }) => sign))) {
        const [wrong, before] = [rows[at], rows[after]];
        if (!wrong || !before) continue;
        const sheet = table.sheet.name;
        const spot = { sheet, row: wrong.cell.row, column: wrong.cell.column };
        const previous = { sheet, row: before.cell.row, column: before.cell.column };
        yield {
          at: spot,
          table: t,
          label: book.rowLabel(spot),
          level: 'patut-dicek',
          found: typeof wrong.cell.value === 'number' ? wrong.cell.value : textOf(wrong.cell.value).trim(),
          expected: bare(textOf(wrong.cell.value).replace(wrong.sign, expected)),
          evidence: [previous],
          message: bilingual((language) => language === 'id'
            ? `Nomor ${wrong.sign} di ${place(spot)} ${repeats ? 'dipakai lagi' : 'meloncat'}: sesudah ${before.sign} (${place(previous, sheet)}) mengikuti ${expected}.`
            : `Number ${wrong.sign} in ${place(spot)} ${repeats ? 'is used again' : 'skips'}: after ${before.sign} (${place(previous, sheet)}) comes ${expected}.`),
        };
      }
    }
  },
};

/** A number where nothing but digits is to be typed. */
function bare(text: string): number | string {
  const number = wholeNumber(text.trim());
  return Number.isNaN(number) ? text.trim() : number;
}

/** The numeral of each row: from the column of numbers, else from the front of its label. */
function numberedRows({ sheet, columns, rows }: Table): Numbered[] {
  const numbering = columns.find(({ role }) => role === 'nomor')?.index;
  const cells = cellsOfRows(sheet, rows[0]?.index ?? 0, rows.at(-1)?.index ?? -1);
  const numbered: Numbered[] = [];
  let i = 0;
  for (const { index, sign, marks } of rows) {
    let number: Cell | undefined;
    let label: Cell | undefined;
    for (let cell = cells[i]; cell && cell.row <= index; cell = cells[++i]) {
      if (cell.row < index) continue;
      if (cell.column === numbering) number = cell;
      else if (cell.column === marks.start) label = cell;
    }
    if (number) numbered.push({ cell: number, sign: textOf(number.value).trim() });
    else if (label && sign !== '' && textOf(label.value).trim().startsWith(sign)) numbered.push({ cell: label, sign });
  }
  return numbered;
}

export default rule;

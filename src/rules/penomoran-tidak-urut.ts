import { bilingual, place } from '../check/message';
import type { Rule } from '../check/rule';
import { nomorFaults, type KnownNumerals } from '../domain/penomoran';
import { wholeNumber } from '../domain/whole-number';
import { textOf, type Cell } from '../sheet/snapshot';
import { firstOf } from '../table/column-cells';
import type { Table } from '../table/table';

/** The numerals of some rows, and the cells in which they stand. */
interface Numbered { readonly cells: Cell[]; readonly signs: string[] }

/** The numerals of the rows skip or repeat. */
const rule: Rule = {
  id: 'penomoran-tidak-urut',
  *check(book) {
    const known: KnownNumerals = new Map();
    for (const [t, table] of book.tables.entries()) {
      const { cells, signs } = numberedRows(table);
      for (const { at, after, expected, repeats } of nomorFaults(signs, known)) {
        const [wrong, before] = [cells[at], cells[after]];
        const [sign, last] = [signs[at], signs[after]];
        if (!wrong || !before || sign === undefined) continue;
        const sheet = table.sheet.name;
        const spot = { sheet, row: wrong.row, column: wrong.column };
        const previous = { sheet, row: before.row, column: before.column };
        yield {
          at: spot,
          table: t,
          label: book.rowLabel(spot),
          level: 'patut-dicek',
          found: typeof wrong.value === 'number' ? wrong.value : textOf(wrong.value).trim(),
          expected: bare(textOf(wrong.value).replace(sign, expected)),
          evidence: [previous],
          message: bilingual((language) => language === 'id'
            ? `Nomor ${sign} di ${place(spot)} ${repeats ? 'dipakai lagi' : 'meloncat'}: sesudah ${last} (${place(previous, sheet)}) mengikuti ${expected}.`
            : `Number ${sign} in ${place(spot)} ${repeats ? 'is used again' : 'skips'}: after ${last} (${place(previous, sheet)}) comes ${expected}.`),
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
function numberedRows({ sheet, columns, rows }: Table): Numbered {
  const numbering = columns.find(({ role }) => role === 'nomor')?.index;
  const numbered: Numbered = { cells: [], signs: [] };
  const add = (cell: Cell, sign: string): void => {
    numbered.cells.push(cell);
    numbered.signs.push(sign);
  };
  let i = firstOf(sheet.cells, rows[0]?.index ?? 0);
  for (const { index, sign, marks } of rows) {
    let number: Cell | undefined;
    let label: Cell | undefined;
    for (let cell = sheet.cells[i]; cell && cell.row <= index; cell = sheet.cells[++i]) {
      if (cell.row < index) continue;
      if (cell.column === numbering) number = cell;
      else if (cell.column === marks.start) label = cell;
    }
    if (number) add(number, textOf(number.value).trim());
    else if (label && sign !== '' && textOf(label.value).trim().startsWith(sign)) add(label, sign);
  }
  return numbered;
}

export default rule;

import { bilingual, place } from '../check/message';
import type { Rule } from '../check/rule';
import { wholeNumber } from '../domain/whole-number';
import { addTo } from '../sheet/lists';
import { textOf, type Cell } from '../sheet/snapshot';
import { cellsOfRows } from '../table/column-cells';
import { isCountedAnew } from '../table/lines';
import type { Table } from '../table/table';

/** "4", "(4)", "4 = 3 / 2". */
const NUMBER = /^\(?\s*(\d{1,2})\s*\)?(\s*[=:].*)?$/;
const FEWEST = 4;
/** So many of the steps must be by one. */
const LEAST_RIGHT = 0.6;

/** The row that numbers the columns skips or repeats a number. */
const rule: Rule = {
  id: 'nomor-kolom-loncat',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      const { sheet } = table;
      const numbers = columnNumbers(table);
      const back = numbers.filter(({ value }, i) => value <= (numbers[i - 1]?.value ?? 0)).map(({ value }) => value);
      if (isCountedAnew(back)) continue;
      for (const [i, { cell, value }] of numbers.entries()) {
        const before = numbers[i - 1];
        // Hidden columns may carry the numbers that seem to be left out.
        const hidden = before && sheet.hiddenColumns.some((column) => column > before.cell.column && column < cell.column);
        if (!before || value === before.value + 1 || hidden) continue;
        const at = { sheet: sheet.name, row: cell.row, column: cell.column };
        const previous = { ...at, column: before.cell.column };
        const expected = textOf(cell.value).trim().replace(/\d+/, String(before.value + 1));
        yield {
          at,
          table: t,
          label: table.columns.find(({ index }) => index === cell.column)?.header.join(' ') ?? '',
          level: 'patut-dicek',
          found: typeof cell.value === 'number' ? cell.value : textOf(cell.value).trim(),
          expected: /^\d+$/.test(expected) ? before.value + 1 : expected,
          evidence: [previous],
          message: bilingual((language) => language === 'id'
            ? `Nomor kolom ${value <= before.value ? 'berulang' : 'meloncat'} dari ${before.value} (${place(previous, sheet.name)}) ke ${value} (${place(at)}).`
            : `The column numbers ${value <= before.value ? 'repeat' : 'skip'}: ${before.value} (${place(previous, sheet.name)}) is followed by ${value} (${place(at)}).`),
        };
      }
    }
  },
};

/** The numbers of the columns, where a row of the header counts them; empty where none does. */
function columnNumbers({ sheet, area, rows }: Table): { cell: Cell; value: number }[] {
  const lines = new Map<number, Cell[]>();
  for (const cell of cellsOfRows(sheet, area.top, (rows[0]?.index ?? area.top) - 1)) {
    if (cell.column < area.left || cell.column > area.right || textOf(cell.value).trim() === '') continue;
    addTo(lines, cell.row, cell);
  }
  return [...lines.values()].map((cells) => cells.map((cell) => ({ cell, value: wholeNumber(NUMBER.exec(textOf(cell.value).trim())?.[1] ?? '') })))
    .find((line) => line.length >= FEWEST && isCount(line.map(({ value }) => value))) ?? [];
}

/** 1, 2, 3, … with few exceptions; a row of years or amounts is none, nor one that counts anew beneath each heading. */
function isCount(values: readonly number[]): boolean {
  const right = values.filter((value, i) => i > 0 && value === (values[i - 1] ?? 0) + 1).length;
  return values.lastIndexOf(1) === 0 && values.every((value) => value >= 1) && right >= LEAST_RIGHT * (values.length - 1);
}

export default rule;

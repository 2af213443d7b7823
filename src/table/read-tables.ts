import { textOf, type Sheet } from '../sheet/snapshot';
import { dialectOf } from './cell-numbers';
import { readColumn, stacksOf } from './columns';
import { findBlocks, type Block } from './find-blocks';
import { headersOf } from './header';
import { isNumberingLine, isYearLine, mergesOf } from './lines';
import { readRows } from './rows';
import type { Table } from './table';

/** Reads all tables of a sheet, from top to bottom. */
export function readTables(sheet: Sheet): Table[] {
  const merges = mergesOf(sheet);
  // One odd cell does not speak for its sheet.
  const dialect = dialectOf(textsOf(sheet), 2);
  return findBlocks(sheet).map((block) => {
    const headers = headersOf(block.header, merges);
    const stacks = stacksOf(block.body);
    const read = stacks.map((stack) => readColumn(stack, headers.get(stack.index) ?? [], block.body.length, sheet.name, dialect));
    const columns = read.map(({ column }) => column);
    return {
      sheet,
      area: areaOf(block),
      title: titleOf(block),
      headerRows: block.header.length,
      columns,
      rows: readRows(block.body, columns, read.map(({ numbers }) => numbers)),
    };
  });
}

function* textsOf(sheet: Sheet): Generator<string> {
  let left = 5000;
  for (const { value } of sheet.cells) {
    if (typeof value !== 'string' || value.length > 40) continue;
    yield value;
    if (--left === 0) return;
  }
}

function areaOf(block: Block) {
  const lines = [...block.header, ...block.body];
  const columns = lines.flatMap(({ cells }) => [cells[0]?.cell.column ?? 0, cells.at(-1)?.cell.column ?? 0]);
  const left = columns.reduce((a, b) => Math.min(a, b), Infinity);
  const right = columns.reduce((a, b) => Math.max(a, b), 0);
  return { top: lines[0]?.row ?? 0, bottom: lines.at(-1)?.row ?? 0, left, right };
}

/** The words above a table, as one line. */
function titleOf(block: Block): string {
  return block.titles
    .filter((line) => !isNumberingLine(line) && !isYearLine(line))
    .flatMap(({ cells }) => cells.map(({ cell }) => textOf(cell.value).trim()))
    .join(' ')
    .slice(0, 200);
}

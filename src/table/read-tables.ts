import type { Area } from '../sheet/address';
import { mapped } from '../sheet/lists';
import { textOf, type Sheet } from '../sheet/snapshot';
import { dialectOf } from './cell-numbers';
import { readColumn, stacksOf } from './columns';
import { findBlocks, type Block } from './find-blocks';
import { headersOf } from './header';
import { spelledOut } from './initials';
import { isNumberingLine, isYearLine, linesOf, mergesOf, voteOf } from './lines';
import { readRows } from './rows';
import type { Table } from './table';
import { withWholeRow } from './whole-row';

/** Reads all tables of a sheet, from top to bottom. */
export function readTables(sheet: Sheet): Table[] {
  const merges = mergesOf(sheet);
  const lines = linesOf(sheet);
  // One odd cell does not speak for its sheet.
  const dialect = dialectOf(lines.reduce((sum, { cells }) => cells.reduce((votes, cell) => votes + voteOf(cell), sum), 0), 2);
  return mapped(findBlocks(lines), (block) => {
    const headers = spelledOut(headersOf(block.header, merges));
    const { stacks, unread } = stacksOf(block.body);
    const read = mapped(stacks, (stack) => readColumn(stack, headers.get(stack.index) ?? [], sheet.name, dialect));
    const columns = mapped(read, ({ column }) => column);
    return {
      sheet,
      area: areaOf(block, [...stacks.map(({ index }) => index), ...unread]),
      title: titleOf(block),
      headerRows: block.header.length,
      columns,
      unread: unread.length,
      rows: withWholeRow(readRows(block.body, read), columns),
    };
  });
}

function areaOf({ header, body }: Block, filled: readonly number[]): Area {
  const columns = filled.concat(header.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const [top, bottom] = [header[0] ?? body[0], body.at(-1)];
  return {
    top: top?.row ?? 0,
    bottom: bottom?.row ?? 0,
    left: columns.reduce((least, column) => Math.min(least, column), Infinity),
    right: columns.reduce((most, column) => Math.max(most, column), 0),
  };
}

/** The words above a table, as one line. */
function titleOf(block: Block): string {
  return block.titles
    .filter((line) => !isNumberingLine(line) && !isYearLine(line))
    .flatMap(({ cells }) => cells.map(({ value }) => textOf(value).trim()))
    .join(' ')
    .slice(0, 200);
}

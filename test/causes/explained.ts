import { CAUSES, explain } from '../../src/causes/index';
import { findBlame } from '../../src/check/blame';
import { Book } from '../../src/check/book';
import type { Cause } from '../../src/check/finding';
import { readPrevious } from '../../src/check/previous';
import { copiedCells } from '../../src/relation/copied-columns';
import { inferRelations } from '../../src/relation/infer';
import { cellAddress } from '../../src/sheet/address';
import type { Workbook } from '../../src/sheet/snapshot';
import { readTables } from '../../src/table/read-tables';

/** An accused cell, what should stand in it, and why it is wrong. */
export interface Explained {
  readonly sheet: string;
  readonly cell: string;
  readonly printed: number;
  readonly right: number;
  readonly cause: Cause | null;
}

/** Every cell that the engine accuses in a workbook, with its cause. */
export function explained(workbook: Workbook, previous?: Workbook): Explained[] {
  const tables = workbook.sheets.flatMap(readTables);
  const copied = copiedCells(tables);
  const relations = inferRelations(tables, copied);
  const { blames } = findBlame(relations, copied);
  const book = new Book(workbook, tables, relations, blames, previous && readPrevious(previous));
  return blames.filter(({ repairs }) => repairs.some(({ proved }) => proved)).flatMap(({ cells, value, repairs }) => cells.map((cell) => ({
    sheet: cell.sheet,
    cell: cellAddress(cell.row, cell.column),
    printed: cell.value,
    right: value,
    cause: explain({ cell, right: value, repairs }, book),
  })));
}

export const CAUSE_IDS = CAUSES.map(({ id }) => id);

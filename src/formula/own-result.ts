import { type Failure, isFailure } from '../domain/failure';
import type { Grid } from '../domain/input';
import { callOwn } from '../domain/own-functions';
import { isCellError, type Cell, type CellValue } from '../sheet/snapshot';
import { isUncomputed, type SheetArea } from './formulas';
import { cellsOf, type Reckoning, type Result } from './reckoning';
import type { Node } from './syntax';

/** Places, filled and blank, that one argument may have. */
const MOST_PLACES = 2_000_000;
/** A cell that one of our functions computes with costs as much as so many that are only looked at. */
const COST = 20;

const ERRORS: Readonly<Record<Failure['error'], string>> = { div0: '#DIV/0!', value: '#VALUE!', num: '#NUM!', na: '#N/A' };

/** What a call of one of our functions shows in its own cell: the first of its results. undefined when we cannot tell. */
export function ownResult(name: string, args: readonly Node[], reckoning: Reckoning): Result {
  const grids = args.map((arg) => (arg.kind === 'blank' ? undefined : gridOf(arg, reckoning)));
  if (args.some((arg, i) => arg.kind !== 'blank' && grids[i] === undefined)) return undefined;
  const results = callOwn(name, grids);
  const result = isFailure(results) ? results : results?.[0]?.[0];
  if (isFailure(result)) return { error: ERRORS[result.error] };
  if (typeof result === 'number') reckoning.size = Math.max(reckoning.size, Math.abs(result));
  return result;
}

function gridOf(arg: Node, reckoning: Reckoning): Grid | undefined {
  const cells = cellsOf(arg, reckoning);
  if (cells) return gridOfCells(cells, reckoning);
  const value = reckoning.resultOf(arg);
  return value === undefined ? undefined : [[handedOver(value)]];
}

/** Rows below the last filled one are left out: they are blank. */
function gridOfCells(area: SheetArea, { book, at }: Reckoning): Grid | undefined {
  const { cells } = area.sheet;
  if (!book.limits.evaluation.grant(at, COST * cells.countIn(area))) return undefined;
  const filled: Cell[] = [...cells.within(area)];
  if (filled.some(isUncomputed)) return undefined;
  const bottom = filled.reduce((last, { row }) => Math.max(last, row), area.top);
  const [rows, columns] = [bottom - area.top + 1, area.right - area.left + 1];
  if (rows * columns > MOST_PLACES) return undefined;
  const grid = Array.from({ length: rows }, (): unknown[] => new Array<unknown>(columns).fill(''));
  for (const { row, column, value } of filled) {
    const line = grid[row - area.top];
    if (line) line[column - area.left] = handedOver(value);
  }
  return grid;
}

/** A value as Excel hands it to a function. */
function handedOver(value: CellValue | null): unknown {
  if (value === null) return '';
  return isCellError(value) ? { basicValue: value.error } : value;
}

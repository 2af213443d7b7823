import { type Failure, isFailure } from '../domain/failure';
import type { Grid } from '../domain/input';
import { OWN } from '../domain/own-functions';
import { isCellError, type Cell, type CellValue } from '../sheet/snapshot';
import type { SheetArea } from './formulas';
import { cellsOf, type Reckoning, type Result } from './reckoning';
import type { Node } from './syntax';

/** Places, filled and blank, that one argument may have. */
const MOST_PLACES = 2_000_000;
/** A cell that one of our functions computes with costs as much as so many that are only looked at. */
const COST = 20;

const ERRORS: Readonly<Record<Failure['error'], string>> = { div0: '#DIV/0!', value: '#VALUE!', num: '#NUM!', na: '#N/A' };

/** What a call of one of our functions shows in its own cell: the first of its results. undefined when we cannot tell. */
export function ownResult(name: string, args: readonly Node[], reckoning: Reckoning): Result {
  const grids = args.map((arg) => gridOf(arg, reckoning));
  const unknown = args.some((arg, i) => arg.kind !== 'blank' && grids[i] === undefined);
  const [first] = grids;
  if (unknown || !first) return undefined;
  const results = resultsOf(name, first, grids);
  if (results === undefined) return undefined;
  const result = isFailure(results) || !Array.isArray(results) ? results : firstOf(results);
  if (isFailure(result)) return { error: ERRORS[result.error] };
  if (typeof result === 'number') reckoning.size = Math.max(reckoning.size, Math.abs(result));
  return typeof result === 'number' || typeof result === 'string' ? result : undefined;
}

function firstOf(results: readonly unknown[]): unknown {
  const row: unknown = results[0];
  return Array.isArray(row) ? row[0] : undefined;
}

function resultsOf(name: string, first: Grid, [, second, third, fourth]: readonly (Grid | undefined)[]): unknown {
  switch (name) {
    case 'IKM': return OWN.IKM(first, second);
    case 'NRR': return OWN.NRR(first);
    case 'NRR_WEIGHTED': return OWN.NRR_WEIGHTED(first, second);
    case 'CAPAIAN': return second && OWN.CAPAIAN(first, second, wordIn(third));
    case 'KATEGORI': return OWN.KATEGORI(first, second);
    case 'EFISIENSI': return second && OWN.EFISIENSI(first, second, third, wordIn(fourth));
    case 'SERAPAN': return second && OWN.SERAPAN(first, second);
    case 'TERBILANG': return OWN.TERBILANG(first, wordIn(second), wordIn(third));
    case 'MUTU': return OWN.MUTU(first);
    case 'SAMPEL': return OWN.SAMPEL(first);
    case 'PERINGKAT': return OWN.PERINGKAT(first);
    default: return undefined;
  }
}

function wordIn(grid: Grid | undefined): string | undefined {
  const word = grid?.[0]?.[0];
  return typeof word === 'string' ? word : typeof word === 'number' ? String(word) : undefined;
}

function gridOf(arg: Node, reckoning: Reckoning): Grid | undefined {
  const cells = cellsOf(arg, reckoning);
  if (cells) return gridOfCells(cells, reckoning);
  const value = reckoning.resultOf(arg);
  return value === undefined ? undefined : [[handedOver(value)]];
}

/** Rows below the last filled one are left out: they are blank. */
function gridOfCells({ sheet: { cells }, area }: SheetArea, { book, at }: Reckoning): Grid | undefined {
  if (!book.limits.evaluation.grant(at, COST * cells.countIn(area))) return undefined;
  const filled: Cell[] = [...cells.within(area)];
  // A formula without a result: whoever wrote the file did not compute it.
  if (filled.some(({ formula, value }) => formula !== undefined && value === '')) return undefined;
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

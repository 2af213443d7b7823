import type { Area } from '../../sheet/address';
import { listSheets } from './list-sheets';
import { patiently } from './patience';

/** One sheet as far as formulas go. */
export interface FormulaSheet {
  readonly name: string;
  readonly used: Area | undefined;
  readonly isProtected: boolean;
}

/** What a cell holds: a formula with its "=", or what was typed; and what it shows. */
export interface Held {
  readonly formula: unknown;
  readonly value: unknown;
  readonly format: unknown;
}

/** What is to stand in a cell, with a number format when that changes too. "" clears it. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly format?: string;
}

/** Rows of a block hold about so many cells: formulas are long. */
const BLOCK_CELLS = 10_000;
const BLANK: Held = { formula: '', value: '', format: 'General' };

/** The sheets of the workbook, by three syncs. */
export async function listFormulaSheets(context: Excel.RequestContext, wanted?: readonly string[]): Promise<FormulaSheet[]> {
  const { sheets } = await listSheets(context, wanted);
  return patiently(async () => {
    const loaded = sheets.map(({ name, used }) => ({ name, used, protection: context.workbook.worksheets.getItem(name).protection.load('protected') }));
    await context.sync();
    return loaded.map(({ name, used, protection }) => ({ name, used, isProtected: protection.protected }));
  });
}

/** The cells of a part of a sheet, one sync a block. */
export async function readGrid(context: Excel.RequestContext, sheet: string, area: Area): Promise<(row: number, column: number) => Held> {
  const blocks: { top: number; held: Held[][] }[] = [];
  for (const block of bands(area)) blocks.push({ top: block.top, held: await readHeld(context, sheet, block) });
  return (row, column) => {
    const block = blocks.findLast(({ top }) => top <= row);
    return block?.held[row - block.top]?.[column - area.left] ?? BLANK;
  };
}

async function readHeld(context: Excel.RequestContext, sheet: string, area: Area): Promise<Held[][]> {
  return patiently(async () => {
    const range = rangeOf(context, sheet, area).load('formulas,values,numberFormat');
    await context.sync();
    const { formulas, values, numberFormat } = range;
    return formulas.map((row, i) => row.map((formula: unknown, j): Held => ({ formula, value: values[i]?.[j], format: numberFormat[i]?.[j] })));
  });
}

/**
 * Enters formulas, one sync a block; cells between them are left alone.
 * @returns what Excel then says that each cell holds, in the order given.
 */
export async function writeEntries(context: Excel.RequestContext, sheet: string, entries: readonly Entry[]): Promise<string[]> {
  const written = new Map<Entry, string>();
  for (const block of entries.length > 0 ? bands(around(entries)) : []) {
    const inside = entries.filter(({ row }) => row >= block.top && row <= block.bottom);
    if (inside.length === 0) continue;
    const area = around(inside);
    const formulas = await writeBlock(context, sheet, area, inside);
    for (const entry of inside) {
      const held = formulas[entry.row - area.top]?.[entry.column - area.left];
      written.set(entry, typeof held === 'string' ? held : '');
    }
  }
  return entries.map((entry) => written.get(entry) ?? '');
}

async function writeBlock(context: Excel.RequestContext, sheet: string, area: Area, entries: readonly Entry[]): Promise<readonly (readonly unknown[])[]> {
  return patiently(async () => {
    const range = rangeOf(context, sheet, area);
    if (entries.some(({ format }) => format !== undefined)) range.numberFormat = matrixOf(area, entries, ({ format }) => format);
    range.formulas = matrixOf(area, entries, ({ formula }) => formula);
    range.load('formulas');
    await context.sync();
    return range.formulas;
  });
}

/** null leaves a cell as it is. */
function matrixOf(area: Area, entries: readonly Entry[], of: (entry: Entry) => string | undefined): (string | null)[][] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () => Array.from<string | null>({ length: area.right - area.left + 1 }).fill(null));
  for (const entry of entries) {
    const row = rows[entry.row - area.top];
    if (row) row[entry.column - area.left] = of(entry) ?? null;
  }
  return rows;
}

/** The smallest rectangle that holds all of some cells. */
export function around(cells: readonly { readonly row: number; readonly column: number }[]): Area {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

function bands(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(BLOCK_CELLS / (area.right - area.left + 1)));
  const count = Math.ceil((area.bottom - area.top + 1) / rows);
  return Array.from({ length: count }, (_, index) => {
    const top = area.top + index * rows;
    return { ...area, top, bottom: Math.min(top + rows - 1, area.bottom) };
  });
}

function rangeOf(context: Excel.RequestContext, sheet: string, { top, left, bottom, right }: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

import { cellAddress } from '../../sheet/address';
import { isCellError, type Cell, type Workbook } from '../../sheet/snapshot';
import type { Text } from '../../sheet/text';
import type { Conversion } from './convert-formulas';
import { inExcel, patiently } from './patience';
import { readWorkbook } from './read-workbook';

interface UnknownFormula extends Cell {
  readonly sheet: string;
  readonly formula: string;
}

const OURS = /\bLKJIP\.[A-Z]/i;

/**
 * Enters again our own formulas that show #NAME?. Excel does not ask again for a function that was unknown
 * when the workbook was opened, even after the add-in has made it known.
 * @returns also the locked cells that a protected sheet kept from us, and the sheets that could not be read
 * @throws HostFailure when Excel answers nothing at all, or stays busy
 */
export async function reenterFormulas(): Promise<Conversion> {
  const { workbook, problems } = await readWorkbook();
  const unknown = unknownFormulas(workbook);
  const unread = problems.flatMap(({ sheet, message }) => (sheet === undefined ? [] : [{ sheet, message }]));
  if (unknown.length === 0) return { done: 0, left: unread };
  return inExcel(async (context) => {
    const locked = await patiently(() => lockedAmong(context, unknown));
    const open = unknown.filter((cell) => !locked.includes(cell));
    await patiently(async () => {
      for (const cell of open) rangeOf(context, cell).formulas = [[`=${cell.formula}`]];
      await context.sync();
    });
    return {
      done: open.length,
      left: [...locked.map(({ sheet, row, column }) => ({ sheet, cell: cellAddress(row, column), message: LOCKED })), ...unread],
    };
  });
}

function unknownFormulas(workbook: Workbook): UnknownFormula[] {
  return workbook.sheets.flatMap(({ name: sheet, cells }) =>
    cells.flatMap((cell) =>
      cell.formula !== undefined && OURS.test(cell.formula) && isCellError(cell.value) && cell.value.error === '#NAME?'
        ? [{ ...cell, sheet, formula: cell.formula }]
        : []));
}

async function lockedAmong(context: Excel.RequestContext, cells: readonly UnknownFormula[]): Promise<UnknownFormula[]> {
  const loaded = cells.map((cell) => ({
    cell,
    sheet: context.workbook.worksheets.getItem(cell.sheet).protection.load('protected'),
    format: rangeOf(context, cell).format.protection.load('locked'),
  }));
  await context.sync();
  return loaded.filter(({ sheet, format }) => sheet.protected && format.locked).map(({ cell }) => cell);
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column }: UnknownFormula): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getCell(row, column);
}

const LOCKED: Text = {
  id: 'Sel ini terkunci: buka kunci lembarnya (Tinjau > Buka Proteksi Lembar), lalu coba lagi.',
  en: 'This cell is locked: unprotect its sheet (Review > Unprotect Sheet), then try again.',
};

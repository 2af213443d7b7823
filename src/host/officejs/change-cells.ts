import type { Text } from '../../sheet/text';
import { HostFailure } from '../port';
import { inExcel, patiently } from './patience';

/** One constant that is to be replaced by another of its kind. */
export interface CellChange {
  readonly sheet: string;
  /** "B5" */
  readonly cell: string;
  readonly before: number | string;
  readonly after: number | string;
}

/**
 * Writes the cells and no others, by four syncs: formats stay, numbers stay numbers and texts stay texts.
 * All of them are looked at first: if one no longer holds what it held, or is locked, nothing is written.
 * @throws HostFailure that says why nothing was written
 */
export async function changeCells(changes: readonly CellChange[]): Promise<void> {
  await inExcel(async (context) => {
    await patiently(() => refuseAnyUnlike(context, changes));
    await withoutEvents(context, () => patiently(async () => {
      for (const { sheet, cell, after } of changes) {
        const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
        range.values = [[typeof after === 'string' ? `'${after}` : after]];
      }
      await context.sync();
    }));
  });
}

/**
 * Enters a formula in a blank cell.
 * @throws HostFailure when the cell is filled or locked
 */
export async function enterFormula(sheet: string, cell: string, formula: string): Promise<void> {
  await inExcel((context) => patiently(async () => {
    const rangeOf = (): Excel.Range => context.workbook.worksheets.getItem(sheet).getRange(cell);
    const range = rangeOf().load('formulas');
    await context.sync();
    if (range.formulas.flat().some((held) => held !== '')) throw new HostFailure('host-failed', filled(cell));
    rangeOf().formulas = [[formula]];
    await context.sync();
  }));
}

/** What we do ourselves need not be told to us. */
export async function withoutEvents(context: Excel.RequestContext, action: () => Promise<void>): Promise<void> {
  const switchEvents = (enabled: boolean): Promise<void> => patiently(async () => {
    context.runtime.enableEvents = enabled;
    await context.sync();
  });
  await switchEvents(false);
  try {
    await action();
  } finally {
    await switchEvents(true);
  }
}

async function refuseAnyUnlike(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<void> {
  const loaded = changes.map(({ sheet, cell, before }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRange(cell).load('values,formulas,numberFormat');
    return { cell, before, range, protection: worksheet.protection.load('protected'), lock: range.format.protection.load('locked') };
  });
  await context.sync();
  for (const { cell, before, range, protection, lock } of loaded) {
    const [value, formula] = [range.values, range.formulas].map((matrix: readonly (readonly unknown[])[]) => matrix[0]?.[0]);
    const isFormula = formula !== value;
    if (isFormula || value !== before) throw new HostFailure('host-failed', changed(cell));
    if (protection.protected && lock.locked) throw new HostFailure('host-failed', locked(cell));
  }
}

const changed = (cell: string): Text => ({
  id: `Isi ${cell} sudah berubah sejak diperiksa: tidak ada yang ditulis. Tekan Periksa lagi.`,
  en: `${cell} has changed since the check: nothing was written. Press Check again.`,
});
const locked = (cell: string): Text => ({
  id: `${cell} terkunci: buka kunci lembarnya (Tinjau > Buka Proteksi Lembar), lalu coba lagi.`,
  en: `${cell} is locked: unprotect its sheet (Review > Unprotect Sheet), then try again.`,
});
const filled = (cell: string): Text => ({
  id: `${cell} sudah berisi: pilih sel kosong, lalu coba lagi.`,
  en: `${cell} is not empty: choose a blank cell, then try again.`,
});

import type { Problem } from '../../check/report';
import type { Area } from '../../sheet/address';
import type { Sheet } from '../../sheet/snapshot';
import type { Text } from '../../sheet/text';
import type { Reading } from '../port';
import { cellCount } from './cell-count';
import { excelText, isBusy, isExcelError, isGone } from './failures';
import { filledParts } from './filled-parts';
import { listSheets, type ListedSheet } from './list-sheets';
import { inExcel } from './patience';
import { SheetReader } from './read-sheet';

export interface ReadingOptions {
  /** Names of the sheets to read; all when left out. */
  readonly sheets?: readonly string[];
  /** Told after each block; cells read and cells to read in all, blank ones included. */
  readonly onProgress?: (progress: { readonly sheet: string; readonly done: number; readonly total: number }) => void;
  /** Stops the reading before its next block; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** More than this takes minutes to read; blank bands of a stretched sheet do not count. */
const MOST_CELLS = 5_000_000;

/**
 * Reads the open workbook: two syncs to list its sheets, then one a block of about 20,000 cells; one more for a sheet
 * that is very large or stretched by a stray cell. Our own report sheet is left out.
 * Only what lies in a sheet's used range is told: hidden rows and merged cells beyond its values are not.
 * @returns the sheets that could be read, and a problem for each that could not
 * @throws HostFailure when Excel answers nothing at all, or stays busy
 */
export async function readWorkbook(options: ReadingOptions = {}): Promise<Reading> {
  const { onProgress, signal, sheets: wanted } = options;
  return inExcel(async (context) => {
    const listing = await listSheets(context, wanted);
    const problems: Problem[] = listing.isManual ? [{ message: MANUAL }] : [];
    const readable: { listed: ListedSheet; parts: readonly Area[] }[] = [];
    /** What Excel cannot do for one sheet does not stop the others. */
    const onSheet = async ({ name }: ListedSheet, action: () => Promise<void>): Promise<void> => {
      signal?.throwIfAborted();
      try {
        await action();
      } catch (thrown) {
        if (!isExcelError(thrown) || isBusy(thrown)) throw thrown;
        problems.push({ sheet: name, message: unread(name, thrown) });
      }
    };

    for (const listed of listing.sheets.filter(({ isResult }) => !isResult)) {
      await onSheet(listed, async () => {
        const parts = listed.used ? await filledParts(context, listed.name, listed.used) : [];
        if (size(parts) > MOST_CELLS) problems.push({ sheet: listed.name, message: TOO_WIDE });
        else readable.push({ listed, parts });
      });
    }
    const total = readable.reduce((cells, { parts }) => cells + size(parts), 0);
    let done = 0;
    const reader = new SheetReader(context, (sheet, cells) => {
      done += cells;
      onProgress?.({ sheet, done, total });
      signal?.throwIfAborted();
    });
    const sheets: Sheet[] = [];
    for (const { listed, parts } of readable) await onSheet(listed, async () => void sheets.push(await reader.read(listed, parts)));
    const missing = (wanted ?? []).filter((name) => !listing.sheets.some((sheet) => sheet.name === name));
    return {
      workbook: { name: listing.workbook, sheets },
      problems: [...problems, ...missing.map((sheet) => ({ sheet, message: noSuchSheet(sheet) }))],
    };
  });
}

const size = (parts: readonly Area[]): number => parts.reduce((cells, part) => cells + cellCount(part), 0);

const TOO_WIDE: Text = {
  id: 'Lembar ini berisi lebih dari 5 juta sel: pisahkan datanya ke beberapa buku kerja.',
  en: 'This sheet holds more than 5 million cells: split its data into several workbooks.',
};
const MANUAL: Text = {
  id: 'Excel diatur menghitung manual: hasil rumus mungkin belum yang terbaru. Tekan F9, lalu Periksa lagi.',
  en: 'Excel is set to calculate manually: results of formulas may be stale. Press F9, then Check again.',
};

function unread(sheet: string, error: OfficeExtension.Error): Text {
  const { id, en } = excelText(error);
  if (isGone(error)) return noSuchSheet(sheet);
  return { id: `Lembar "${sheet}" tidak terbaca. ${id}`, en: `The sheet "${sheet}" could not be read. ${en}` };
}

function noSuchSheet(sheet: string): Text {
  return {
    id: `Lembar "${sheet}" tidak ada lagi: mungkin dihapus atau diganti namanya.`,
    en: `The sheet "${sheet}" is no longer there: it may have been deleted or renamed.`,
  };
}

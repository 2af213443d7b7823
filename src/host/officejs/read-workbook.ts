import type { Problem } from '../../check/report';
import type { Sheet } from '../../sheet/snapshot';
import type { Text } from '../../sheet/text';
import type { Reading } from '../port';
import { excelText, isBusy, isExcelError } from './failures';
import { listSheets, type ListedSheet } from './list-sheets';
import { inExcel } from './patience';
import { cellCount, SheetReader } from './read-sheet';

export interface ReadingOptions {
  /** Names of the sheets to read; all when left out. */
  readonly sheets?: readonly string[];
  /** Told after each block; cells read and cells to read in all, blank ones included. */
  readonly onProgress?: (progress: { readonly sheet: string; readonly done: number; readonly total: number }) => void;
  /** Stops the reading before its next block; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Excel itself reads no more at once; a used range so large is mostly blank. */
const MOST_CELLS = 5_000_000;

/**
 * Reads the open workbook: two syncs to list its sheets, then one a block of about 20,000 cells.
 * Only what lies in a sheet's used range is told: hidden rows and merged cells beyond its values are not.
 * @returns the sheets that could be read, and a problem for each that could not
 * @throws HostFailure when Excel answers nothing at all, or stays busy
 */
export async function readWorkbook(options: ReadingOptions = {}): Promise<Reading> {
  const { onProgress, signal, sheets: wanted } = options;
  return inExcel(async (context) => {
    const listing = await listSheets(context, wanted);
    signal?.throwIfAborted();
    const readable = listing.sheets.filter((sheet) => size(sheet) <= MOST_CELLS);
    const total = readable.reduce((cells, sheet) => cells + size(sheet), 0);
    let done = 0;
    const reader = new SheetReader(context, (sheet, cells) => {
      done += cells;
      onProgress?.({ sheet, done, total });
      signal?.throwIfAborted();
    });
    const sheets: Sheet[] = [];
    const problems: Problem[] = [];
    for (const listed of listing.sheets) {
      if (size(listed) > MOST_CELLS) {
        problems.push({ sheet: listed.name, message: TOO_WIDE });
        continue;
      }
      try {
        sheets.push(await reader.read(listed));
      } catch (thrown) {
        if (!isExcelError(thrown) || isBusy(thrown)) throw thrown;
        problems.push({ sheet: listed.name, message: unread(listed.name, thrown) });
      }
    }
    const missing = (wanted ?? []).filter((name) => !listing.sheets.some((sheet) => sheet.name === name));
    return {
      workbook: { name: listing.workbook, sheets },
      problems: [...problems, ...missing.map((sheet) => ({ sheet, message: noSuchSheet(sheet) }))],
    };
  });
}

const size = ({ used }: ListedSheet): number => (used ? cellCount(used) : 0);

const TOO_WIDE: Text = {
  id: 'Lembar ini membentang lebih dari 5 juta sel: hapus isi yang tertinggal jauh di bawah atau di kanan tabel.',
  en: 'This sheet spans more than 5 million cells: clear what was left far below or to the right of the tables.',
};

function unread(sheet: string, error: OfficeExtension.Error): Text {
  const { id, en } = excelText(error);
  return { id: `Lembar "${sheet}" tidak terbaca. ${id}`, en: `The sheet "${sheet}" could not be read. ${en}` };
}

function noSuchSheet(sheet: string): Text {
  return {
    id: `Lembar "${sheet}" tidak ada lagi: mungkin dihapus atau diganti namanya.`,
    en: `The sheet "${sheet}" is no longer there: it may have been deleted or renamed.`,
  };
}

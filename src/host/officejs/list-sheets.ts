import type { Area } from '../../sheet/address';
import { loadNote, tellsResult } from './own-sheet';
import { patiently } from './patience';

export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The report sheet that we wrote ourselves. */
  readonly isResult: boolean;
  /** The smallest area with all values; undefined on an empty sheet. */
  readonly used: Area | undefined;
}

export interface Listing {
  readonly workbook: string;
  /** Excel computes formulas only when it is told to. */
  readonly isManual: boolean;
  readonly sheets: readonly ListedSheet[];
}

/** The workbook's name and its sheets, by two syncs: their names, then all their used ranges at once. */
export async function listSheets(context: Excel.RequestContext, wanted?: readonly string[]): Promise<Listing> {
  const { workbook } = context;
  const { names, isManual } = await patiently(async () => {
    const { worksheets, application } = workbook;
    workbook.load('name');
    application.load('calculationMode');
    worksheets.load('items/name,items/visibility');
    await context.sync();
    return {
      names: worksheets.items.map(({ name, visibility }) => ({ name, hidden: visibility !== 'Visible' })),
      isManual: application.calculationMode === 'Manual',
    };
  });
  const chosen = names.filter(({ name }) => wanted?.includes(name) ?? true);
  const found = await patiently(async () => {
    const loaded = chosen.map(({ name }) => {
      const worksheet = workbook.worksheets.getItemOrNullObject(name);
      const range = worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
      return { range, note: loadNote(worksheet) };
    });
    await context.sync();
    return loaded.map(({ range, note }) => ({ used: areaOf(range), isResult: tellsResult(note) }));
  });
  return {
    workbook: workbook.name,
    isManual,
    sheets: chosen.map((sheet, index) => ({ ...sheet, ...(found[index] ?? { used: undefined, isResult: false }) })),
  };
}

/** The place of a range that is loaded; undefined where there is none. */
export function areaOf(range: Excel.Range): Area | undefined {
  return range.isNullObject ? undefined : rangeArea(range);
}

/** The place of a range whose indexes and counts are loaded. */
export function rangeArea(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

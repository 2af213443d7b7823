import type { Area } from '../../sheet/address';
import { patiently } from './patience';

export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The smallest area with all values; undefined on an empty sheet. */
  readonly used: Area | undefined;
}

export interface Listing {
  readonly workbook: string;
  readonly sheets: readonly ListedSheet[];
}

/** The workbook's name and its sheets, by two syncs: their names, then all their used ranges at once. */
export async function listSheets(context: Excel.RequestContext, wanted?: readonly string[]): Promise<Listing> {
  const { workbook } = context;
  const all = await patiently(async () => {
    const { worksheets } = workbook;
    workbook.load('name');
    worksheets.load('items/name,items/visibility');
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => ({ name, hidden: visibility !== 'Visible' }));
  });
  const chosen = all.filter(({ name }) => wanted?.includes(name) ?? true);
  const ranges = await patiently(async () => {
    const used = chosen.map(({ name }) => {
      const range = workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
      return range.load('rowIndex,columnIndex,rowCount,columnCount');
    });
    await context.sync();
    return used;
  });
  return {
    workbook: workbook.name,
    sheets: chosen.map((sheet, index) => ({ ...sheet, used: areaOf(ranges[index]) })),
  };
}

function areaOf(range: Excel.Range | undefined): Area | undefined {
  return !range || range.isNullObject ? undefined : rangeArea(range);
}

/** The place of a range whose indexes and counts are loaded. */
export function rangeArea(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

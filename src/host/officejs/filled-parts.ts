import type { Area } from '../../sheet/address';
import { cellCount } from './cell-count';
import { areaOf } from './list-sheets';
import { patiently } from './patience';

/** A used range with more cells than this is looked at before it is read: one stray cell may have stretched it. */
const WORTH_LOOKING = 200_000;
const BANDS = 64;

/**
 * The parts of a sheet's used range that hold anything. A small one is taken whole; a large one is cut into bands of rows, and Excel
 * says by one sync what each of them uses.
 */
export async function filledParts(context: Excel.RequestContext, sheet: string, used: Area): Promise<readonly Area[]> {
  if (cellCount(used) <= WORTH_LOOKING) return [used];
  const bands = bandsOf(used);
  const found = await patiently(async () => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const ranges = bands.map(({ top, left, bottom, right }) =>
      worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).getUsedRangeOrNullObject(true)
        .load('rowIndex,columnIndex,rowCount,columnCount'));
    await context.sync();
    return ranges.map(areaOf);
  });
  const parts: Area[] = [];
  for (const [index, band] of bands.entries()) {
    const part = found[index];
    if (!part) continue;
    // What fills its band is full as far as anybody can tell; what shrank may shrink again.
    const isFull = cellCount(part) === cellCount(band);
    parts.push(...(isFull ? [part] : await filledParts(context, sheet, part)));
  }
  return parts;
}

function bandsOf(area: Area): Area[] {
  const rows = Math.ceil((area.bottom - area.top + 1) / BANDS);
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) bands.push({ ...area, top, bottom: Math.min(top + rows - 1, area.bottom) });
  return bands;
}

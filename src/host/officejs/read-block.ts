import type { Area } from '../../sheet/address';
import type { Cell } from '../../sheet/snapshot';
import { cellsOfBlock } from './cells-of-block';
import { isExcelError, isTooLarge } from './failures';
import { rangeArea } from './list-sheets';
import { patiently } from './patience';

/** What was read of one rectangle. */
export interface Block {
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Reads a rectangle of a sheet by one sync; by a few more where Excel refuses to tell its merged cells at once. */
export async function readBlock(context: Excel.RequestContext, sheet: string, area: Area): Promise<Block> {
  const tellsMerges = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  try {
    return await load(context, sheet, area, tellsMerges);
  } catch (thrown) {
    if (!tellsMerges || !isExcelError(thrown) || isTooLarge(thrown)) throw thrown;
  }
  // Excel fails on a range with more than 512 merged areas, without saying that this is the reason.
  const block = await load(context, sheet, area, false);
  return { ...block, merges: await readMerges(context, sheet, area) };
}

async function load(context: Excel.RequestContext, sheet: string, area: Area, withMerges: boolean): Promise<Block> {
  return patiently(async () => {
    const range = rangeOf(context, sheet, area);
    range.load('values,formulas,numberFormat');
    const properties = range.getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    const merged = withMerges ? loadMerges(range) : undefined;
    await context.sync();
    const { values, formulas, numberFormat } = range;
    // eslint-disable-next-line office-addins/load-object-before-read -- a method's result is there after the sync
    const looks = properties.value;
    return {
      cells: cellsOfBlock(area, { values, formulas, numberFormat, properties: looks }),
      merges: merged ? mergesOf(merged) : [],
      hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [area.top + index] : [])),
      hiddenColumns: columns.value.flatMap(({ columnHidden }, index) => (columnHidden ? [area.left + index] : [])),
    };
  });
}

async function readMerges(context: Excel.RequestContext, sheet: string, area: Area): Promise<readonly Area[]> {
  try {
    return await patiently(async () => {
      const merged = loadMerges(rangeOf(context, sheet, area));
      await context.sync();
      return mergesOf(merged);
    });
  } catch (thrown) {
    if (!isExcelError(thrown) || area.top === area.bottom) throw thrown;
  }
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    ...(await readMerges(context, sheet, { ...area, bottom: middle })),
    ...(await readMerges(context, sheet, { ...area, top: middle + 1 })),
  ];
}

function rangeOf(context: Excel.RequestContext, sheet: string, { top, left, bottom, right }: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function loadMerges(range: Excel.Range): Excel.RangeAreas {
  return range.getMergedAreasOrNullObject().load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
}

function mergesOf(merged: Excel.RangeAreas): readonly Area[] {
  return merged.isNullObject ? [] : merged.areas.items.map(rangeArea);
}

import { cellAddress, sheetPrefix } from '../../sheet/address';
import { withoutEvents } from './change-cells';
import { isTooLarge } from './failures';
import { lookRuns, LOOKS, rowsOf, type PlannedRow } from './look-runs';
import { loadNote, noteResult, tellsResult } from './own-sheet';
import { inExcel, patiently } from './patience';
import type { SheetPlan } from './sheet-plan';

/** So many rows go to Excel by one sync; halved where even that is too much. */
const ROWS_AT_ONCE = 400;
const POINTS_A_CHARACTER = 5.6;
/** Longer texts no cell holds. */
const LONGEST = 32_000;

/**
 * Writes our report sheet, in place of the one we wrote before. A sheet of the same name that is not ours is left alone.
 * @returns the sheet's name
 * @throws HostFailure when Excel does not let us; a new sheet is then taken away again
 */
export async function writeResultSheet(plan: SheetPlan): Promise<string> {
  return inExcel(async (context) => {
    const { name, isThere } = await patiently(() => findPlace(context, plan.name));
    await withoutEvents(context, async () => {
      try {
        await patiently(() => prepare(context, name, isThere));
        const rows = rowsOf(plan.cells);
        for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) await writeRows(context, name, rows.slice(from, from + ROWS_AT_ONCE));
        await patiently(() => finish(context, name, plan));
      } catch (thrown) {
        if (!isThere) await takeAway(context, name);
        throw thrown;
      }
    });
    return name;
  });
}

async function findPlace(context: Excel.RequestContext, wanted: string): Promise<{ name: string; isThere: boolean }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const noted = worksheets.items.map((sheet) => ({ name: sheet.name, note: loadNote(sheet) }));
  await context.sync();
  const ours = noted.find(({ note }) => tellsResult(note));
  if (ours) return { name: ours.name, isThere: true };
  const taken = new Set(noted.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return { name, isThere: false };
}

/** A new sheet, or ours without anything on it. */
async function prepare(context: Excel.RequestContext, name: string, isThere: boolean): Promise<void> {
  const { worksheets } = context.workbook;
  if (isThere) {
    const sheet = worksheets.getItem(name);
    const { charts } = sheet;
    charts.load('items/name');
    await context.sync();
    for (const chart of charts.items) chart.delete();
    sheet.getRange().clear();
  } else noteResult(worksheets.add(name));
  await context.sync();
}

async function writeRows(context: Excel.RequestContext, name: string, rows: readonly PlannedRow[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  try {
    await patiently(async () => {
      const sheet = context.workbook.worksheets.getItem(name);
      const width = Math.max(...rows.map(({ cells }) => cells.length));
      const range = sheet.getRangeByIndexes(first.index, 0, rows.length, width);
      const matrix = <Value>(of: (cell: PlannedRow['cells'][number]) => Value): Value[][] =>
        rows.map(({ cells }) => Array.from({ length: width }, (_, column) => of(cells[column])));
      range.numberFormat = matrix((cell) => cell?.format ?? 'General');
      // The apostrophe makes a text of whatever follows it: nothing that came from a cell is ever a formula here.
      range.values = matrix((cell) => (typeof cell?.value === 'string' && cell.value !== '' ? `'${cell.value.slice(0, LONGEST)}` : cell?.value ?? ''));
      for (const { look, row, column, rows: height, columns } of lookRuns(rows)) {
        const place = sheet.getRangeByIndexes(row, column, height, columns);
        LOOKS[look](place, height);
      }
      for (const { index, cells } of rows) {
        for (const cell of cells) {
          if (cell?.link) sheet.getCell(index, cell.column).hyperlink = { documentReference: sheetPrefix(cell.link.sheet) + cell.link.address };
        }
      }
      await context.sync();
    });
  } catch (thrown) {
    if (!isTooLarge(thrown) || rows.length === 1) throw thrown;
    const middle = Math.floor(rows.length / 2);
    await writeRows(context, name, rows.slice(0, middle));
    await writeRows(context, name, rows.slice(middle));
  }
}

async function finish(context: Excel.RequestContext, name: string, { widths, charts, footer }: SheetPlan): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  widths.forEach((width, column) => (sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER));
  for (const { title, type, source, place } of charts) {
    const chart = sheet.charts.add(type, sheet.getRange(source), 'Columns');
    const [from = place, to = from] = place.split(':');
    chart.title.text = title;
    chart.setPosition(from, to);
  }
  sheet.showGridlines = false;
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  sheet.activate();
  sheet.getRange(cellAddress(0, 0)).select();
  await context.sync();
}

async function takeAway(context: Excel.RequestContext, name: string): Promise<void> {
  await patiently(async () => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

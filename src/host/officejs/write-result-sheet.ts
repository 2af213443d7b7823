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
 * Writes our report sheet on a new sheet, which takes the place of the one we wrote before when all of it is there.
 * A sheet of the same name that is not ours is left alone.
 * @returns the sheet's name
 * @throws HostFailure when Excel does not let us; the new sheet is then taken away again, and the one before is as it was
 */
export async function writeResultSheet(plan: SheetPlan): Promise<string> {
  return inExcel(async (context) => {
    const { draft, name, before, position } = await patiently(() => findPlace(context, plan.name));
    await withoutEvents(context, async () => {
      await patiently(() => add(context, draft, plan));
      try {
        const rows = rowsOf(plan.cells);
        for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) await writeRows(context, draft, rows.slice(from, from + ROWS_AT_ONCE));
        await patiently(() => finish(context, draft, plan));
        if (before.length > 0) await patiently(() => replace(context, before, draft, { name, position }));
      } catch (thrown) {
        await takeAway(context, draft);
        throw thrown;
      }
    });
    return name;
  });
}

interface Place {
  /** A name that nothing has yet. */
  readonly draft: string;
  /** What the sheet is called in the end, and where it stands. */
  readonly name: string;
  readonly position: number;
  /** The sheets that we wrote before. */
  readonly before: readonly string[];
}

async function findPlace(context: Excel.RequestContext, wanted: string): Promise<Place> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/position');
  await context.sync();
  const noted = worksheets.items.map((sheet) => ({ name: sheet.name, position: sheet.position, note: loadNote(sheet) }));
  await context.sync();
  const ours = noted.filter(({ note }) => tellsResult(note));
  const taken = new Set(noted.map(({ name }) => name.toLowerCase()));
  let draft = wanted;
  for (let number = 2; taken.has(draft.toLowerCase()); number++) draft = `${wanted} (${number})`;
  return { draft, name: ours[0]?.name ?? draft, position: ours[0]?.position ?? noted.length, before: ours.map(({ name }) => name) };
}

/** Widths first: Excel makes the rows as high as their text needs when it is written. */
async function add(context: Excel.RequestContext, name: string, { widths }: SheetPlan): Promise<void> {
  const sheet = context.workbook.worksheets.add(name);
  noteResult(sheet);
  widths.forEach((width, column) => (sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER));
  await context.sync();
}

async function replace(context: Excel.RequestContext, before: readonly string[], draft: string, { name, position }: Pick<Place, 'name' | 'position'>): Promise<void> {
  const { worksheets } = context.workbook;
  for (const old of before) worksheets.getItem(old).delete();
  const sheet = worksheets.getItem(draft);
  sheet.name = name;
  sheet.position = position;
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

async function finish(context: Excel.RequestContext, name: string, { charts, footer }: SheetPlan): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.getUsedRange().format.autofitRows();
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

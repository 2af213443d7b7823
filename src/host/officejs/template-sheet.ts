import { parseAddress, type Area } from '../../sheet/address';
import { isTooLarge } from './failures';
import { patiently } from './patience';
import type { TemplateSheet, TemplateStyle } from './template-plan';

const ROWS_AT_ONCE = 200;
const AREAS_AT_ONCE = 80;
const POINTS_A_CHARACTER = 5.6;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Side = (typeof EDGES)[number] | 'InsideHorizontal' | 'InsideVertical';

/**
 * Builds one sheet of a template on a blank sheet: contents, looks, validation, print set-up, and last its protection.
 * @throws whatever Excel says; half a sheet may then be there
 */
export async function buildSheet(context: Excel.RequestContext, name: string, plan: TemplateSheet): Promise<void> {
  for (let from = 0; from < plan.content.length; from += ROWS_AT_ONCE) await writeRows(context, name, plan.content.slice(from, from + ROWS_AT_ONCE), from);
  const styled = plan.styles.flatMap(({ areas, ...style }) => areas.map((area) => ({ area, style })));
  for (let from = 0; from < styled.length; from += AREAS_AT_ONCE) await giveLooks(context, name, styled.slice(from, from + AREAS_AT_ONCE));
  await patiently(() => finish(context, name, plan));
}

async function writeRows(context: Excel.RequestContext, name: string, rows: TemplateSheet['content'], from: number): Promise<void> {
  try {
    await patiently(async () => {
      const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(from, 0, rows.length, rows[0]?.length ?? 1);
      range.formulas = rows.map((row) => row.map((cell) => cell ?? ''));
      await context.sync();
    });
  } catch (thrown) {
    if (!isTooLarge(thrown) || rows.length === 1) throw thrown;
    const middle = Math.floor(rows.length / 2);
    await writeRows(context, name, rows.slice(0, middle), from);
    await writeRows(context, name, rows.slice(middle), from + middle);
  }
}

type Look = Omit<TemplateStyle, 'areas'>;

async function giveLooks(context: Excel.RequestContext, name: string, styled: readonly { readonly area: string; readonly style: Look }[]): Promise<void> {
  await patiently(async () => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { area, style } of styled) giveLook(sheet.getRange(area), style, area);
    await context.sync();
  });
}

function giveLook(range: Excel.Range, { format, bold, align, indent, wrap, border, fill, unlocked }: Look, area: string): void {
  if (format !== undefined) range.numberFormat = matrixOf(area, format);
  if (bold) range.format.font.bold = true;
  if (align) range.format.horizontalAlignment = align;
  if (indent !== undefined) range.format.indentLevel = indent;
  if (wrap) range.format.wrapText = true;
  if (fill !== undefined) range.format.fill.color = fill;
  if (unlocked) range.format.protection.locked = false;
  if (border) for (const side of sidesOf(area)) range.format.borders.getItem(side).style = border;
}

/** Every edge of every cell; an area has inner edges only where it is more than one row or column. */
function sidesOf(area: string): Side[] {
  const { top, left, bottom, right } = placeOf(area);
  const sides: Side[] = [...EDGES];
  if (bottom > top) sides.push('InsideHorizontal');
  if (right > left) sides.push('InsideVertical');
  return sides;
}

const placeOf = (area: string): Area => parseAddress(area) ?? { top: 0, left: 0, bottom: 0, right: 0 };

/** Excel wants as many values as the area has cells. */
function matrixOf(area: string, value: string): string[][] {
  const { top, left, bottom, right } = placeOf(area);
  return Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => value));
}

async function finish(context: Excel.RequestContext, name: string, plan: TemplateSheet): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  for (const area of plan.merges) sheet.getRange(area).merge();
  plan.widths.forEach((width, column) => (sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER));
  for (const { area, rule, alert } of plan.validations) {
    const { dataValidation } = sheet.getRange(area);
    dataValidation.rule = rule;
    dataValidation.errorAlert = { ...alert, showAlert: true };
  }
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.pageLayout.orientation = plan.landscape ? 'Landscape' : 'Portrait';
  sheet.pageLayout.paperSize = plan.paper;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (plan.titleRows !== undefined) sheet.pageLayout.setPrintTitleRows(plan.titleRows);
  sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true, allowSort: true, allowAutoFilter: true });
  await context.sync();
}

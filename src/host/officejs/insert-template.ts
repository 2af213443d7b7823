import { sheetPrefix } from '../../sheet/address';
import { withoutEvents } from './change-cells';
import { asHostFailure } from './failures';
import { inExcel, patiently } from './patience';
import type { TemplatePlan } from './template-plan';
import { buildSheet } from './template-sheet';

/** What stands at the head of every template; "" leaves a cell blank. */
export interface Heading {
  readonly kecamatan: string;
  readonly kabupaten: string;
  readonly tahun: string;
}

/**
 * Inserts the sheets of a template behind the others and fills in its header; nothing else of the workbook changes.
 * Excel takes over whole sheets of a file where it can (ExcelApi 1.13); elsewhere they are built cell by cell.
 * @param file the template as .xlsx, in base64
 * @returns the names of the new sheets
 * @throws HostFailure when Excel does not let us; what was begun is then taken away again
 */
export async function insertTemplate(plan: TemplatePlan, file: string, heading: Heading): Promise<string[]> {
  return inExcel(async (context) => {
    const names: string[] = [];
    await withoutEvents(context, async () => {
      names.push(...((await takeOver(context, plan, file)) ?? (await build(context, plan))));
      try {
        await patiently(() => fillIn(context, plan, names[0] ?? '', heading));
      } catch (thrown) {
        await takeAway(context, names);
        throw thrown;
      }
    });
    return names;
  });
}

/**
 * Whole sheets with their formats, validation and print set-up; Excel itself gives them free names.
 * @returns undefined where this Excel cannot, or will not: shared workbooks and some policies refuse what their version could do
 */
async function takeOver(context: Excel.RequestContext, { sheets }: TemplatePlan, file: string): Promise<string[] | undefined> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return undefined;
  try {
    const inserted = context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: sheets.map(({ name }) => name), positionType: 'End' });
    await context.sync();
    const found = inserted.value.map((id) => context.workbook.worksheets.getItem(id).load('name'));
    await context.sync();
    return found.map(({ name }) => name);
  } catch (thrown) {
    if (asHostFailure(thrown) === thrown) throw thrown;
    return undefined;
  }
}

async function build(context: Excel.RequestContext, { sheets }: TemplatePlan): Promise<string[]> {
  const names = await patiently(() => freeNames(context, sheets.map(({ name }) => name)));
  const made: string[] = [];
  try {
    for (const [index, sheet] of sheets.entries()) {
      const name = names[index] ?? sheet.name;
      await addSheet(context, name);
      made.push(name);
      const content = sheet.content.map((row) => row.map((cell) => renamed(cell, sheets.map(({ name: old }, at) => [old, names[at] ?? old]))));
      await buildSheet(context, name, { ...sheet, content });
    }
  } catch (thrown) {
    await takeAway(context, made);
    throw thrown;
  }
  return names;
}

async function takeAway(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  await patiently(async () => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

async function addSheet(context: Excel.RequestContext, name: string): Promise<void> {
  await patiently(async () => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}

/** A formula that refers to the template's sheets by the names they got. */
function renamed(cell: string | number | null, names: readonly (readonly [string, string])[]): string | number | null {
  if (typeof cell !== 'string' || !cell.startsWith('=')) return cell;
  return names.reduce((formula, [old, now]) => (old === now ? formula : formula.replaceAll(sheetPrefix(old), sheetPrefix(now))), cell);
}

async function freeNames(context: Excel.RequestContext, wanted: readonly string[]): Promise<string[]> {
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  return wanted.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
    taken.add(free.toLowerCase());
    return free;
  });
}

async function fillIn(context: Excel.RequestContext, { header }: TemplatePlan, first: string, heading: Heading): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(first);
  const { kecamatan, kabupaten, tahun } = header;
  if (kecamatan !== undefined && heading.kecamatan !== '') sheet.getRange(kecamatan).values = [[`'${heading.kecamatan}`]];
  if (kabupaten !== undefined && heading.kabupaten !== '') sheet.getRange(kabupaten).values = [[`'${heading.kabupaten}`]];
  if (tahun !== undefined && /^\d{4}$/.test(heading.tahun)) sheet.getRange(tahun).values = [[Number(heading.tahun)]];
  sheet.activate();
  await context.sync();
}

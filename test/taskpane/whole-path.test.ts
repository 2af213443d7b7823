import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { saveFile, takeKept } from '../../src/preview/save-file';
import type { Workbook } from '../../src/sheet/snapshot';
import { ROOT } from '../browser/built';
import { describeInBrowser } from '../browser/describe-in-browser';
import { ExcelPage } from '../browser/excel-page';
import type { PaneOnPage } from '../browser/pane-on-page';
import { countOf, Seen, textOf } from '../browser/seen';

declare const window: { axe: { run: (options: { resultTypes: string[] }) => Promise<{ violations: Violation[] }> } };

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const AXE = readFileSync(createRequire(path.join(ROOT, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const REFERENCE = 'lkjip-jaten-2023.xlsx';
/** Pictures for people to read; made anew only when asked for, since every machine draws letters in its own way. */
const PICTURES = process.env['SELARAS_GAMBAR'] === '1' ? path.join(ROOT, 'docs/gambar') : undefined;

describeInBrowser('the whole path of a reviewer', (browser) => {
  let excel: ExcelPage;
  let pane: PaneOnPage;
  const open: ExcelPage[] = [];

  beforeAll(() => show(readFileSync(path.join(ROOT, 'assets/contoh', REFERENCE)), REFERENCE));
  afterAll(() => Promise.all(open.map((page) => page.close())));

  /** Opens a file, as Excel does, with the pane beside it. */
  const show = async (file: Uint8Array, name: string): Promise<void> => {
    excel = await ExcelPage.open(browser(), readXlsx(file, name).workbook);
    takeKept(excel.excel.model, file);
    ({ pane } = excel);
    open.push(excel);
  };
  const inExcel = (): Workbook => excel.excel.model.toSnapshot();
  const picture = async (name: string): Promise<void> => {
    if (PICTURES) await excel.page.screenshot({ path: path.join(PICTURES, `panel-${name}.png`) });
  };
  const barriers = async (): Promise<string[]> => {
    await excel.inside.evaluate(AXE);
    const { violations } = await excel.inside.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  };
  const valueIn = ({ sheets }: Workbook, sheet: string, row: number, column: number): unknown =>
    sheets.find(({ name }) => name === sheet)?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  const first = { sheet: '', row: 0, column: 0, from: 0 as unknown };

  test('opened and checked, it shows what is wrong and stays open to everybody', async () => {
    expect(await barriers()).toEqual([]);
    await pane.check();
    await picture('terang');
    expect(await barriers()).toEqual([]);
  });

  test('walked, a finding shows its numbers and every cell it rests on', async () => {
    await pane.button('Berikutnya').click();
    await pane.position.becomes(expect.stringMatching(/^1 dari \d+/));
    const rows = pane.frame.locator('.current').getByRole('button', { name: /^Rincian/ });
    if ((await countOf(rows).before()) > 0) await rows.click();
    await picture('temuan');
    expect(await barriers()).toEqual([]);
  });

  test('an accepted correction is written to its cells alone, and Batalkan restores them', async () => {
    const before = inExcel();
    const count = await pane.count.before();
    const accept = pane.frame.locator('.mend').first().getByRole('button', { name: 'Terima perbaikan' });
    await accept.click();
    await pane.count.until((now) => now < count);
    const changed = inExcel();
    const differing = changed.sheets.flatMap(({ name, cells }, at) => cells.filter((cell, index) => cell.value !== before.sheets[at]?.cells[index]?.value).map(({ row, column }) => ({ name, row, column })));
    expect(differing.length).toBe(countOfDifferences(before, changed));
    const [cell] = differing;
    if (!cell) throw new Error('a cell was changed');
    Object.assign(first, { sheet: cell.name, row: cell.row, column: cell.column, from: valueIn(changed, cell.name, cell.row, cell.column) });
    await pane.button('Batalkan').click();
    await new Seen(() => Promise.resolve(inExcel())).becomes(before);
    await pane.count.becomes(count);
    await accept.click();
    await pane.count.until((now) => now < count);
  });

  test('a finding is set aside with a reason and a name', async () => {
    const count = await pane.count.before();
    await pane.frame.locator('.finding-row').last().click();
    await pane.button('Sisihkan…').click();
    await pane.frame.getByLabel('Alasan').fill('Sudah dikonfirmasi ke Bagian Keuangan');
    await pane.frame.getByLabel('Nama').fill('Sri Wahyuni');
    expect(await barriers()).toEqual([]);
    await picture('sisihkan');
    await pane.button('Simpan').click();
    await pane.count.becomes(count - 1);
    await countOf(pane.button('1 disisihkan')).becomes(1);
  });

  test('the map tells how a table was read', async () => {
    await pane.button('Peta').click();
    await pane.frame.locator('.card').first().waitFor();
    expect(await barriers()).toEqual([]);
    await picture('peta');
    await pane.button('Fungsi').click();
    await pane.frame.getByRole('button', { name: /^LKJIP\.IKM/ }).click();
    expect(await barriers()).toEqual([]);
    await picture('fungsi');
    await pane.button('Temuan').click();
  });

  test('the report sheet stands in the workbook, all of it text, numbers and links', async () => {
    await pane.button('Tulis lembar hasil').click();
    await textOf(pane.frame.locator('.message p')).becomes('Lembar "Hasil Selaras" sudah ditulis.');
    const { sheets } = inExcel();
    const cells = sheets.find(({ name }) => name === 'Hasil Selaras')?.cells ?? [];
    const words = cells.map(({ value }) => String(value)).join('\n');
    for (const part of ['Hasil pemeriksaan LKjIP', 'Sudah dikonfirmasi ke Bagian Keuangan', 'Sri Wahyuni', 'Pengesahan']) expect(words).toContain(part);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  test('saved and reopened, the decisions are still there', async () => {
    const count = await pane.count.before();
    await show(saveFile(excel.excel.model), 'LKjIP diperiksa.xlsx');
    await pane.check();
    await pane.count.becomes(count);
    await pane.button('1 disisihkan').click();
    await textOf(pane.frame.locator('#fact-aside')).becomes(expect.stringContaining('Sri Wahyuni'));
    expect(valueIn(inExcel(), first.sheet, first.row, first.column)).toBe(first.from);
  });

  test('in English, in the dark, and with colours forced', async () => {
    await pane.frame.getByRole('combobox', { name: 'Bahasa' }).selectOption('en');
    await excel.page.emulateMedia({ colorScheme: 'dark' });
    await pane.button('Next').click();
    await picture('gelap-inggris');
    expect(await barriers()).toEqual([]);
    await excel.page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await picture('kontras');
    await excel.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  test('nothing was asked of any other machine, and the browser had nothing to complain of', () => {
    expect(open.map(({ heard }) => heard)).toEqual(open.map(() => ({ outside: [], errors: [] })));
  });
});

/** Cells that hold another value, or are only in one of them. */
function countOfDifferences(one: Workbook, other: Workbook): number {
  const all = ({ sheets }: Workbook): Map<string, string> =>
    new Map(sheets.flatMap(({ name, cells }) => cells.map(({ row, column, value, format, formula }) => [`${name} ${row} ${column}`, JSON.stringify([value, format, formula])] as const)));
  const [before, after] = [all(one), all(other)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).length;
}

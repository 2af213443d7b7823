import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Workbook } from '../../src/sheet/snapshot';
import { ROOT } from '../browser/built';
import { describeInBrowser } from '../browser/describe-in-browser';
import type { PaneOnPage } from '../browser/pane-on-page';
import { countOf, textOf } from '../browser/seen';
import { openPreview, type OpenPreview, type PreviewPage } from '../preview/preview-page';

declare const window: { selaras: { save: () => Uint8Array }; axe: { run: () => Promise<{ violations: Violation[] }> } };

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const AXE = readFileSync(createRequire(path.join(ROOT, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
/** Pictures for people to read; made anew only when asked for, since every machine draws letters in its own way. */
const PICTURES = process.env['SELARAS_GAMBAR'] === '1' ? path.join(ROOT, 'docs/gambar') : undefined;

describeInBrowser('the whole path of a reviewer', (browser) => {
  let opened: OpenPreview | undefined;
  let preview: PreviewPage;
  let pane: PaneOnPage;

  beforeAll(async () => {
    opened = await openPreview(browser(), { width: 1280, height: 900 });
    ({ preview } = opened);
    ({ pane } = preview);
  });
  afterAll(() => opened?.close());

  const picture = async (name: string): Promise<void> => {
    if (PICTURES) await preview.page.locator('#pane').screenshot({ path: path.join(PICTURES, `panel-${name}.png`) });
  };
  const barriers = async (): Promise<string[]> => {
    const frame = preview.page.frames().find((other) => other.url().includes('taskpane.html'));
    if (!frame) throw new Error('the pane has its frame');
    await frame.evaluate(AXE);
    const { violations } = await frame.evaluate(() => window.axe.run());
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
    const before = await preview.workbookInExcel.before();
    const count = await pane.count.before();
    const accept = pane.frame.locator('.mend').first().getByRole('button', { name: 'Terima perbaikan' });
    await accept.click();
    await pane.count.until((now) => now < count);
    const changed = await preview.workbookInExcel.before();
    const differing = changed.sheets.flatMap(({ name, cells }, at) => cells.filter((cell, index) => cell.value !== before.sheets[at]?.cells[index]?.value).map(({ row, column }) => ({ name, row, column })));
    expect(differing.length).toBe(countOfDifferences(before, changed));
    const [cell] = differing;
    if (!cell) throw new Error('a cell was changed');
    Object.assign(first, { sheet: cell.name, row: cell.row, column: cell.column, from: valueIn(changed, cell.name, cell.row, cell.column) });
    await pane.button('Batalkan').click();
    await preview.workbookInExcel.becomes(before);
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
    await pane.button('LKJIP.IKM').click();
    expect(await barriers()).toEqual([]);
    await picture('fungsi');
    await pane.button('Temuan').click();
  });

  test('the report sheet stands in the workbook, all of it text, numbers and links', async () => {
    await pane.button('Tulis lembar hasil').click();
    await textOf(pane.frame.locator('.message p')).becomes('Lembar "Hasil Selaras" sudah ditulis.');
    const { sheets } = await preview.workbookInExcel.before();
    const cells = sheets.find(({ name }) => name === 'Hasil Selaras')?.cells ?? [];
    const words = cells.map(({ value }) => String(value)).join('\n');
    for (const part of ['Hasil pemeriksaan LKjIP', 'Sudah dikonfirmasi ke Bagian Keuangan', 'Sri Wahyuni', 'Pengesahan']) expect(words).toContain(part);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  test('saved and reopened, the decisions are still there', async () => {
    const count = await pane.count.before();
    const bytes = await preview.page.evaluate(() => [...window.selaras.save()]);
    await preview.pick({ name: 'LKjIP diperiksa.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
    await textOf(preview.page.locator('#file')).becomes('LKjIP diperiksa.xlsx');
    await pane.check();
    await pane.count.becomes(count);
    await pane.button('1 disisihkan').click();
    await textOf(pane.frame.locator('#fact-aside')).becomes(expect.stringContaining('Sri Wahyuni'));
    expect(valueIn(await preview.workbookInExcel.before(), first.sheet, first.row, first.column)).toBe(first.from);
  });

  test('in English, in the dark, and with colours forced', async () => {
    await pane.frame.getByRole('combobox', { name: 'Bahasa' }).selectOption('en');
    await preview.page.emulateMedia({ colorScheme: 'dark' });
    await pane.button('Next').click();
    await picture('gelap-inggris');
    expect(await barriers()).toEqual([]);
    await preview.page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await picture('kontras');
    await preview.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  test('nothing was asked of any other machine, and the browser had nothing to complain of', () => {
    expect({ outside: preview.outside, errors: preview.errors }).toEqual({ outside: [], errors: [] });
  });
});

/** Cells that hold another value, or are only in one of them. */
function countOfDifferences(one: Workbook, other: Workbook): number {
  const all = ({ sheets }: Workbook): Map<string, string> =>
    new Map(sheets.flatMap(({ name, cells }) => cells.map(({ row, column, value, format, formula }) => [`${name} ${row} ${column}`, JSON.stringify([value, format, formula])] as const)));
  const [before, after] = [all(one), all(other)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).length;
}

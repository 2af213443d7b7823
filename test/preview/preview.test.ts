import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { previewMounts } from '../../src/preview/server/build';
import { serve, type Served } from '../../src/preview/server/serve';
import type { CellValue } from '../../src/sheet/snapshot';
import { ROOT } from '../browser/built';
import { describeInBrowser } from '../browser/describe-in-browser';
import { PreviewPage } from './preview-page';

const PATIENCE = 60_000;
const ANSWERS = 'B6:J302';

describeInBrowser('the preview with the production bundle', (browser) => {
  let served: Served;
  let context: BrowserContext;
  let page: Page;
  let preview: PreviewPage;
  let pane: FrameLocator;

  beforeAll(async () => {
    served = await serve(previewMounts(ROOT), { port: 0 });
    context = await browser().newContext({ viewport: { width: 1400, height: 860 } });
    page = await context.newPage();
    preview = new PreviewPage(page, served.url);
    pane = preview.pane;
    await preview.open('/');
  }, PATIENCE);
  afterAll(async () => {
    await context.close();
    await served.close();
  });

  test('the reference workbook is in the grid', async () => {
    const { name, sheets } = await preview.workbook();
    expect(name).toBe('lkjip-jaten-2023.xlsx');
    expect(sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(['SKM', 'Unsur', 'Belanja', 'Program 2023', 'Naskah']));
    expect(await page.locator('#file').innerText()).toBe(name);
  }, PATIENCE);

  test('what the grid holds is, cell by cell, what the add-in reads', async () => {
    const inGrid = await preview.workbook();
    const inExcel = await preview.workbookInExcel();
    for (const sheet of inExcel.sheets) {
      const twin = inGrid.sheets.find(({ name }) => name === sheet.name);
      const plain = (cells: typeof sheet.cells): unknown[] => cells.map(({ row, column, value, formula }) => ({ row, column, value, formula }));
      expect(plain(twin?.cells ?? [])).toEqual(plain(sheet.cells));
      expect(twin?.merges).toEqual(expect.arrayContaining([...sheet.merges]));
    }
  }, PATIENCE);

  test('=LKJIP.IKM(…) over the survey answers, typed key by key, reads 83,20328…', async () => {
    await preview.enter('SKM', 'M2', `=LKJIP.IKM(${ANSWERS})`, 'keys');
    await expect(preview.settled('SKM', 'M2')).resolves.toBe(83.20328282828282);
    await preview.screenshot('ikm');
  }, PATIENCE);

  test.each<[formula: string, cell: string, CellValue]>([
    [`=ROUND(LKJIP.IKM(${ANSWERS}),2)`, 'M3', 83.2],
    ['=LKJIP.MUTU(M2)', 'M4', 'B'],
    ['=LKJIP.CAPAIAN(68.45,70)', 'M5', 0.9778571428571429],
    ['=LKJIP.CAPAIAN(68,45;70)', 'M11', 0.9778571428571429],
    ['=lkjip.capaian(68.45,0)', 'M6', { error: '#DIV/0!' }],
    ['=LKJIP.NRR(L20:L30)', 'M7', { error: '#N/A' }],
    [`=LKJIP.IKM(${ANSWERS},"separuh")`, 'M8', { error: '#VALUE!' }],
    ['=LKJIP.CAPAIAN(M6,1)', 'M9', { error: '#DIV/0!' }],
    ['=LKJIP.TERBILANG(M3)', 'M10', 'delapan puluh tiga koma dua'],
  ])('%s typed in %s is computed by the built functions', async (formula, cell, expected) => {
    await preview.enter('SKM', cell, formula);
    await expect(preview.settled('SKM', cell)).resolves.toEqual(expected);
  }, PATIENCE);

  test.each<[entry: string, cell: string, CellValue]>([
    ['68,45', 'L2', 68.45],
    ['2.592.499.700', 'L3', 2592499700],
    ['97,78%', 'L4', 0.9778],
    ['Rp. 33.520.000,-', 'L5', 'Rp. 33.520.000,-'],
  ])('%s entered in %s is what Indonesian Excel makes of it', async (entry, cell, expected) => {
    await preview.enter('SKM', cell, entry);
    await expect(preview.settled('SKM', cell)).resolves.toEqual(expected);
  }, PATIENCE);

  test('a function that gives a value for each unsur spills, and the add-in reads the spilled cells', async () => {
    await preview.enter('SKM', 'M12', `=LKJIP.NRR(${ANSWERS})`);
    await expect(preview.settled('SKM', 'U12')).resolves.toBeCloseTo(3.717171717, 9);
    await preview.enter('SKM', 'M12', '=LKJIP.NRR(B6:C302)');
    await preview.until(async () => (await preview.value('SKM', 'U12')) === undefined);
    await expect(preview.settled('SKM', 'N12')).resolves.toBeCloseTo(3.269360269, 9);
    expect(await preview.value('SKM', 'U12')).toBeUndefined();
  }, PATIENCE);

  test('Periksa lists the findings; the stale realisasi of Program Penunjang in table 3.4.3, clicked, is selected in the grid', async () => {
    await preview.check();
    await preview.findings('Program 2023', 'D4').first().click();
    await preview.until(async () => (await preview.selected()) === 'Program 2023!D4');
    await preview.screenshot('temuan');
  }, PATIENCE);

  test('a cell corrected in the grid takes its findings away at the next Periksa', async () => {
    const before = await preview.findingCount();
    const [, expected] = await preview.numbers(preview.findings('Program 2023', 'E14').first());
    await preview.enter('Program 2023', 'E14', expected);
    await preview.check();
    expect(await preview.findingCount()).toBeLessThan(before);
    expect(await preview.findings('Program 2023', 'E14').count()).toBe(0);
  }, PATIENCE);

  test('a row deleted in the grid is gone for the add-in too, and comes back with undo', async () => {
    const realisasi = await preview.value('Program 2023', 'D5');
    await preview.goTo('Program 2023', 'A1');
    await preview.clickRowHeader(4);
    await page.getByText('Hapus Baris yang Dipilih').click();
    await preview.until(async () => (await preview.value('Program 2023', 'D4')) === realisasi);
    await page.keyboard.press('Control+Z');
    await preview.until(async () => (await preview.value('Program 2023', 'D5')) === realisasi);
  }, PATIENCE);

  test('another file can be opened; what is no workbook is refused with its name, and the workbook stays', async () => {
    await page.locator('#picker').setInputFiles({ name: 'catatan.xlsx', mimeType: '', buffer: Buffer.from('bukan buku kerja') });
    await expect(page.locator('#message').innerText()).resolves.toContain('catatan.xlsx');
    expect((await preview.workbook()).name).toBe('lkjip-jaten-2023.xlsx');
    await page.locator('#picker').setInputFiles(`${ROOT}/assets/contoh/lkjip-jaten-2023.xlsx`);
    await preview.until(async () => (await preview.value('SKM', 'M2')) === undefined);
    await pane.getByRole('button', { name: 'Periksa' }).waitFor();
    await preview.enter('SKM', 'M2', `=LKJIP.IKM(${ANSWERS})`);
    await expect(preview.settled('SKM', 'M2')).resolves.toBe(83.20328282828282);
  }, PATIENCE);

  test('nothing was asked of any other machine, and the browser had nothing to complain of', () => {
    expect({ outside: preview.outside, errors: preview.errors }).toEqual({ outside: [], errors: [] });
  });

  test('?lang=en speaks English, in the page and in the pane', async () => {
    const english = new PreviewPage(await context.newPage(), served.url);
    await english.open('/?lang=en');
    await expect(english.page.locator('#open').innerText()).resolves.toBe('Open file…');
    await english.pane.getByRole('button', { name: 'Check' }).waitFor();
    await english.screenshot('english');
    expect(english.errors).toEqual([]);
  }, PATIENCE);
});

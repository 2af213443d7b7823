import type { CellValue } from '../../src/sheet/snapshot';
import { ROOT } from '../browser/built';
import { describeInBrowser } from '../browser/describe-in-browser';
import type { PaneOnPage } from '../browser/pane-on-page';
import { textOf } from '../browser/seen';
import { openPreview, PreviewPage, type OpenPreview } from './preview-page';

const ANSWERS = 'B6:J302';
const REFERENCE = 'lkjip-jaten-2023.xlsx';

describeInBrowser('the preview with the production bundle', (browser) => {
  let opened: OpenPreview | undefined;
  let preview: PreviewPage;
  let pane: PaneOnPage;

  beforeAll(async () => {
    opened = await openPreview(browser(), { width: 1400, height: 860 });
    ({ preview } = opened);
    ({ pane } = preview);
  });
  afterAll(() => opened?.close());

  test('the reference workbook is in the grid', async () => {
    await preview.file.becomes(REFERENCE);
    const { name, sheets } = await preview.workbook.until((workbook) => workbook.sheets.length > 1);
    expect(name).toBe(REFERENCE);
    expect(sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(['SKM', 'Unsur', 'Belanja', 'Program 2023', 'Naskah']));
  });

  test('what the grid holds is, cell by cell, what the add-in reads', async () => {
    const inGrid = await preview.workbook.before();
    const inExcel = await preview.workbookInExcel.before();
    expect(inExcel.sheets.map(({ name }) => name)).toEqual(inGrid.sheets.map(({ name }) => name));
    for (const sheet of inExcel.sheets) {
      const twin = inGrid.sheets.find(({ name }) => name === sheet.name);
      const plain = (cells: typeof sheet.cells): unknown[] => cells.map(({ row, column, value, formula }) => ({ row, column, value, formula }));
      expect(plain(twin?.cells ?? [])).toEqual(plain(sheet.cells));
      expect(twin?.merges).toEqual(expect.arrayContaining([...sheet.merges]));
    }
  });

  test('=LKJIP.IKM(…) over the survey answers, typed key by key past the functions proposed, reads 83,20328…', async () => {
    await preview.goTo('SKM', 'M2');
    await preview.type('=LKJIP.I');
    await preview.proposals.becomes(['LKJIP.IKM']);
    await preview.type(`KM(${ANSWERS})`);
    await preview.confirm();
    await preview.value('SKM', 'M2').becomes(83.20328282828282);
    await preview.screenshot('ikm');
  });

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
    await preview.value('SKM', cell).becomes(expected);
  });

  test.each<[entry: string, cell: string, CellValue]>([
    ['68,45', 'L2', 68.45],
    ['2.592.499.700', 'L3', 2592499700],
    ['97,78%', 'L4', 0.9778],
    ['Rp. 33.520.000,-', 'L5', 'Rp. 33.520.000,-'],
  ])('%s entered in %s is what Indonesian Excel makes of it', async (entry, cell, expected) => {
    await preview.enter('SKM', cell, entry);
    await preview.value('SKM', cell).becomes(expected);
  });

  test('a function that gives a value for each unsur spills, and the add-in reads the spilled cells', async () => {
    await preview.enter('SKM', 'M12', `=LKJIP.NRR(${ANSWERS})`);
    await preview.value('SKM', 'U12').becomes(expect.closeTo(3.717171717, 9));
    await preview.enter('SKM', 'M12', '=LKJIP.NRR(B6:C302)');
    await preview.value('SKM', 'N12').becomes(expect.closeTo(3.269360269, 9));
    await preview.value('SKM', 'U12').becomes(undefined);
  });

  test('Periksa lists the findings; the stale realisasi of Program Penunjang in table 3.4.3, clicked, is selected in the grid', async () => {
    await pane.check();
    await pane.findings('Program 2023', 'D4').first().click();
    await preview.selected.becomes('Program 2023!D4');
    await preview.screenshot('temuan');
    await preview.guidePicture('temuan');
  });

  test('a cell corrected in the grid takes its findings away at the next Periksa', async () => {
    const before = await pane.count.before();
    const [, expected = ''] = await pane.numbers(pane.findings('Program 2023', 'E14').first()).until(({ length }) => length === 2);
    await preview.enter('Program 2023', 'E14', expected);
    await pane.check();
    await pane.count.until((count) => count < before);
    await pane.countOfFindings('Program 2023', 'E14').becomes(0);
  });

  test('a row deleted in the grid is gone for the add-in too, and comes back with undo', async () => {
    const realisasi = await preview.value('Program 2023', 'D5').before();
    await preview.goTo('Program 2023', 'A1');
    await preview.clickRowHeader(4);
    await preview.page.getByText('Hapus Baris yang Dipilih').click();
    await preview.value('Program 2023', 'D4').becomes(realisasi);
    await preview.page.keyboard.press('Control+Z');
    await preview.value('Program 2023', 'D5').becomes(realisasi);
  });

  test('another file can be opened; what is no workbook is refused with its name, and the workbook stays', async () => {
    await preview.pick({ name: 'catatan.xlsx', mimeType: '', buffer: Buffer.from('bukan buku kerja') });
    await preview.message.becomes(expect.stringContaining('catatan.xlsx'));
    await preview.file.becomes(REFERENCE);
    await preview.value('SKM', 'M2').becomes(83.20328282828282);
    await preview.pick(`${ROOT}/assets/contoh/${REFERENCE}`);
    await preview.value('SKM', 'M2').becomes(undefined);
    await preview.message.becomes(expect.not.stringContaining('catatan.xlsx'));
    await pane.ready();
    await preview.enter('SKM', 'M2', `=LKJIP.IKM(${ANSWERS})`);
    await preview.value('SKM', 'M2').becomes(83.20328282828282);
  });

  test('a template inserted by the pane stands in the grid behind the others, its head filled in', async () => {
    await pane.button('Templat').click();
    for (const [part, words] of [['Kecamatan', 'Jaten'], ['Kabupaten/Kota', 'Karanganyar'], ['Tahun', '2024']] as const) await pane.frame.getByLabel(part).fill(words);
    await pane.button('Sisipkan: Efisiensi').click();
    await preview.value('Efisiensi (2)', 'C5').becomes(2024);
    await preview.value('Efisiensi (2)', 'C3').becomes('Jaten');
    await preview.selected.until((place) => place.startsWith('Efisiensi (2)!'));
    expect((await preview.workbook.before()).sheets.at(-1)?.name).toBe('Efisiensi (2)');
    await preview.guidePicture('templat');
    await preview.enter('Efisiensi (2)', 'H10', '200');
    await preview.enter('Efisiensi (2)', 'I10', '150');
    await preview.value('Efisiensi (2)', 'J10').becomes(0.75);
  });

  test('nothing was asked of any other machine, and the browser had nothing to complain of', () => {
    expect({ outside: preview.heard.outside, errors: preview.heard.errors }).toEqual({ outside: [], errors: [] });
  });

  test('?lang=en speaks English, in the page and in the pane', async () => {
    const english = new PreviewPage(await preview.page.context().newPage(), preview.url);
    await english.open('/?lang=en');
    await textOf(english.page.locator('#open')).becomes('Open file…');
    await english.pane.button('Check').waitFor();
    await english.screenshot('english');
    expect(english.heard.errors).toEqual([]);
  });
});

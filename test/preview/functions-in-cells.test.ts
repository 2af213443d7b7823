import type { CellValue } from '../../src/sheet/snapshot';
import { describeInBrowser } from '../browser/describe-in-browser';
import { openPreview, type OpenPreview, type PreviewPage } from './preview-page';

const ANSWERS = 'B6:J302';

describeInBrowser('the functions in the cells of the preview, by the production bundle', (browser) => {
  let opened: OpenPreview | undefined;
  let preview: PreviewPage;

  beforeAll(async () => {
    opened = await openPreview(browser(), { width: 1400, height: 860 });
    ({ preview } = opened);
  });
  afterAll(() => opened?.close());

  /** From below M2, where Enter leads, to a cell of its row. */
  async function back(cell: string): Promise<void> {
    await preview.page.keyboard.press('ArrowUp');
    if (cell === 'N2') await preview.page.keyboard.press('ArrowRight');
    await preview.selected.becomes(`SKM!${cell}`);
  }

  // What a formula typed in M2 shows there and in the cells beside and below it.
  test.each<[formula: string, shown: Readonly<Record<string, unknown>>]>([
    [`=LKJIP.IKM(${ANSWERS};"eksak")`, { M2: expect.closeTo(83.2866, 4) }],
    [`=LKJIP.NRR(${ANSWERS})`, { M2: expect.closeTo(3.23569, 5), U2: expect.closeTo(3.71717, 5) }],
    [`=LKJIP.NRR_WEIGHTED(${ANSWERS};0,111)`, { M2: expect.closeTo(0.359162, 6), U2: expect.closeTo(0.412606, 6) }],
    [`=LKJIP.PERINGKAT(LKJIP.NRR(${ANSWERS}))`, { M2: 6, N2: 4, O2: 9, U2: 1 }],
    ['=LKJIP.CAPAIAN(12;5;"turun")', { M2: -0.4 }],
    ['=LKJIP.SERAPAN(3413100300;3129257771)', { M2: expect.closeTo(0.91684, 5) }],
    ['=LKJIP.EFISIENSI(3413100300;3129257771;110,933%)', { M2: expect.closeTo(0.1735, 4) }],
    ['=LKJIP.EFISIENSI(3413100300;3129257771)', { M2: expect.closeTo(0.08316, 5) }],
    ['=LKJIP.KATEGORI(97,78%)', { M2: 'Baik' }],
    ['=LKJIP.KATEGORI(68,45;"sakip")', { M2: 'B (Baik)' }],
    ['=LKJIP.KATEGORI(B6:D6/5)', { M2: 'Baik', N2: 'Baik', O2: 'Cukup' }],
    [`=LKJIP.MUTU(LKJIP.IKM(${ANSWERS}))`, { M2: 'B' }],
    ['=LKJIP.SAMPEL(1300)', { M2: 297 }],
    ['=LKJIP.TERBILANG(3413100300;"rupiah";"milyar")', { M2: 'tiga milyar empat ratus tiga belas juta seratus ribu tiga ratus rupiah' }],
  ])('%s', async (formula, shown) => {
    await preview.enter('SKM', 'M2', formula);
    for (const [cell, value] of Object.entries(shown)) await preview.value('SKM', cell).becomes(value);
  });

  test.each<[formula: string, cell: string, error: CellValue, message: string]>([
    ['=LKJIP.KATEGORI(97,78;"lkjip")', 'M2', { error: '#VALUE!' }, '97,78 berarti 97,78 kali lipat; bagi dengan 100 atau tulis 97,78%.'],
    [`=LKJIP.IKM(${ANSWERS};0,2)`, 'M2', { error: '#VALUE!' }, 'Jumlah bobot 1,8, seharusnya 1.'],
    ['=LKJIP.IKM(B4:J302)', 'M2', { error: '#VALUE!' }, 'Baris 1, kolom 1: "U1" bukan angka. Bila baris ini judul kolom, pilih mulai dari baris jawaban pertama.'],
    ['=LKJIP.NRR(L20:L30)', 'M2', { error: '#N/A' }, 'Belum ada jawaban.'],
    ['=LKJIP.CAPAIAN(B6:D6;B4:D4)', 'N2', { error: '#VALUE!' }, 'Baris 1, kolom 2: "U2" bukan angka.'],
    ['=LKJIP.EFISIENSI(100;90;;"ne")', 'M2', { error: '#VALUE!' }, 'Hasil ini memerlukan capaian.'],
    ['=LKJIP.TERBILANG("lima")', 'M2', { error: '#VALUE!' }, '"lima" bukan angka.'],
  ])('%s: what the error in %s says is told when it is selected', async (formula, cell, error, message) => {
    await preview.enter('SKM', 'M2', formula);
    await preview.value('SKM', cell).becomes(error);
    await back(cell);
    await preview.message.becomes(message);
    await preview.page.keyboard.press('ArrowDown');
    await preview.message.becomes(expect.stringContaining('Pratinjau'));
  });

  test('an error of which Excel shows no words has none here either', async () => {
    await preview.enter('SKM', 'M2', '=LKJIP.CAPAIAN(5;0)');
    await preview.value('SKM', 'M2').becomes({ error: '#DIV/0!' });
    await back('M2');
    await preview.message.becomes(expect.stringContaining('Pratinjau'));
  });
});

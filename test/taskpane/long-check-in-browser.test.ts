import { describeInBrowser } from '../browser/describe-in-browser';
import { ExcelPage } from '../browser/excel-page';
import { Seen, textOf } from '../browser/seen';
import { wrongResults } from './long-workbook';

describeInBrowser('a check that takes long', (browser) => {
  let excel: ExcelPage;
  beforeAll(async () => { excel = await ExcelPage.open(browser(), wrongResults(40_000)); });
  afterAll(() => excel.close());

  const threads = (): Seen<number> => new Seen(() => Promise.resolve(excel.page.workers().length));

  test('runs in a thread of its own, so that the pane is at hand meanwhile, and Stop ends it there and then', async () => {
    const { pane } = excel;
    await pane.button('Periksa').click();
    await threads().becomes(1);
    await pane.button('Fungsi').click();
    await pane.frame.getByRole('button', { name: /^LKJIP\.IKM/ }).waitFor();
    await pane.button('Berhenti').click();
    await textOf(pane.frame.locator('.message p')).becomes('Pemeriksaan dihentikan. Tekan Periksa untuk memulai lagi.');
    await threads().becomes(0);
  });

  test('nothing was asked of any other machine, and the browser had nothing to complain of', () => {
    expect(excel.heard).toEqual({ outside: [], errors: [] });
  });
});

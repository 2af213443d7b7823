import { writeWorkbook } from '../../src/host/xlsx/write-workbook';
import { describeInBrowser } from '../browser/describe-in-browser';
import { ExcelPage } from '../browser/excel-page';
import type { PaneOnPage } from '../browser/pane-on-page';
import { countOf, Seen, textOf } from '../browser/seen';
import { LAST_YEAR, THIS_YEAR } from './two-years';

const CHOOSE = 'Bandingkan dengan buku kerja tahun lalu…';
const FILE = Buffer.from(writeWorkbook(LAST_YEAR));

describeInBrowser("last year's workbook beside this one", (browser) => {
  let excel: ExcelPage | undefined;
  let pane: PaneOnPage;
  const asked: string[] = [];
  const message = () => textOf(pane.frame.locator('.message p'));
  const picked = async (name: string, buffer: Buffer): Promise<void> => pane.frame.getByLabel(CHOOSE).setInputFiles({ name, mimeType: '', buffer });

  beforeAll(async () => {
    excel = await ExcelPage.open(browser(), THIS_YEAR, { prepare: (page) => {
      page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
      return Promise.resolve();
    } });
    ({ pane } = excel);
  });
  afterAll(() => excel?.close());

  test('the reader is not loaded before a file is chosen', () => {
    expect(asked.filter((request) => request.includes('read-picked'))).toEqual([]);
  });

  test('the keyboard reaches the choice, and the focus shows', async () => {
    await pane.frame.getByRole('link', { name: 'Bantuan' }).focus();
    await excel?.page.keyboard.press('Tab');
    await countOf(pane.frame.locator('input[type=file]:focus')).becomes(1);
    const outline = new Seen(() => pane.frame.locator('input[type=file]:focus + span').evaluate((button) => button.ownerDocument.defaultView?.getComputedStyle(button).outlineStyle));
    await outline.becomes('solid');
  });

  test.each([
    ['terpotong.xlsx', FILE.subarray(0, 400), 'file rusak atau terpotong'],
    ['lalu.xls', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), 'simpan sebagai .xlsx'],
  ])('%s is told of, and another can be chosen', async (name, bytes, words) => {
    await picked(name, bytes);
    await message().becomes(expect.stringContaining(words));
    await countOf(pane.frame.getByLabel(CHOOSE)).becomes(1);
  });

  test('chosen, it is named, compared with, and the focus stays beside it', async () => {
    await pane.frame.getByLabel(CHOOSE).focus();
    await picked(LAST_YEAR.name, FILE);
    await textOf(pane.frame.locator('.last-year > span')).becomes(`Dibandingkan dengan ${LAST_YEAR.name}`);
    await pane.focused.becomes('Lepas');
    await pane.check();
    await pane.count.becomes(1);
    await pane.findings('', 'C4').click();
    await textOf(pane.frame.locator('.detail')).becomes(expect.stringContaining('[LKjIP 2022.xlsx]LRA 2022'));
  });

  test('let go, its findings go', async () => {
    await pane.button(`Lepas ${LAST_YEAR.name}`).click();
    await textOf(pane.frame.getByRole('heading', { level: 2 }).first()).becomes('Tidak ada angka yang dapat dihitung ulang');
    await countOf(pane.frame.locator('input[type=file]:focus')).becomes(1);
  });

  test('nothing left this machine, and nothing was sent with a request', () => {
    expect(excel?.heard).toEqual({ outside: [], errors: [] });
    expect(asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
  });
});

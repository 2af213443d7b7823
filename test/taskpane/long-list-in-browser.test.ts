import { describeInBrowser } from '../browser/describe-in-browser';
import { ExcelPage } from '../browser/excel-page';
import type { PaneOnPage } from '../browser/pane-on-page';
import { Seen } from '../browser/seen';
import { wrongResults } from './long-workbook';

declare const document: { querySelectorAll: (selector: string) => { readonly length: number } };

const ROWS = 20_000;
/** Of a pane that shows a few pages of rows; without pages there would be more than ten a finding. */
const MOST_ELEMENTS = 4000;

describeInBrowser('a list of 20,000 findings', (browser) => {
  let excel: ExcelPage;
  let pane: PaneOnPage;

  beforeAll(async () => {
    excel = await ExcelPage.open(browser(), wrongResults(ROWS));
    ({ pane } = excel);
    await pane.check();
  });
  afterAll(() => excel.close());

  const elements = (): Seen<number> => new Seen(() => excel.inside.evaluate(() => document.querySelectorAll('*').length));
  const rows = (): ReturnType<PaneOnPage['frame']['locator']> => pane.frame.locator('.finding-row');
  const scrolled = async (part: number): Promise<void> => pane.frame.locator('main').evaluate((main, to) => { main.scrollTop = (main.scrollHeight - main.clientHeight) * to; }, part);
  /** Cells of the findings that can be seen without scrolling. */
  const inView = (): Seen<string[]> => new Seen(() => pane.frame.locator('main').evaluate((main) => {
    const { top, bottom } = main.getBoundingClientRect();
    return [...main.querySelectorAll('.finding-row')].filter((row) => row.getBoundingClientRect().bottom > top && row.getBoundingClientRect().top < bottom)
      .map((row) => row.querySelector('b')?.textContent ?? '');
  }));

  test('all are counted, and the page holds but those near the eyes', async () => {
    await pane.count.becomes(ROWS);
    await elements().until((count) => count < MOST_ELEMENTS);
  });

  test.each([0.25, 0.5, 0.75])('scrolled to %d of its length, rows stand there and no more elements than before', async (part) => {
    await scrolled(part);
    await inView().until((cells) => cells.length > 5);
    await elements().until((count) => count < MOST_ELEMENTS);
    const [cell = ''] = await inView().before();
    expect(Math.abs(Number(cell.slice(1)) / ROWS - part)).toBeLessThan(0.05);
  });

  test('scrolled to its end, the last finding is in view', async () => {
    await new Seen(async () => {
      await scrolled(1);
      return inView().before();
    }).until((cells) => cells.includes('B20000'));
    await elements().until((count) => count < MOST_ELEMENTS);
  });

  test('the keyboard walks on there: to the last, no further, back, and to the first', async () => {
    await rows().last().focus();
    for (const [key, cell, place] of [
      ['End', 'B20000', '20.000'], ['ArrowDown', 'B20000', '20.000'], ['ArrowUp', 'B19999', '19.999'], ['ArrowDown', 'B20000', '20.000'], ['Home', 'B1', '1'], ['End', 'B20000', '20.000'],
    ] as const) {
      await excel.page.keyboard.press(key);
      await pane.position.becomes(expect.stringMatching(new RegExp(`^${place} dari 20\\.000`)));
      await pane.current.becomes(cell);
      await pane.focusOnCurrent.becomes(true);
      await pane.currentInView.becomes(true);
    }
    await elements().until((count) => count < MOST_ELEMENTS);
  });

  test('Excel is at the cell of the finding', async () => {
    await new Seen(() => Promise.resolve(excel.excel.model.selection.areas)).becomes([{ top: ROWS - 1, bottom: ROWS - 1, left: 1, right: 1 }]);
  });
});

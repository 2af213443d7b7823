import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { previewMounts } from '../../src/preview/server/build';
import { serve, type Served } from '../../src/preview/server/serve';
import { ROOT } from '../browser/built';
import { describeInBrowser } from '../browser/describe-in-browser';

const PATIENCE = 60_000;

describeInBrowser('the pane over the reference workbook', (browser) => {
  let served: Served;
  let context: BrowserContext;
  let page: Page;
  let pane: FrameLocator;
  const requests: string[] = [];

  beforeAll(async () => {
    served = await serve(previewMounts(ROOT), { port: 0 });
    context = await browser().newContext({ viewport: { width: 1280, height: 760 } });
    page = await context.newPage();
    page.on('request', (request) => void requests.push(request.url()));
    await page.goto(served.url);
    pane = page.frameLocator('#pane');
    await pane.getByRole('button', { name: 'Periksa' }).waitFor({ timeout: PATIENCE });
  }, PATIENCE);
  afterAll(async () => {
    await context.close();
    await served.close();
  });

  /** What the keyboard is on, and the current finding's cell. */
  const focused = (): Promise<string> => pane.locator(':focus').innerText();
  const current = (): Promise<string> => pane.locator('[aria-current] b').innerText();
  const currentInView = (): Promise<boolean> => pane.locator('[aria-current]').evaluate((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    const body = row.closest('main')?.getBoundingClientRect();
    return body !== undefined && top >= body.top - 1 && bottom <= body.bottom + 1;
  });

  test('a check started by the keyboard leaves the focus on its button', async () => {
    await pane.getByRole('button', { name: 'Periksa' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { level: 2, name: /temuan$/ }).waitFor({ timeout: PATIENCE });
    expect(await focused()).toBe('Periksa');
  }, PATIENCE);

  test('arrow keys walk the findings, the focus goes along, and the current one stays in view', async () => {
    const rows = pane.locator('.finding-row');
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    const first = await current();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'End', 'ArrowUp', 'Home']) {
      await page.keyboard.press(key);
      expect(await focused()).toContain(await current());
      expect(await currentInView()).toBe(true);
    }
    expect(await current()).toBe(first);
  }, PATIENCE);

  test('next and previous keep the focus, also at the last finding', async () => {
    const next = pane.getByRole('button', { name: 'Berikutnya' });
    await next.click();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Berikutnya');
    expect(await currentInView()).toBe(true);
    expect(await pane.getByRole('navigation').getByRole('status').innerText()).toMatch(/^3 dari \d+/);
  }, PATIENCE);

  test('no key with a modifier is taken from Excel', async () => {
    await pane.locator('[aria-current]').focus();
    const before = await current();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await current()).toBe(before);
  }, PATIENCE);

  test('at 320 pixels nothing is wider than the pane', async () => {
    await page.locator('#pane').evaluate((frame) => frame.style.setProperty('width', '320px'));
    const widths = await pane.locator('html').evaluate((html) => [html.scrollWidth, ...[...html.querySelectorAll('main')].map((main) => main.scrollWidth)]);
    expect(Math.max(...widths)).toBeLessThanOrEqual(320);
  }, PATIENCE);

  test('the language chosen is there again after a reload', async () => {
    await pane.getByRole('combobox').selectOption('en');
    expect(await pane.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await pane.getByRole('button', { name: 'Check' }).waitFor({ timeout: PATIENCE });
  }, PATIENCE);

  test('nothing was asked of any other machine', () => {
    expect(requests.filter((url) => !/^(?:data|blob):/.test(url) && !url.startsWith(served.url))).toEqual([]);
  });
});

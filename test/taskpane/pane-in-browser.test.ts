import { describeInBrowser } from '../browser/describe-in-browser';
import type { PaneOnPage } from '../browser/pane-on-page';
import { openPreview, type OpenPreview, type PreviewPage } from '../preview/preview-page';

declare const window: { selaras: { save: () => Uint8Array } };

describeInBrowser('the pane over the reference workbook', (browser) => {
  let opened: OpenPreview | undefined;
  let preview: PreviewPage;
  let pane: PaneOnPage;
  const press = (key: string): Promise<void> => preview.page.keyboard.press(key);

  beforeAll(async () => {
    opened = await openPreview(browser(), { width: 1280, height: 760 });
    ({ preview } = opened);
    ({ pane } = preview);
  });
  afterAll(() => opened?.close());

  test('a check started by the keyboard leaves the focus on its button', async () => {
    await pane.check('keyboard');
    await pane.focused.becomes('Periksa');
  });

  test('arrow keys walk the findings, the focus goes along, and the current one stays in view', async () => {
    await pane.frame.locator('.finding-row').first().focus();
    await press('ArrowDown');
    await pane.position.becomes(expect.stringMatching(/^1 dari \d+/));
    const first = await pane.current.before();
    for (const [key, place] of [['ArrowDown', '2'], ['ArrowDown', '3'], ['ArrowDown', '4'], ['End', '\\d+'], ['ArrowUp', '\\d+'], ['Home', '1']] as const) {
      await press(key);
      await pane.position.becomes(expect.stringMatching(new RegExp(`^${place} dari`)));
      await pane.focusOnCurrent.becomes(true);
      await pane.currentInView.becomes(true);
    }
    await pane.current.becomes(first);
  });

  test('next and previous keep the focus, also at the last finding', async () => {
    await pane.button('Berikutnya').click();
    await pane.position.becomes(expect.stringMatching(/^2 dari \d+/));
    await press('Enter');
    await pane.position.becomes(expect.stringMatching(/^3 dari \d+/));
    await pane.focused.becomes('Berikutnya');
    await pane.currentInView.becomes(true);
  });

  test('no key with a modifier is taken from Excel', async () => {
    await pane.frame.locator('.finding-row[aria-current]').focus();
    await press('Control+End');
    await press('Alt+ArrowDown');
    await press('ArrowDown');
    await pane.position.becomes(expect.stringMatching(/^4 dari \d+/));
  });

  test('a correction accepted in the pane stands in the grid, and in the file that is saved and opened again', async () => {
    const count = await pane.count.before();
    const before = await preview.workbook.before();
    await pane.frame.locator('.mend').first().getByRole('button', { name: 'Terima perbaikan' }).click();
    await pane.count.until((now) => now < count);
    const corrected = await preview.workbookInExcel.before();
    expect(corrected).not.toEqual(before);
    await preview.workbook.becomes({ ...before, sheets: corrected.sheets });
    const bytes = await preview.page.evaluate(() => [...window.selaras.save()]);
    await preview.pick({ name: 'Diperbaiki.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
    await preview.file.becomes('Diperbaiki.xlsx');
    await preview.workbook.becomes({ ...before, name: 'Diperbaiki.xlsx', sheets: corrected.sheets });
    await pane.ready();
  });

  test('at 320 pixels nothing is wider than the pane', async () => {
    await preview.page.locator('#pane').evaluate((frame) => frame.style.setProperty('width', '320px'));
    await pane.width.until((width) => width <= 320);
  });

  test('the language chosen is there again after a reload', async () => {
    await pane.frame.getByRole('combobox', { name: 'Bahasa' }).selectOption('en');
    await pane.language.becomes('en');
    await preview.page.reload();
    await pane.button('Check').waitFor();
  });

  test('nothing was asked of any other machine', () => {
    expect(preview.heard.outside).toEqual([]);
  });
});

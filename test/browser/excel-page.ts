import type { Browser, Frame, Page } from 'playwright-core';
import { ExcelOnTheWeb } from '../../src/preview/excel/web/excel-on-the-web';
import { previewMounts } from '../../src/preview/server/build';
import { serve } from '../../src/preview/server/serve';
import type { Workbook } from '../../src/sheet/snapshot';
import { ROOT } from './built';
import { overhear, type Overheard } from './overhear';
import { PaneOnPage } from './pane-on-page';
import { PATIENCE_MS } from './seen';

declare const window: { toExcel: (text: string) => Promise<void>; addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void };
declare const document: { querySelector: (selector: string) => { readonly contentWindow: { postMessage: (text: string, origin: string) => void } } };

const HOST_PAGE = '<!doctype html><title>Excel</title><style>body{margin:0}iframe{display:block;border:0;width:100vw;height:100vh}</style><iframe id="pane"></iframe>';

/**
 * The production pane in a page of its own, without a grid beside it: the simulated Excel runs here, outside the browser,
 * so that all that the page's thread does is the pane's work.
 */
export class ExcelPage {
  readonly pane: PaneOnPage;

  private constructor(readonly page: Page, readonly excel: ExcelOnTheWeb, readonly heard: Overheard, private readonly end: () => Promise<void>) {
    this.pane = new PaneOnPage(page);
  }

  static async open(browser: Browser, workbook: Workbook, { width = 380, height = 860, prepare }: {
    readonly width?: number;
    readonly height?: number;
    /** Done before anything is loaded. */
    readonly prepare?: (page: Page) => Promise<void>;
  } = {}): Promise<ExcelPage> {
    const served = await serve(previewMounts(ROOT), { port: 0 });
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const heard = overhear(page, served.url);
    const excel: ExcelOnTheWeb = new ExcelOnTheWeb(workbook, {
      origin: served.url,
      requirements: { CustomFunctionsRuntime: '1.4' },
      // A page that is being closed hears nothing any more.
      send: (text) => void page.evaluate(([said, origin]) => { document.querySelector('#pane').contentWindow.postMessage(said, origin); }, [text, served.url] as const).catch(() => undefined),
    });
    await page.exposeFunction('toExcel', (text: string) => { excel.receive(text); });
    await page.route(`${served.url}/excel.html`, (route) => route.fulfill({ contentType: 'text/html', body: HOST_PAGE }));
    await page.goto(`${served.url}/excel.html`);
    await page.evaluate(() => window.addEventListener('message', ({ data }) => { if (typeof data === 'string') void window.toExcel(data); }));
    await prepare?.(page);
    const opened = new ExcelPage(page, excel, heard, async () => {
      await context.close();
      await served.close();
    });
    await page.locator('#pane').evaluate((frame, src) => { frame.setAttribute('src', src); }, excel.url(`${served.url}/addin/taskpane.html`));
    await opened.pane.ready();
    return opened;
  }

  /** The pane's own frame, for what no person could ask it. */
  get inside(): Frame {
    const frame = this.page.frames().find((other) => other.url().includes('taskpane.html'));
    if (!frame) throw new Error('the pane has its frame');
    return frame;
  }

  close(): Promise<void> {
    return this.end();
  }
}

import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { ExcelModel } from '../../src/preview/excel/model/excel-model';
import type { Grid } from '../../src/preview/grid/grid';
import { previewMounts } from '../../src/preview/server/build';
import { serve } from '../../src/preview/server/serve';
import { parseAddress, type Area } from '../../src/sheet/address';
import type { CellValue, Workbook } from '../../src/sheet/snapshot';
import { ROOT } from '../browser/built';
import { overhear, type Overheard } from '../browser/overhear';
import { PaneOnPage } from '../browser/pane-on-page';
import { PATIENCE_MS, Seen, textOf } from '../browser/seen';

/** What the preview puts on its window for the console and for tests. */
interface PreviewWindow {
  readonly selaras: { readonly grid: Grid; readonly excel: () => { readonly model: ExcelModel } };
}
declare const window: PreviewWindow;
declare const document: { readonly activeElement: { readonly id: string } | null };

/** The preview as a person at the keyboard meets it, and what it answers. */
export class PreviewPage {
  readonly heard: Overheard;
  readonly pane: PaneOnPage;

  constructor(
    readonly page: Page,
    readonly url: string,
  ) {
    this.pane = new PaneOnPage(page);
    page.setDefaultTimeout(PATIENCE_MS);
    this.heard = overhear(page, url);
  }

  async open(place: string): Promise<void> {
    await this.page.goto(this.url + place);
    await this.pane.ready();
  }

  /** Picks a file, as the button "Buka berkas…" does. */
  async pick(file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void> {
    await this.page.locator('#picker').setInputFiles(file);
  }

  get workbook(): Seen<Workbook> {
    return new Seen(() => this.page.evaluate(() => window.selaras.grid.snapshot()));
  }

  /** The workbook as the add-in reads it through office.js. */
  get workbookInExcel(): Seen<Workbook> {
    return new Seen(() => this.page.evaluate(() => window.selaras.excel().model.toSnapshot()));
  }

  /** What the page says beside the file's name. */
  get message(): Seen<string> {
    return textOf(this.page.locator('#message'));
  }

  /** The name of the file that is open. */
  get file(): Seen<string> {
    return textOf(this.page.locator('#file'));
  }

  /** What the add-in reads of a cell; undefined when it is blank. */
  value(sheet: string, address: string): Seen<CellValue | undefined> {
    const area = areaOf(address);
    return new Seen(() => this.page.evaluate(
      ([name, row, column]) => window.selaras.excel().model.findSheet(name)?.cell(row, column).value,
      [sheet, area.top, area.left] as const,
    ));
  }

  /** The sheet and cell that the grid's own name box shows. */
  get selected(): Seen<string> {
    return new Seen(async () => {
      const sheet = await this.page.evaluate(() => window.selaras.grid.activeSheet());
      return `${sheet}!${await this.nameBox().inputValue()}`;
    });
  }

  async goTo(sheet: string, address: string): Promise<void> {
    await this.takeKeyboard();
    await this.page.evaluate(([name, place]) => { window.selaras.grid.select(name, [place]); }, [sheet, areaOf(address)] as const);
    await this.selected.until((place) => place.startsWith(`${sheet}!${address}`));
  }

  /** Goes to the cell and enters the text as if pasted into the cell. */
  async enter(sheet: string, address: string, text: string): Promise<void> {
    await this.goTo(sheet, address);
    await this.page.keyboard.press('F2');
    await this.editing.becomes(true);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
    await this.confirm();
  }

  /** Types into the selected cell, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** The functions that the grid proposes for the name begun. */
  get proposals(): Seen<readonly string[]> {
    return new Seen(() => this.page.locator('[data-u-comp="sheets-formula-editor"] li > span:first-child').allInnerTexts());
  }

  /** Enter ends the entry only when nothing is proposed any more: until then Univer takes it for the choice of a function. */
  async confirm(): Promise<void> {
    await this.proposals.becomes([]);
    await this.page.keyboard.press('Enter');
    await this.editing.becomes(false);
  }

  /** Opens the menu of a row near the top, counted from 1, whose rows above are of the usual height. */
  async clickRowHeader(row: number): Promise<void> {
    const heights = { header: 20, row: 24 };
    await this.canvas().click({ button: 'right', position: { x: 20, y: heights.header + heights.row * (row - 0.5) } });
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(__dirname, 'screenshots', `${name}.png`) });
  }

  /** A picture of the guide; made anew only when asked for, since every machine draws letters in its own way. */
  async guidePicture(name: string): Promise<void> {
    if (process.env['SELARAS_GAMBAR'] === '1') await this.page.screenshot({ path: path.join(ROOT, 'docs/gambar', `panduan-${name}.png`) });
  }

  /** Univer keeps its cell editor out of sight until a cell is edited. */
  private get editing(): Seen<boolean> {
    return new Seen(async () => {
      const box = await this.page.locator('#__editor___INTERNAL_EDITOR__DOCS_NORMAL').boundingBox();
      return box !== null && box.y > 0;
    });
  }

  /** By a click where the keyboard is elsewhere: two clicks on one place in a moment would begin to edit its cell. */
  private async takeKeyboard(): Promise<void> {
    const inGrid = await this.page.evaluate(() => document.activeElement?.id.startsWith('__editor___INTERNAL_EDITOR__') ?? false);
    if (!inGrid) await this.canvas().click({ position: { x: 300, y: 300 } });
  }

  private canvas(): Locator {
    return this.page.locator('canvas[id^="univer-sheet-main-canvas"]');
  }

  /** Univer's own box that names the selected cell. */
  private nameBox(): Locator {
    return this.page.locator('[data-u-comp="defined-name"] input');
  }
}

/** A page with the preview that `npm start` would serve. */
export interface OpenPreview {
  readonly preview: PreviewPage;
  close(): Promise<void>;
}

export async function openPreview(browser: Browser, viewport: { width: number; height: number }): Promise<OpenPreview> {
  const served = await serve(previewMounts(ROOT), { port: 0 });
  const context = await browser.newContext({ viewport });
  const preview = new PreviewPage(await context.newPage(), served.url);
  await preview.open('/');
  return {
    preview,
    async close() {
      await context.close();
      await served.close();
    },
  };
}

function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

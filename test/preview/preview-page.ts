import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { ExcelModel } from '../../src/preview/excel/model/excel-model';
import type { Grid } from '../../src/preview/grid/grid';
import { parseAddress } from '../../src/sheet/address';
import type { CellValue, Workbook } from '../../src/sheet/snapshot';

/** What the preview puts on its window for the console and for tests. */
interface PreviewWindow {
  readonly selaras: { readonly grid: Grid; readonly excel: () => { readonly model: ExcelModel } };
}
declare const window: PreviewWindow;

const PATIENCE = 20_000;

/** The preview as a person at the keyboard meets it, and what it answers. */
export class PreviewPage {
  /** Addresses asked of anything but the preview's own server. */
  readonly outside: string[] = [];
  /** What the browser calls an error. */
  readonly errors: string[] = [];
  readonly pane: FrameLocator;

  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    this.pane = page.frameLocator('#pane');
    page.setDefaultTimeout(PATIENCE);
    page.on('request', (request) => {
      const asked = request.url();
      if (!asked.startsWith(`${url}/`) && !/^(?:data|blob|about):/.test(asked)) this.outside.push(asked);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(error.message.slice(0, 500)));
  }

  async open(place: string): Promise<void> {
    await this.page.goto(this.url + place);
    await this.pane.getByRole('button', { name: /^(?:Periksa|Check)$/ }).waitFor({ timeout: PATIENCE });
  }

  workbook(): Promise<Workbook> {
    return this.page.evaluate(() => window.selaras.grid.snapshot());
  }

  /** The workbook as the add-in reads it through office.js. */
  workbookInExcel(): Promise<Workbook> {
    return this.page.evaluate(() => window.selaras.excel().model.toSnapshot());
  }

  /** What the add-in reads of a cell; undefined when it is blank. */
  value(sheet: string, address: string): Promise<CellValue | undefined> {
    const area = parseAddress(address);
    if (!area) throw new Error(`${address} is no address`);
    return this.page.evaluate(([name, row, column]) => window.selaras.excel().model.findSheet(name)?.cell(row, column).value, [sheet, area.top, area.left] as const);
  }

  /** The value of a cell once its formula is computed. */
  async settled(sheet: string, address: string): Promise<CellValue | undefined> {
    await this.until(async () => {
      const value = await this.value(sheet, address);
      return value !== undefined && JSON.stringify(value) !== '{"error":"#NAME?"}';
    });
    return this.value(sheet, address);
  }

  /** Waits until something is so. @throws Error when it does not become so */
  async until(holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`waited ${PATIENCE / 1000} s for: ${holds.toString()}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** The sheet and cell that the grid's own name box shows. */
  async selected(): Promise<string> {
    const sheet = await this.page.evaluate(() => window.selaras.grid.activeSheet());
    return `${sheet}!${await this.nameBox().inputValue()}`;
  }

  async goTo(sheet: string, address: string): Promise<void> {
    const area = parseAddress(address);
    if (!area) throw new Error(`${address} is no address`);
    await this.canvas().click({ position: { x: 300, y: 300 } });
    await this.page.evaluate(([name, place]) => { window.selaras.grid.select(name, [place]); }, [sheet, area] as const);
    await this.until(async () => (await this.selected()).startsWith(`${sheet}!${address}`));
  }

  /** Goes to the cell and enters the text, key by key or as if pasted into the cell. */
  async enter(sheet: string, address: string, text: string, by: 'keys' | 'paste' = 'paste'): Promise<void> {
    await this.goTo(sheet, address);
    if (by === 'keys') await this.page.keyboard.type(text);
    else {
      await this.page.keyboard.press('F2');
      await this.until(() => this.editing());
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.insertText(text);
    }
    await this.page.keyboard.press('Enter');
    await this.until(async () => !(await this.editing()));
  }

  /** Opens the menu of a row near the top, counted from 1, whose rows above are of the usual height. */
  async clickRowHeader(row: number): Promise<void> {
    const heights = { header: 20, row: 24 };
    await this.canvas().click({ button: 'right', position: { x: 20, y: heights.header + heights.row * (row - 0.5) } });
  }

  /** Presses the pane's button and waits for the end of the check. */
  async check(): Promise<void> {
    await this.pane.getByRole('button', { name: /^(?:Periksa|Check)$/ }).click();
    await this.pane.locator('progress').waitFor({ state: 'detached' });
    await this.summary().waitFor();
  }

  async findingCount(): Promise<number> {
    return Number.parseInt(await this.summary().innerText(), 10);
  }

  /** The rows of the findings in a cell. */
  findings(sheet: string, cell: string): Locator {
    const section = this.pane.locator('.findings li', { has: this.page.frameLocator('#pane').getByRole('heading', { level: 3, name: sheet, exact: true }) });
    return section.locator('.finding-row', { has: this.pane.locator('b', { hasText: new RegExp(`^${cell}$`) }) });
  }

  /** What a finding's row prints: the value in the cell, and the one that follows from the others. */
  async numbers(finding: Locator): Promise<readonly [found: string, expected: string]> {
    const [found = '', expected = ''] = await finding.locator('.finding-numbers .cell-text').allInnerTexts();
    return [found, expected];
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(__dirname, 'screenshots', `${name}.png`) });
  }

  /** Univer keeps its cell editor out of sight until a cell is edited. */
  private async editing(): Promise<boolean> {
    const box = await this.page.locator('#__editor___INTERNAL_EDITOR__DOCS_NORMAL').boundingBox();
    return box !== null && box.y > 0;
  }

  private canvas(): Locator {
    return this.page.locator('canvas[id^="univer-sheet-main-canvas"]');
  }

  /** Univer's own box that names the selected cell. */
  private nameBox(): Locator {
    return this.page.locator('[data-u-comp="defined-name"] input');
  }

  private summary(): Locator {
    return this.pane.getByRole('heading', { level: 2, name: /^\d+ (?:temuan|finding)/ });
  }
}

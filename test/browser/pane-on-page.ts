import type { FrameLocator, Locator, Page } from 'playwright-core';
import { attributeOf, countOf, Seen, textOf } from './seen';

declare const window: { checked?: Promise<void> };

/** The task pane beside the grid, as a person meets it. */
export class PaneOnPage {
  readonly frame: FrameLocator;

  constructor(private readonly page: Page) {
    this.frame = page.frameLocator('#pane');
  }

  /** Waits until the pane can be used. */
  async ready(): Promise<void> {
    await this.checkButton().waitFor();
  }

  /** Presses the pane's button, by mouse or by keyboard, and waits for the end of that check. */
  async check(by: 'mouse' | 'keyboard' = 'mouse'): Promise<void> {
    await this.checkButton().waitFor();
    // The last result stays on view during the next check, and a quick check is over before one can look.
    await this.frame.locator('html').evaluate((html) => {
      window.checked = new Promise((resolve) => {
        let begun = false;
        const watch = new MutationObserver(() => {
          const working = html.querySelector('progress') !== null;
          begun ||= working;
          if (!begun || working) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(html, { childList: true, subtree: true });
      });
    });
    if (by === 'mouse') await this.checkButton().click();
    else {
      await this.checkButton().focus();
      await this.page.keyboard.press('Enter');
    }
    await this.frame.locator('html').evaluate(() => window.checked);
    await this.headline().waitFor();
  }

  /** How many findings the headline counts. */
  get count(): Seen<number> {
    return new Seen(async () => Number.parseInt((await this.headline().innerText()).replaceAll(/[.,]/g, ''), 10));
  }

  /** The rows of the findings in a cell. */
  findings(sheet: string, cell: string): Locator {
    return this.frame.locator('.finding-row', { has: this.frame.locator('b', { hasText: new RegExp(`^${cell}$`) }) })
      .filter({ has: this.frame.locator('.finding-sheet', { hasText: sheet }) });
  }

  countOfFindings(sheet: string, cell: string): Seen<number> {
    return countOf(this.findings(sheet, cell));
  }

  /** What a finding's row prints: the value in the cell, and the one that follows from the others. */
  numbers(finding: Locator): Seen<readonly string[]> {
    return new Seen(() => finding.locator('.finding-numbers .cell-text').allInnerTexts());
  }

  /** What the keyboard is on. */
  get focused(): Seen<string> {
    return textOf(this.frame.locator(':focus'));
  }

  /** The current finding's cell. */
  get current(): Seen<string> {
    return textOf(this.frame.locator('.finding-row[aria-current] b'));
  }

  /** Whether the keyboard is on the current finding. */
  get focusOnCurrent(): Seen<boolean> {
    return new Seen(() => this.frame.locator('.finding-row[aria-current]').evaluate((row) => row.matches(':focus')));
  }

  /** Whether the whole row of the current finding can be seen without scrolling. */
  get currentInView(): Seen<boolean> {
    return new Seen(() => this.frame.locator('.finding-row[aria-current]').evaluate((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      const body = row.closest('main')?.getBoundingClientRect();
      return body !== undefined && top >= body.top - 1 && bottom <= body.bottom + 1;
    }));
  }

  /** "3 dari 41". */
  get position(): Seen<string> {
    return textOf(this.frame.getByRole('navigation').getByRole('status'));
  }

  get language(): Seen<string | null> {
    return attributeOf(this.frame.locator('html'), 'lang');
  }

  /** The widest of the page and what scrolls in it, in pixels. */
  get width(): Seen<number> {
    return new Seen(() => this.frame.locator('html').evaluate((html) =>
      Math.max(html.scrollWidth, ...[...html.querySelectorAll('main')].map((main) => main.scrollWidth))));
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  private checkButton(): Locator {
    return this.frame.getByRole('button', { name: /^(?:Periksa|Check)$/ });
  }

  private headline(): Locator {
    return this.frame.getByRole('heading', { level: 2, name: /^[\d.,]+ (?:temuan|finding)/ });
  }
}

import type { Browser, CDPSession, Page } from 'playwright-core';
import { findBrowser, launch } from '../browser/browser';
import { build } from '../browser/built';
import { ExcelPage } from '../browser/excel-page';
import { wrongResults } from '../taskpane/long-workbook';
import { WORKBOOK } from '../taskpane/workbook';
import { median, milliseconds, type Bench, type Figure } from './measure';

/** What a page script reads; the browser's own types are not those of Node. */
declare const performance: { now: () => number; timeOrigin: number; getEntriesByType: (type: string) => { readonly responseStart: number }[] };
declare const window: { ready?: number; frames60?: number[]; setTimeout: (job: () => void, ms: number) => void };
declare const document: { querySelector: (selector: string) => Scrolled | null };
declare const requestAnimationFrame: (job: (now: number) => void) => void;
interface Scrolled { scrollTop: number; readonly scrollHeight: number }

/** How much slower an old office machine may be than the one that measures. */
const SLOWER = 4;
const ROUNDS = 5;
const FINDINGS = 20_000;
/** At 60 a second a frame lasts this long; one that takes longer than three is seen as a jerk. */
const FRAME_MS = 1000 / 60;

/** tsx keeps the names of functions by a helper that the page does not have. */
const NAMES = 'globalThis.__name = (value) => value';

export const pane: Bench = {
  about: 'the built pane in a browser',
  async run() {
    const found = findBrowser();
    if (!found) throw new Error('there is no browser: install Chrome, Edge or Chromium, or name one in CHROME_PATH.');
    await build();
    const browser = await launch(found);
    try {
      return [{ ...(await opening(browser, 1)), budget: 1 }, await opening(browser, SLOWER), ...(await scrolling(browser))];
    } finally {
      await browser.close();
    }
  },
};

/** From the first byte of the pane's page until its button is drawn and the page's thread is free to take a click. */
async function opening(browser: Browser, slower: number): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const excel = await ExcelPage.open(browser, WORKBOOK, { prepare: async (page) => {
      await page.addInitScript(NAMES);
      await page.addInitScript(noteWhenReady);
      await slowDown(page, slower);
    } });
    times.push(await excel.inside.evaluate(async () => {
      while (window.ready === undefined) await new Promise<void>((resolve) => window.setTimeout(resolve, 5));
      return window.ready - (performance.getEntriesByType('navigation')[0]?.responseStart ?? 0);
    }));
    await excel.close();
  }
  return { what: `pane can be used, from its first byte${slowly(slower)}`, value: median(times) / 1000, unit: 's', detail: times.map((time) => milliseconds(time)).join(', ') };
}

function noteWhenReady(): void {
  const look = (): void => {
    const isDrawn = document.querySelector('#pane button') !== null;
    requestAnimationFrame(() => window.setTimeout(() => {
      if (isDrawn) window.ready ??= performance.now();
      else look();
    }, 0));
  };
  look();
}

async function scrolling(browser: Browser): Promise<Figure[]> {
  const excel = await ExcelPage.open(browser, wrongResults(FINDINGS), { prepare: async (page) => { await page.addInitScript(NAMES); } });
  await excel.pane.check();
  const slow = await slowDown(excel.page, SLOWER);
  const frames = await excel.inside.evaluate((steps) => new Promise<number[]>((resolve) => {
    const main = document.querySelector('main');
    const lasted: number[] = [];
    let before = 0;
    const step = (now: number): void => {
      if (before > 0) lasted.push(now - before);
      before = now;
      if (!main || lasted.length >= steps) return resolve(lasted);
      main.scrollTop += 120;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }), 300);
  await excel.pane.frame.locator('.finding-row').first().focus();
  const keys: number[] = [];
  for (let press = 0; press < ROUNDS; press++) {
    const started = globalThis.performance.now();
    await excel.page.keyboard.press('ArrowDown');
    await excel.inside.evaluate(() => new Promise<void>((resolve) => { requestAnimationFrame(() => window.setTimeout(resolve, 0)); }));
    keys.push(globalThis.performance.now() - started);
  }
  await slow.detach();
  await excel.close();
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
  return [
    { what: `a frame while ${FINDINGS.toLocaleString('en')} findings scroll, median${slowly(SLOWER)}`, value: at(0.5), unit: 'ms', budget: 34,
      detail: `95 of 100 below ${milliseconds(at(0.95))}, longest ${milliseconds(at(1))}, ${sorted.filter((time) => time > 3 * FRAME_MS).length} of ${sorted.length} over three frames` },
    { what: `next one of ${FINDINGS.toLocaleString('en')} findings by key, until it is drawn${slowly(SLOWER)}`, value: median(keys), unit: 'ms', budget: 200, detail: keys.map((time) => milliseconds(time)).join(', ') },
  ];
}

const slowly = (slower: number): string => (slower === 1 ? '' : `, processor slowed down ${slower} times`);

async function slowDown(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

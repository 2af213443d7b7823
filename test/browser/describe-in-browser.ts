import type { Browser } from 'playwright-core';
import { findBrowser, launch } from './browser';
import { build } from './built';

const ADVICE = 'No browser found: install Chrome, Edge or Chromium, or name one in CHROME_PATH.';
const REQUIRED = process.env['SELARAS_BROWSER'] === 'required';

/**
 * Tests that need a browser and the built preview. Where no browser can be had they are skipped, loudly;
 * with SELARAS_BROWSER=required they fail.
 */
export function describeInBrowser(title: string, tests: (browser: () => Browser) => void): void {
  const found = findBrowser();
  if (!found) process.stderr.write(`\n*** SKIPPED: "${title}". ${ADVICE}\n\n`);
  const describeOrSkip = found || REQUIRED ? describe : describe.skip;

  describeOrSkip(title, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      if (!found) throw new Error(ADVICE);
      await build();
      browser = await launch(found);
    });
    afterAll(async () => browser?.close());
    tests(() => {
      if (!browser) throw new Error(ADVICE);
      return browser;
    });
  });
}

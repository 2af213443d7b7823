import type { Page } from 'playwright-core';

/** What a page does that nobody looking at it would see. */
export interface Overheard {
  /** Addresses asked of anything but the page's own server. */
  readonly outside: string[];
  /** What the browser calls an error. */
  readonly errors: string[];
}

/** @param url of the page's own server, without a slash at its end */
export function overhear(page: Page, url: string): Overheard {
  const heard: Overheard = { outside: [], errors: [] };
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${url}/`) && !/^(?:data|blob|about):/.test(asked)) heard.outside.push(asked);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') heard.errors.push(message.text());
  });
  page.on('pageerror', (error) => heard.errors.push(error.message.slice(0, 500)));
  return heard;
}

import { join } from 'node:path';

export const FIXTURE = join('test', 'corpus', 'lkjip-jaten-2023.md');

/** The list of what is wrong at the head of a fixture, and the sheets below it. */
export function partsOf(fixture: string): { list: string; sheets: string } {
  const start = fixture.search(/^## /m);
  return start < 0 ? { list: fixture, sheets: '' } : { list: fixture.slice(0, start), sheets: fixture.slice(start) };
}

/** The lines of the list: "A2" → what it says. */
export function linesOfList(list: string): ReadonlyMap<string, string> {
  return new Map([...list.matchAll(/^- ([A-Z]\d+): (.+)$/gm)].map(([, id = '', words = '']) => [id, words]));
}

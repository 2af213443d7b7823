/** What every page of a rule holds, in this order. */
export const HEADINGS = ['Yang diperiksa', 'Mengapa', 'Salah', 'Benar', 'Kapan boleh diabaikan', 'Dasar'] as const;

/** What every page of a cause holds, in this order. */
export const CAUSE_HEADINGS = ['Yang dikatakan', 'Cara mengenali', 'Contoh', 'Diam bila', 'In English'] as const;

/** Titles and headings of a page, in order. */
export function headingsOf(page: string): string[] {
  return [...page.matchAll(/^##? +(.+?)\s*$/gm)].map(([, heading = '']) => heading);
}

/** The first sentence below a heading of a page, on one line; empty when there is none. */
export function firstSentence(page: string, heading: string): string {
  const after = page.split(new RegExp(`^## +${heading}\\s*$`, 'm'))[1] ?? '';
  const paragraph = after.trim().split(/\n\s*\n|^## /m)[0] ?? '';
  return /^[^]*?[.?!](?=\s|$)/.exec(paragraph)?.[0].replace(/\s+/g, ' ') ?? paragraph.replace(/\s+/g, ' ');
}

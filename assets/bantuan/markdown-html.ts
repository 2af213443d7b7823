import { Marked } from 'marked';

/** Where a link or picture of a page leads; undefined makes a link plain text and drops a picture. */
export type Lead = (href: string) => string | undefined;

/** Text → what may stand between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The anchor of a heading, as code hosts make it: "Rumus dan dasar" → "rumus-dan-dasar". */
export const anchorOf = (heading: string): string =>
  heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-');

/**
 * Markdown → the HTML inside a page's body. Tags written in the Markdown show as text: a page holds no script, no style, no handler.
 * @param lead decides every link and picture
 */
export function markdownHtml(markdown: string, lead: Lead): string {
  const reader = new Marked({
    async: false,
    renderer: {
      html: ({ text }) => escapeHtml(text),
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${escapeHtml(anchorOf(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const target = lead(href);
        return target === undefined ? words : `<a href="${escapeHtml(target)}">${words}</a>`;
      },
      image({ href, text }) {
        const source = lead(href);
        return source === undefined ? escapeHtml(text) : `<img src="${escapeHtml(source)}" alt="${escapeHtml(text)}">`;
      },
    },
  });
  return reader.parse(markdown, { async: false }).replaceAll('<table>', '<div class="lebar"><table>').replaceAll('</table>', '</table></div>');
}

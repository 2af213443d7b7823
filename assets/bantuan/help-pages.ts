import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeHtml, markdownHtml } from './markdown-html';

/** Folders of docs/ whose pages become help, and what they are called there. */
const FOLDERS: readonly (readonly [docs: string, help: string])[] = [['rules', 'aturan'], ['causes', 'sebab'], ['fungsi', 'fungsi']];
const SINGLE = ['panduan.md', 'istilah.md'];
/** Copied beside the pages by the build. */
const PICTURES = /^gambar\/[\w.-]+\.png$/;

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));

/**
 * The guide, the glossary and the pages of rules, causes and functions, as static HTML that needs no server and runs no script.
 * @returns pages by their place below bantuan/, "aturan/jumlah-tidak-cocok.html"
 */
export function readHelpPages(): Map<string, string> {
  const inFolders = FOLDERS.flatMap(([docs]) => namesIn(docs).map((name) => `${docs}/${name}`));
  return helpPages(new Map([...namesIn('').filter((name) => SINGLE.includes(name)), ...inFolders].map((path) => [path, readFileSync(DOCS + path, 'utf8')])));
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(DOCS + folder).filter((name) => name.endsWith('.md')).sort();
  } catch {
    return [];
  }
};

/** @param markdown pages by their place below docs/ */
export function helpPages(markdown: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...markdown].map(([path, text]) => {
    const place = placeOf(path);
    const body = markdownHtml(text, (href) => leadFrom(path, href, markdown));
    return [place, page(titleOf(text), body, '../'.repeat(place.split('/').length - 1))];
  }));
}

/** "rules/jumlah-tidak-cocok.md" → "aturan/jumlah-tidak-cocok.html"; a folder's README is its index. */
function placeOf(path: string): string {
  const [folder = '', name = ''] = path.includes('/') ? path.split('/') : ['', path];
  const help = FOLDERS.find(([docs]) => docs === folder)?.[1];
  return `${help === undefined ? '' : `${help}/`}${name.replace(/^README/, 'index').replace(/\.md$/, '.html')}`;
}

/** Pages lead to pages and pictures of the help, and to https; whatever else stands in a link stays words. */
function leadFrom(path: string, href: string, markdown: ReadonlyMap<string, string>): string | undefined {
  if (href.startsWith('#') || href.startsWith('https://')) return href;
  const [file = '', anchor] = href.split('#');
  const target = posix.join(posix.dirname(path), file);
  const place = markdown.has(target) ? placeOf(target) : PICTURES.test(target) ? target : undefined;
  if (place === undefined) return undefined;
  return posix.relative(posix.dirname(placeOf(path)), place) + (anchor === undefined ? '' : `#${anchor}`);
}

const titleOf = (text: string): string => /^# +(.+?)\s*$/m.exec(text)?.[1] ?? 'Bantuan';

// `file:` beside 'self': a page opened from a folder counts as from nowhere.
function page(title: string, body: string, up: string): string {
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'">
    <title>${escapeHtml(title)} · Selaras</title>
    <link rel="stylesheet" href="${up}bantuan.css">
  </head>
  <body>
    <nav aria-label="Bantuan"><a href="${up}panduan.html">Panduan</a> <a href="${up}fungsi/index.html">Fungsi</a> <a href="${up}aturan/index.html">Aturan</a> <a href="${up}istilah.html">Istilah</a></nav>
    <main>
${body}    </main>
  </body>
</html>
`;
}

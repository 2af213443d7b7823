import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { helpPages, readHelpPages } from '../../assets/bantuan/help-pages';
import { anchorOf, markdownHtml } from '../../assets/bantuan/markdown-html';

const inside = (markdown: string): string => markdownHtml(markdown, (href) => (href.startsWith('https:') ? href : undefined));

test.each([
  ['a tag', 'a <script>alert(1)</script> b'],
  ['a block of HTML', '<div onclick="x()">\n<img src=x onerror=y>\n</div>'],
  ['a link that runs', '[tekan](javascript:alert(1)) [lagi](data:text/html,x)'],
  ['a picture from elsewhere', '![foto](javascript:x) ![foto](//a.example/x.png)'],
  ['a quote in an address', '[a](https://a.example/"onmouseover="x)'],
  ['a tag in code', '`<script>` and\n\n```\n<script>\n```'],
])('%s stays words', (_, markdown) => {
  const html = inside(markdown);
  const tags = [...html.matchAll(/<([a-z]+\d?)([^>]*)>/g)].map(([, name = '', attributes = '']) => name + attributes.replace(/"[^"]*"/g, ''));
  expect(tags.filter((tag) => !/^(?:p|code|pre|a href=)$/.test(tag))).toEqual([]);
  expect(html).not.toMatch(/(?:href|src)="(?!https:)/);
});

test('a table may be wider than the window, and headings can be led to', () => {
  expect(inside('## Rumus & dasar\n\n| a |\n| - |\n| 1 |')).toMatch(/<h2 id="rumus--dasar">Rumus &amp; dasar<\/h2>\n<div class="lebar"><table>[^]*<\/table>/);
  expect(anchorOf('Mengapa `#NAME?`')).toBe('mengapa-name');
});

const docs = new Map([
  ['panduan.md', '# Panduan <b>\n\n[a](rules/a-b.md#salah) [c](rules/README.md) [d](../src/x.ts) [e](#sini) ![g](gambar/x.png)'],
  ['rules/a-b.md', '# a-b\n\n[p](../panduan.md)'],
  ['rules/README.md', '# Aturan\n\n[a](a-b.md)'],
]);

test('links between pages lead to the pages made of them, links out of the help become words', () => {
  const pages = helpPages(docs);
  expect([...pages.keys()]).toEqual(['panduan.html', 'aturan/a-b.html', 'aturan/index.html']);
  const panduan = pages.get('panduan.html') ?? '';
  expect(panduan).toContain('<p><a href="aturan/a-b.html#salah">a</a> <a href="aturan/index.html">c</a> d <a href="#sini">e</a> <img src="gambar/x.png" alt="g"></p>');
  expect(panduan).toContain('<title>Panduan &lt;b&gt; · Selaras</title>');
  expect(pages.get('aturan/a-b.html')).toContain('<a href="../panduan.html">p</a>');
});

const pages = readHelpPages();
const anchors = (page: string): Set<string> => new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
const isThere = (place: string): boolean =>
  pages.has(place) || place === 'bantuan.css' || (place.startsWith('gambar/') && existsSync(`docs/${place}`));

test('every function and every rule has its page', () => {
  const built = (folder: string, docsFolder: string): string[] =>
    readdirSync(docsFolder).filter((name) => /^(?!README).*\.md$/.test(name)).filter((name) => !pages.has(`${folder}/${name.replace('.md', '.html')}`));
  expect(built('fungsi', 'docs/fungsi')).toEqual([]);
  expect(built('aturan', 'docs/rules')).toEqual([]);
});

test.each([...pages])('%s runs nothing, and all it leads to is there', (place, page) => {
  expect(page).toMatch(/^<!doctype html>\n<html lang="id">/);
  expect(page).toContain('default-src \'none\'');
  expect(page).not.toMatch(/<script|<style|<iframe| on\w+=| style=/i);
  const leads = [...page.matchAll(/(?:href|src)="(?!https:)([^"#]*)(?:#([^"]*))?"/g)].map(([, file = '', anchor]) => ({
    target: file === '' ? place : posix.join(posix.dirname(place), file), anchor,
  }));
  expect(leads.filter(({ target }) => !isThere(target))).toEqual([]);
  expect(leads.filter(({ target, anchor }) => anchor !== undefined && !anchors(pages.get(target) ?? '').has(anchor))).toEqual([]);
});

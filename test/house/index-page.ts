import { firstSentence } from './pages';
import type { Tree } from './tree';

export const INDEX = 'docs/rules/README.md';

const HEAD = `# Aturan

Setiap aturan punya satu halaman. Contoh *Salah* dan *Benar* di dalamnya dijalankan sebagai uji.
Halaman ini dibuat oleh \`npm run docs\`; ubahlah halaman aturannya, bukan halaman ini.

| aturan | yang diperiksa |
| --- | --- |
`;

/** The index of all rule pages: name and first sentence of "Yang diperiksa", in alphabetical order. */
export function indexOf(tree: Tree): string {
  const rows = [...tree]
    .filter(([path]) => /^docs\/rules\/[^/]+\.md$/.test(path) && path !== INDEX)
    .map(([path, page]) => {
      const id = path.slice('docs/rules/'.length, -'.md'.length);
      return `| [${id}](${id}.md) | ${firstSentence(page, 'Yang diperiksa').replaceAll('|', '\\|')} |\n`;
    });
  return HEAD + rows.sort().join('');
}

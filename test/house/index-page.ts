import { firstSentence } from './pages';
import type { Tree } from './tree';

/** A folder of pages and what its index says of them. */
interface Index {
  readonly path: string;
  readonly head: string;
  /** The heading whose first sentence is told. */
  readonly heading: string;
}

const MADE = 'Halaman ini dibuat oleh `npm run docs`; ubahlah';

export const RULES: Index = {
  path: 'docs/rules/README.md',
  head: `# Aturan

Setiap aturan punya satu halaman. Contoh *Salah* dan *Benar* di dalamnya dijalankan sebagai uji.
${MADE} halaman aturannya, bukan halaman ini.

| aturan | yang diperiksa |
| --- | --- |
`,
  heading: 'Yang diperiksa',
};

export const CAUSES: Index = {
  path: 'docs/sebab/README.md',
  head: `# Sebab

Setiap sebab punya satu halaman. Contohnya dijalankan sebagai uji.
${MADE} halaman sebabnya, bukan halaman ini.

| sebab | yang dikatakan |
| --- | --- |
`,
  heading: 'Yang dikatakan',
};

/** The index of all pages of a folder: name and one sentence, in alphabetical order. */
export function indexOf(tree: Tree, { path: index, head, heading }: Index): string {
  const folder = index.slice(0, -'README.md'.length);
  const rows = [...tree]
    .filter(([path]) => path.startsWith(folder) && path.endsWith('.md') && path !== index)
    .map(([path, page]) => {
      const id = path.slice(folder.length, -'.md'.length);
      return `| [${id}](${id}.md) | ${firstSentence(page, heading).replaceAll('|', '\\|')} |\n`;
    });
  return head + rows.sort().join('');
}

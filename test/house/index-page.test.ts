import { CAUSES, indexOf, RULES } from './index-page';
import { readTree, treeOf } from './tree';

const tree = readTree();

test.each([RULES, CAUSES])('$path is what npm run docs would write', (index) => {
  expect(tree.get(index.path)).toBe(indexOf(tree, index));
});

test('a page is listed with its first sentence, the index not with itself', () => {
  const pages = treeOf({
    'docs/rules/README.md': 'stale',
    'docs/rules/skala-bercelah.md': '# skala-bercelah\n\n## Yang diperiksa\n\nSkala tanpa celah. Juga tanpa tumpang tindih.\n',
    'docs/rules/jumlah-salah.md': '# jumlah-salah\n\n## Yang diperiksa\n\nJumlah a | b.\n',
    'docs/sebab/nol-kurang.md': '# nol-kurang\n\n## Yang dikatakan\n\nNol kurang.\n',
    'docs/fungsi/IKM.md': '# IKM',
  });
  expect(indexOf(pages, RULES).split('\n').slice(-3)).toEqual([
    '| [jumlah-salah](jumlah-salah.md) | Jumlah a \\| b. |',
    '| [skala-bercelah](skala-bercelah.md) | Skala tanpa celah. |',
    '',
  ]);
  expect(indexOf(pages, CAUSES).split('\n').slice(-2)).toEqual(['| [nol-kurang](nol-kurang.md) | Nol kurang. |', '']);
});

import { INDEX, indexOf } from './index-page';
import { readTree, treeOf } from './tree';

const tree = readTree();

test('the index of rules is what npm run docs would write', () => {
  expect(tree.get(INDEX)).toBe(indexOf(tree));
});

test('a rule is listed with the first sentence of its page, the index not with itself', () => {
  const index = indexOf(treeOf({
    [INDEX]: 'stale',
    'docs/rules/skala-bercelah.md': '# skala-bercelah\n\n## Yang diperiksa\n\nSkala tanpa celah. Juga tanpa tumpang tindih.\n',
    'docs/rules/jumlah-salah.md': '# jumlah-salah\n\n## Yang diperiksa\n\nJumlah a | b.\n',
    'docs/fungsi/IKM.md': '# IKM',
  }));
  expect(index.split('\n').slice(-3)).toEqual([
    '| [jumlah-salah](jumlah-salah.md) | Jumlah a \\| b. |',
    '| [skala-bercelah](skala-bercelah.md) | Skala tanpa celah. |',
    '',
  ]);
});

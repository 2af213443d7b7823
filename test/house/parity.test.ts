import { causeFaults, functionFaults, ruleFaults } from './parity';
import { planted, readTree, treeOf } from './tree';

const tree = readTree();

const page = '# jumlah-salah\n\n## Yang diperiksa\n## Mengapa\n## Salah\n## Benar\n## Kapan boleh diabaikan\n## Dasar\n';
const whole = treeOf({
  'src/rules/index.ts': `import jumlahSalah from './jumlah-salah';`,
  'src/rules/jumlah-salah.ts': `export default defineRule({ id: 'jumlah-salah' });`,
  'docs/rules/jumlah-salah.md': page,
  'docs/rules/README.md': '',
  'test/rules/jumlah-salah.test.ts': '',
  'docs/istilah.md': '| Istilah | Arti |\n| --- | --- |\n| Jumlah salah | … |\n',
  'src/causes/index.ts': `import salah from './salah';`,
  'src/causes/salah.ts': `export default { id: 'salah' };`,
  'docs/sebab/salah.md': '# salah\n\n## Yang dikatakan\n## Cara mengenali\n## Contoh\n## Diam bila\n## In English\n',
  'test/causes/salah.test.ts': '',
  'src/functions/ikm.ts': '/** @customfunction IKM */',
  'docs/fungsi/IKM.md': '',
});

test('every rule has its page, its test, its line in the registry, and a name made of known words', () => {
  expect(ruleFaults(tree)).toEqual([]);
});

test('every cause has its page, its test, its line in the registry, and a name made of known words', () => {
  expect(causeFaults(tree)).toEqual([]);
});

test('every worksheet function has its page', () => {
  expect(functionFaults(tree)).toEqual([]);
});

test('a whole rule, cause and function have no fault', () => {
  expect([...ruleFaults(whole), ...causeFaults(whole), ...functionFaults(whole)]).toEqual([]);
});

test.each([
  ['no page', { 'docs/rules/jumlah-salah.md': undefined }],
  ['no test', { 'test/rules/jumlah-salah.test.ts': undefined }],
  ['no line in the registry', { 'src/rules/index.ts': '' }],
  ['no file', { 'src/rules/jumlah-salah.ts': undefined }],
  ['another id in the file', { 'src/rules/jumlah-salah.ts': `export default defineRule({ id: 'jumlah' });` }],
  ['a heading too few', { 'docs/rules/jumlah-salah.md': page.replace('## Mengapa\n', '') }],
  ['headings out of order', { 'docs/rules/jumlah-salah.md': page.replace('## Salah\n## Benar', '## Benar\n## Salah') }],
  ['another title', { 'docs/rules/jumlah-salah.md': page.replace('# jumlah-salah', '# Jumlah salah') }],
  ['a word the glossary lacks', { 'docs/istilah.md': '| Jumlah | … |\n' }],
])('a fault of a rule is seen: %s', (_, changes) => {
  expect(ruleFaults(planted(whole, changes))).toHaveLength(1);
});

test('an id in capitals is seen', () => {
  expect(ruleFaults(treeOf({ 'src/rules/JumlahSalah.ts': '' }))).toContain('JumlahSalah is not kebab-case in small letters');
});

test.each([
  ['no test', { 'test/causes/salah.test.ts': undefined }],
  ['no line in the registry', { 'src/causes/index.ts': '' }],
  ['no page', { 'docs/sebab/salah.md': undefined }],
  ['another heading', { 'docs/sebab/salah.md': '# salah\n' }],
  ['another id in the file', { 'src/causes/salah.ts': `export default { id: 'lain' };` }],
])('a fault of a cause is seen: %s', (_, changes) => {
  expect(causeFaults(planted(whole, changes))).toHaveLength(1);
});

test.each([
  ['no page', { 'docs/fungsi/IKM.md': undefined }],
  ['a page about nothing', { 'docs/fungsi/NRR.md': '' }],
])('a fault of a function is seen: %s', (_, changes) => {
  expect(functionFaults(planted(whole, changes))).toHaveLength(1);
});

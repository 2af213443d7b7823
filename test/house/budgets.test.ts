import { budgetFaults } from './budgets';
import { readTree, treeOf } from './tree';

const lines = (count: number): string => 'const a = 1;\n'.repeat(count);

test('files stay small', () => {
  expect(budgetFaults(readTree())).toEqual([]);
});

test.each([
  ['a file of 251 lines', { 'src/table/a.ts': lines(251), 'src/table/b.ts': '', 'src/table/c.ts': '' }],
  ['a rule of 121 lines', { 'src/rules/a.ts': lines(121), 'src/rules/b.ts': '', 'src/rules/c.ts': '' }],
  ['a median of 81 lines', { 'src/table/a.ts': lines(81), 'src/table/b.ts': lines(81), 'src/table/c.ts': '' }],
  ['a test of 251 lines', { 'test/table/a.test.ts': lines(251) }],
  ['a line without end', { 'src/table/a.ts': `const a = '${'x'.repeat(180)}';` }],
])('%s is too much', (_, files) => {
  expect(budgetFaults(treeOf(files), new Map())).toHaveLength(1);
});

test('data may be long, and its list holds no file that is gone', () => {
  const data = new Map([['src/table/a.ts', 'words'], ['src/table/b.ts', 'words']]);
  expect(budgetFaults(treeOf({ 'src/table/a.ts': lines(999) }), data)).toEqual(['src/table/b.ts is listed as data and not there']);
});

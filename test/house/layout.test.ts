import { existsSync } from 'node:fs';
import { deadLinks, layoutFaults, machinePaths } from './layout';
import { readTree, treeOf } from './tree';

const tree = readTree();

test('every file has its place', () => {
  expect(layoutFaults(tree)).toEqual([]);
});

test('no text names a place on a machine', () => {
  expect(machinePaths(tree)).toEqual([]);
});

test('every link in a page leads somewhere', () => {
  expect(deadLinks(tree, existsSync)).toEqual([]);
});

test.each(['scripts/build.ts', 'notes.txt', '.ci/setup.sh', 'src/utils/text.ts', 'src/table/helpers.ts', 'src/domain/index.ts'])('%s has no place', (path) => {
  expect(layoutFaults(treeOf({ [path]: '' }))).toHaveLength(1);
});

test.each(['/work/main/x', '"/root/.npm"', '(/home/budi/a)', '/Users/budi/a', 'C:\\Users\\budi', '/tmp/keluaran.json'])('%s names a machine', (text) => {
  expect(machinePaths(treeOf({ 'docs/a.md': text }))).toHaveLength(1);
});

test.each(['/usr/bin/chromium', 'src/work/x', 'https://example.org/home/page', './tmp'])('%s names none', (text) => {
  expect(machinePaths(treeOf({ 'docs/a.md': text }))).toEqual([]);
});

test('a dead link is seen, a live one and one to the outside are not', () => {
  const page = '[a](rules/satu.md) [b](../README.md#cara) [c](https://example.org) [d](#bagian) [e](rules/)';
  const pages = treeOf({ 'docs/panduan.md': page, 'README.md': '' });
  expect(deadLinks(pages)).toEqual([
    'docs/panduan.md links to docs/rules/satu.md, which is not there',
    'docs/panduan.md links to docs/rules, which is not there',
  ]);
});

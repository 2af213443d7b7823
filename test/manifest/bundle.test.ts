import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, ROOT } from '../browser/built';
import { addinFolder } from '../../src/preview/server/build';

const KIB = 1024;
const MICROSOFT = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');
const folder = addinFolder(ROOT);
const read = (file: string): Buffer => readFileSync(path.join(folder, file));
const ours = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.js'));
const packed = (files: readonly string[]): number => gzipSync(Buffer.concat(files.map(read)), { level: 9 }).length;

beforeAll(build);

test('the functions entry stays within 50 KiB, gzip: Excel waits for it before the first result', () => {
  expect(packed(['functions.js'])).toBeLessThanOrEqual(50 * KIB);
});

test('the pane stays within 100 KiB, gzip, and the engine that is loaded behind it within 135', () => {
  expect(packed(ours().filter((name) => !['functions.js', 'engine.js', 'engine-worker.js'].includes(name)))).toBeLessThanOrEqual(100 * KIB);
  expect(packed(['engine.js'])).toBeLessThanOrEqual(135 * KIB);
});

test('the thread that checks brings all it needs, and is asked for with the first check', () => {
  expect(packed(['engine-worker.js'])).toBeLessThanOrEqual(160 * KIB);
});

test('no code of ours makes code of text', () => {
  const suspects = ours().filter((name) => /\beval\s*\(|\bnew Function\s*\(/.test(read(name).toString()));
  expect(suspects).toEqual([]);
});

test('the page says what it may load, and the functions are associated before anything waits', () => {
  const page = read('taskpane.html').toString();
  expect(page).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';/);
  expect(page.indexOf('office/office.js')).toBeGreaterThan(0);
  expect(page.indexOf('functions.js')).toBeGreaterThan(page.indexOf('office/office.js'));
  expect(page).not.toContain('%');
});

test('every file of office.js is Microsoft\'s to the last byte, with its licence', () => {
  const files = readdirSync(path.join(folder, 'office'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(files.filter((name) => !read(path.join('office', name)).equals(readFileSync(path.join(MICROSOFT, name))))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['office.js', 'excel-web-16.00.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js']));
  expect(read('office/LICENSE.md').length).toBeGreaterThan(0);
});

test('every package that is compiled in has its licence beside it', () => {
  const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  // Files of other forms are read on the command line only.
  const compiled = Object.keys(dependencies).filter((name) => name !== '@e965/xlsx');
  expect(readdirSync(path.join(folder, 'licences')).sort()).toEqual(compiled.map((name) => `${name}.txt`).sort());
});

test('nothing of the preview is in the add-in', () => {
  const suspects = ours().filter((name) => /univer|simulated Excel|hostUserTrusted/i.test(read(name).toString()));
  expect([...suspects, ...readdirSync(path.join(folder, 'office')).filter((name) => /agave/i.test(name))]).toEqual([]);
});

test('each language has its functions, with the words of that language', () => {
  const description = (file: string): string => (JSON.parse(read(file).toString()) as { functions: { id: string; description: string }[] }).functions.find(({ id }) => id === 'CAPAIAN')?.description ?? '';
  expect(description('functions-id.json')).toMatch(/^Capaian/);
  expect(description('functions-en.json')).toMatch(/^Achievement/);
});

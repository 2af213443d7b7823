import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The named files are there, so that their types are known; only their text is another. */
const CASES = [
  ['any', 'src/sheet/text.ts', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['a non-null mark', 'src/sheet/text.ts', 'export const a = (b: { c?: string }) => b.c!.length;', '@typescript-eslint/no-non-null-assertion'],
  ['console', 'src/sheet/text.ts', `console.log('a');`, 'no-console'],
  ['a note to oneself', 'src/sheet/text.ts', '// TO' + 'DO later\nexport const a = 1;', 'no-warning-comments'],
  ['Excel in the engine', 'src/sheet/text.ts', 'export const a = () => Excel.run(() => Promise.resolve());', 'no-restricted-globals'],
  ['a file read in the engine', 'src/sheet/text.ts', `export { readFileSync } from 'node:fs';`, 'no-restricted-imports'],
  ['a number read in the engine', 'src/check/report.ts', `export const a = Number('1.000');`, 'no-restricted-syntax'],
  ['numbers read by map', 'src/check/report.ts', `export const a = ['1.000'].map(Number);`, 'no-restricted-syntax'],
  ['a number read by plus', 'src/check/report.ts', `export const a = +'1.000';`, 'no-restricted-syntax'],
  ['waiting in the engine', 'src/check/report.ts', `export const a = async () => { await Promise.resolve(); };`, 'no-restricted-syntax'],
  ['a promise nobody awaits', 'src/host/port.ts', 'export const a = () => { Promise.resolve(); };', '@typescript-eslint/no-floating-promises'],
  [
    'a sync in a loop',
    'src/host/officejs/cells-of-block.ts',
    'export const a = (names: string[]) => Excel.run(async (context) => { for (const name of names) { context.workbook.worksheets.getItem(name).activate(); await context.sync(); } });',
    'office-addins/no-context-sync-in-loop',
  ],
  ['a page that is read once', 'test/preview/preview.test.ts', `export const a = async (b: { innerText: () => Promise<string> }) => expect(await b.innerText()).toBe('');`, 'no-restricted-syntax'],
  ['a page that is read once, unawaited', 'test/preview/preview.test.ts', `export const a = (b: { count: () => Promise<number> }) => expect(b.count()).resolves.toBe(1);`, 'no-restricted-syntax'],
] as const;

const broken = lint(CASES.map(([, path, text]) => [path, text]));

test.each(CASES.map(([name, , , rule], index) => [name, rule, broken[index]] as const))('lint sees %s', (_, rule, found) => {
  expect(found).toContain(rule);
});

function lint(texts: readonly (readonly [path: string, text: string])[]): string[][] {
  const script = join('test', 'house', 'lint-texts.ts');
  const output = execFileSync(process.execPath, ['--import', 'tsx', script], { input: JSON.stringify(texts), encoding: 'utf8' });
  return JSON.parse(output) as string[][];
}

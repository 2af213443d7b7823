import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexOf, RULES } from './index-page';
import { ruleFaults } from './parity';
import { idFault, scaffold } from './scaffold';
import { planted, readTree, ROOT, treeOf } from './tree';

const tree = readTree();
const NEW = 'total-tanpa-rincian';

test('a new rule is whole at once', () => {
  const faults = ruleFaults(planted(tree, scaffold(tree, NEW)));
  expect(faults.filter((fault) => fault.includes(NEW))).toEqual([]);
});

test('the registry stays in alphabetical order', () => {
  const registry = `import type { Rule } from '../check/rule';
import satuRincian from './satu-rincian';
import zonaLain from './zona-lain';

export const RULES: readonly Rule[] = [
  satuRincian,
  zonaLain,
];
`;
  expect(scaffold(treeOf({ 'src/rules/index.ts': registry }), NEW)['src/rules/index.ts']).toBe(`import type { Rule } from '../check/rule';
import satuRincian from './satu-rincian';
import totalTanpaRincian from './total-tanpa-rincian';
import zonaLain from './zona-lain';

export const RULES: readonly Rule[] = [
  satuRincian,
  totalTanpaRincian,
  zonaLain,
];
`);
});

test.each([
  [undefined, 'Say which'],
  ['Jumlah', 'no rule'],
  ['jumlah', 'no rule'],
  ['jumlah_salah', 'no rule'],
  ['jumlah-tidak-cocok', 'is there already'],
  ['jumlah-kucing', 'Explain "kucing"'],
])('%s does not become a rule', (id, reason) => {
  expect(idFault(tree, id)).toContain(reason);
});

describe('in a copy of the project', () => {
  const copy = mkdtempSync(join(tmpdir(), 'selaras-'));
  beforeAll(() => {
    for (const part of ['src', 'docs', 'test', 'package.json', 'tsconfig.json', '.gitignore']) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  const run = (...command: string[]): string => execFileSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });

  test('npm run new-rule writes a rule that type-checks, and the index lists it', () => {
    run('--import', 'tsx', 'test/house/new-rule.ts', NEW);

    const files = ['src/rules/index.ts', `src/rules/${NEW}.ts`, `test/rules/${NEW}.test.ts`];
    writeFileSync(join(copy, 'tsconfig.new.json'), JSON.stringify({ extends: './tsconfig.json', compilerOptions: { types: ['node', 'jest'] }, include: [], files }));
    expect(run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.new.json')).toBe('');
    expect(readFileSync(join(copy, RULES.path), 'utf8')).toBe(indexOf(readTree(copy), RULES));
    expect(indexOf(readTree(copy), RULES)).toContain(`[${NEW}]`);
  });

  test('a name that does not fit is refused with one line, and nothing is written', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/house/new-rule.ts', 'Jumlah'], { cwd: copy, encoding: 'utf8' });
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  });
});

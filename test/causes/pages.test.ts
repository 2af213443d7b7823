import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesUnder } from '../rules/pages/examples';
import { testCause } from './demand';

const FOLDER = join('docs', 'sebab');

describe.each(readdirSync(FOLDER).filter((file) => file !== 'README.md').map((file) => file.replace(/\.md$/, '')))('%s', (id) => {
  const page = readFileSync(join(FOLDER, `${id}.md`), 'utf8');
  const [told, silent] = ['Contoh', 'Diam bila'].map((heading) => Object.fromEntries(examplesUnder(page, heading)));

  test('shows when it speaks and when it is silent', () => {
    expect([Object.keys(told ?? {}).length, Object.keys(silent ?? {}).length]).not.toContain(0);
  });

  testCause(id, { told: told ?? {}, silent: silent ?? {} });
});

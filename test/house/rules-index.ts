/** npm run docs [-- --check]: writes docs/rules/README.md from the pages, or fails when it is stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INDEX, indexOf } from './index-page';
import { readTree, ROOT } from './tree';

const path = join(ROOT, INDEX);
const wanted = indexOf(readTree());
const written = existsSync(path) ? readFileSync(path, 'utf8') : '';

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, wanted);
} else if (written !== wanted) {
  console.error(`${INDEX} is stale: run npm run docs and commit it.`);
  process.exitCode = 1;
}

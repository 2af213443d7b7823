/** npm run docs [-- --check]: writes the indexes of rules and causes from their pages, or fails when one is stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CAUSES, indexOf, RULES } from './index-page';
import { readTree, ROOT } from './tree';

const tree = readTree();
for (const index of [RULES, CAUSES]) {
  const path = join(ROOT, index.path);
  const wanted = indexOf(tree, index);
  const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, wanted);
  } else if (written !== wanted) {
    console.error(`${index.path} is stale: run npm run docs and commit it.`);
    process.exitCode = 1;
  }
}

/** npm run new-rule -- <id>: begins a rule with its page, its test and its line in the registry. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexOf, RULES } from './index-page';
import { idFault, scaffold } from './scaffold';
import { planted, readTree, ROOT } from './tree';

const [id = ''] = process.argv.slice(2);
const tree = readTree();
const fault = idFault(tree, id);

if (fault) {
  console.error(fault);
  process.exitCode = 2;
} else {
  const files = scaffold(tree, id);
  for (const [path, text] of Object.entries({ ...files, [RULES.path]: indexOf(planted(tree, files), RULES) })) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
  console.log(`Write docs/rules/${id}.md first: its examples are tests.`);
}

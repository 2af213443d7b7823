import { packageFaults } from './packages';
import { readTree } from './tree';

const row = '## Dependencies\n\n| `preact` | the pane |\n';

test('every package is pinned and has a reason', () => {
  const tree = readTree();
  expect(packageFaults(tree.get('package.json') ?? '', tree.get('docs/architecture.md') ?? '')).toEqual([]);
});

test.each([
  ['a range', '{"dependencies":{"preact":"^10.29.8"}}', row],
  ['a tag', '{"devDependencies":{"preact":"latest"}}', row],
  ['an override with a range', '{"overrides":{"preact":"npm:leer@1"}}', row],
  ['a package without a reason', '{"dependencies":{"preact":"10.29.8"}}', ''],
  ['an empty reason', '{"dependencies":{"preact":"10.29.8"}}', '## Dependencies\n\n| `preact` |  |\n'],
  ['a reason in another section', '{"dependencies":{"preact":"10.29.8"}}', '## Tree\n\n| `preact` | pane |\n\n## Dependencies\n'],
  ['a reason without a package', '{}', row],
])('a fault is seen: %s', (_, packageJson, architecture) => {
  expect(packageFaults(packageJson, architecture)).toHaveLength(1);
});

test('exact versions with reasons are right', () => {
  expect(packageFaults('{"dependencies":{"preact":"10.29.8"},"overrides":{"x":"npm:empty@1.0.0"}}', `${row}| \`x\` | spared |\n`)).toEqual([]);
});

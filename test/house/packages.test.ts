import { lockFaults, packageFaults } from './packages';
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

test('the lock serves every platform', () => {
  expect(lockFaults(readTree().get('package-lock.json') ?? '')).toEqual([]);
});

test.each([
  ['a platform left out', { 'node_modules/a': { optionalDependencies: { 'a-mac': '1.0.0' } } }],
  ['a platform in a place where nobody looks', { 'node_modules/a': { optionalDependencies: { 'a-mac': '1.0.0' } }, 'node_modules/b/node_modules/a-mac': {} }],
  ['a package from elsewhere', { 'node_modules/a': { resolved: 'http://localhost:4873/a.tgz' } }],
])('a fault of the lock is seen: %s', (_, packages) => {
  expect(lockFaults(JSON.stringify({ packages }))).toHaveLength(1);
});

test.each([
  ['beside the one that asks', 'node_modules/a/node_modules/a-mac'],
  ['at the top', 'node_modules/a-mac'],
])('a platform is found %s', (_, place) => {
  expect(lockFaults(JSON.stringify({ packages: { 'node_modules/a': { optionalDependencies: { 'a-mac': '1.0.0' } }, [place]: {} } }))).toEqual([]);
});

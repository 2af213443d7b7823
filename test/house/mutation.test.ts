import { readFileSync } from 'node:fs';

test('what Jest is set up with goes along where the domain is mutated', () => {
  const jest = readFileSync('jest.config.js', 'utf8');
  const { ignorePatterns } = JSON.parse(readFileSync('stryker.config.json', 'utf8')) as { readonly ignorePatterns: readonly string[] };
  const files = [...(/setupFiles: \[([^\]]*)\]/.exec(jest)?.[1] ?? '').matchAll(/<rootDir>\/([^']+)/g)].map(([, file]) => `!${file}`);
  expect(files).not.toEqual([]);
  expect(ignorePatterns).toEqual(expect.arrayContaining(files));
});

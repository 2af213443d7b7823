import { posix } from 'node:path';
import type { Tree } from './tree';

/** Everything that may stand at the top. */
const TOP = new Map([
  ['src', 'the product'],
  ['assets', 'icons, templates, the reference workbook'],
  ['test', 'its proof'],
  ['docs', 'what people read'],
  ['manifest.xml', 'Excel asks for it'],
  ['webpack.config.js', 'the build'],
  ['package.json', 'npm'],
  ['package-lock.json', 'npm'],
  ['tsconfig.json', 'types'],
  ['jest.config.js', 'tests'],
  ['eslint.config.js', 'lint'],
  ['stryker.config.json', 'mutation tests'],
  ['README.md', 'the way in'],
  ['LICENSE', 'MIT'],
  ['.ci', 'holds `run` and nothing else'],
  ['.gitignore', 'git'],
  ['.npmrc', 'npm'],
]);

const EMPTY_NAMES = /\/(?:utils?|helpers?|common|lib|misc|shared)(?:\/|\.tsx?$)/;
const REGISTRIES = ['src/rules/index.ts', 'src/causes/index.ts'];
const MACHINE = /(?<![\w.])(?:\/(?:work|root|home\/\w+|Users\/\w+|tmp\/\w+)\b|[A-Z]:\\+Users\b)/;

export function layoutFaults(tree: Tree): string[] {
  return [...tree.keys()].flatMap((path) => {
    const [top = path] = path.split('/');
    if (!TOP.has(top)) return [`${path}: "${top}" has no place at the top`];
    if (top === '.ci' && path !== '.ci/run') return [`${path}: .ci holds only run`];
    if (EMPTY_NAMES.test(`/${path}`)) return [`${path}: the name does not say what is in it`];
    if (/^src\/.*\bindex\.tsx?$/.test(path) && !REGISTRIES.includes(path)) return [`${path}: import from the file itself, not through an index`];
    return [];
  });
}

/** Lines that name a place on somebody's machine. */
export function machinePaths(tree: Tree): string[] {
  return [...tree].filter(([path]) => !path.startsWith('test/house/layout')).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => (MACHINE.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

/** Links in Markdown pages to files that are not there; `exists` also knows pictures. */
export function deadLinks(tree: Tree, exists: (path: string) => boolean = (path) => tree.has(path)): string[] {
  return [...tree].filter(([path]) => path.endsWith('.md')).flatMap(([path, text]) =>
    [...text.matchAll(/\]\((?!\w+:|#)([^)\s#]+)[^)]*\)/g)].flatMap(([, link = '']) => {
      const target = posix.join(posix.dirname(path), decodeURI(link)).replace(/\/$/, '');
      return exists(target) ? [] : [`${path} links to ${target}, which is not there`];
    }),
  );
}

import { CAUSE_HEADINGS, HEADINGS, headingsOf } from './pages';
import type { Tree } from './tree';

/** Names of the files of a folder that end so, without folder and ending; the registry left out. */
function names(tree: Tree, folder: string, ending: string, except: string): string[] {
  return [...tree.keys()]
    .filter((path) => path.startsWith(folder) && path.endsWith(ending) && !path.slice(folder.length).includes('/'))
    .map((path) => path.slice(folder.length, -ending.length))
    .filter((name) => name !== except);
}

/** A rule is a file, a page, a test and a line of the registry, all of one name. */
export function ruleFaults(tree: Tree): string[] {
  const registry = tree.get('src/rules/index.ts') ?? '';
  const places: Record<string, readonly string[]> = {
    'src/rules/': names(tree, 'src/rules/', '.ts', 'index'),
    'docs/rules/': names(tree, 'docs/rules/', '.md', 'README'),
    'test/rules/': names(tree, 'test/rules/', '.test.ts', ''),
    'src/rules/index.ts': [...registry.matchAll(/from '\.\/([\w-]+)'/g)].map(([, name = '']) => name),
  };
  const ids = [...new Set(Object.values(places).flat())].sort();
  return ids.flatMap((id) => [
    ...Object.entries(places).filter(([, known]) => !known.includes(id)).map(([place]) => `${id} is missing in ${place}`),
    ...(tree.get(`src/rules/${id}.ts`)?.includes(`'${id}'`) === false ? [`src/rules/${id}.ts does not call itself '${id}'`] : []),
    ...pageFaults(`docs/rules/${id}.md`, [id, ...HEADINGS], tree),
    ...nameFaults(id, glossaryWords(tree)),
  ]);
}

/** A cause is a file, a page, a test and a line of the registry, all of one name. */
export function causeFaults(tree: Tree): string[] {
  const registry = tree.get('src/causes/index.ts') ?? '';
  const places: Record<string, readonly string[]> = {
    'src/causes/': names(tree, 'src/causes/', '.ts', 'index'),
    'docs/sebab/': names(tree, 'docs/sebab/', '.md', 'README'),
    'test/causes/': names(tree, 'test/causes/', '.test.ts', 'pages'),
    'src/causes/index.ts': [...registry.matchAll(/from '\.\/([\w-]+)'/g)].map(([, name = '']) => name),
  };
  const ids = [...new Set(Object.values(places).flat())].sort();
  return ids.flatMap((id) => [
    ...Object.entries(places).filter(([, known]) => !known.includes(id)).map(([place]) => `${id} is missing in ${place}`),
    ...(tree.get(`src/causes/${id}.ts`)?.includes(`'${id}'`) === false ? [`src/causes/${id}.ts does not call itself '${id}'`] : []),
    ...pageFaults(`docs/sebab/${id}.md`, [id, ...CAUSE_HEADINGS], tree),
    ...nameFaults(id, glossaryWords(tree)),
  ]);
}

/** A worksheet function and its page have one name. */
export function functionFaults(tree: Tree): string[] {
  const source = [...tree].filter(([path]) => path.startsWith('src/functions/')).map(([, text]) => text).join('\n');
  const functions = [...source.matchAll(/@customfunction\s+([A-Z_]+)/g)].map(([, name = '']) => name);
  const pages = names(tree, 'docs/fungsi/', '.md', 'README');
  return [
    ...functions.filter((name) => !pages.includes(name)).map((name) => `${name} has no page in docs/fungsi/`),
    ...pages.filter((name) => !functions.includes(name)).map((name) => `docs/fungsi/${name}.md is about no function`),
  ];
}

function pageFaults(path: string, wanted: readonly string[], tree: Tree): string[] {
  const page = tree.get(path);
  if (page === undefined) return [];
  const headings = headingsOf(page);
  return headings.join('\n') === wanted.join('\n') ? [] : [`${path} has the headings "${headings.join('", "')}"`];
}

function nameFaults(id: string, known: ReadonlySet<string>): string[] {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) return [`${id} is not kebab-case in small letters`];
  return id.split('-').filter((word) => !known.has(word)).map((word) => `${id}: "${word}" is not in docs/istilah.md`);
}

/** Every word in the first column of the glossary's tables. */
export function glossaryWords(tree: Tree): ReadonlySet<string> {
  const terms = [...(tree.get('docs/istilah.md') ?? '').matchAll(/^\|([^|]+)\|/gm)].map(([, term = '']) => term.toLowerCase());
  return new Set(terms.flatMap((term) => term.match(/\p{L}+/gu) ?? []));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Path from the project's root, with "/", → the file's text. */
export type Tree = ReadonlyMap<string, string>;

/** Jest and npm both start in the project's root. */
export const ROOT = process.cwd();

const TEXT = /(?:^|\/)[^/.]+$|\.(?:ts|tsx|js|cjs|mjs|json|md|xml|html|css|yml|csv|editorconfig|gitattributes|gitignore|npmrc)$/;

/** All text files of the project, without what .gitignore leaves out. */
export function readTree(root: string = ROOT): Tree {
  const ignored = ignoredNames(readFileSync(join(root, '.gitignore'), 'utf8'));
  const files = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name === '.git' || ignored(entry.name)) continue;
      const path = join(folder, entry.name);
      const name = relative(root, path).split(sep).join('/');
      if (entry.isDirectory()) visit(path);
      else if (TEXT.test(name)) files.set(name, readFileSync(path, 'utf8'));
    }
  };
  visit(root);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Understands the two forms that our .gitignore uses: "name/" and "*.ending". */
function ignoredNames(gitignore: string): (name: string) => boolean {
  const lines = gitignore.split('\n').map((line) => line.trim()).filter(Boolean);
  return (name) => lines.some((line) => (line.startsWith('*') ? name.endsWith(line.slice(1)) : name === line.replaceAll('/', '')));
}

/** The tree with some files added, replaced or (undefined) taken away: how a fault is planted. */
export function planted(tree: Tree, changes: Record<string, string | undefined>): Tree {
  const copy = new Map(tree);
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) copy.delete(path);
    else copy.set(path, text);
  }
  return copy;
}

/** A tree written down where a test reads it. */
export function treeOf(files: Record<string, string>): Tree {
  return new Map(Object.entries(files));
}

export function isCode(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
}

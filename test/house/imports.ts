import { posix } from 'node:path';
import { preProcessFile } from 'typescript';
import type { Tree } from './tree';

/** One import as written, and the file of the tree it leads to; undefined when it leads to a package. */
export interface Import {
  readonly written: string;
  readonly target: string | undefined;
}

/** Every import, re-export, dynamic import and require of a file; type-only ones too. */
export function importsOf(tree: Tree, path: string): Import[] {
  const { importedFiles } = preProcessFile(tree.get(path) ?? '', true, true);
  return importedFiles.map(({ fileName }) => ({ written: fileName, target: resolve(tree, path, fileName) }));
}

function resolve(tree: Tree, from: string, written: string): string | undefined {
  if (!written.startsWith('.')) return undefined;
  const base = posix.join(posix.dirname(from), written);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`];
  return candidates.find((candidate) => tree.has(candidate)) ?? base;
}

/** The package an import names: "@univerjs/core/facade" → "@univerjs/core", "node:fs" → "node:fs". */
export function packageName(written: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(written)?.[0] ?? written;
}

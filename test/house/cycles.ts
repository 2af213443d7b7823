import { importsOf } from './imports';
import { isCode, type Tree } from './tree';

/** Folders whose files may import each other in a ring, and why. */
const KNOTS: ReadonlyMap<string, string> = new Map([
  ['src/preview/excel/objects/', 'they mirror the objects of Excel, which lead to each other: a range to its worksheet and back'],
]);

/** Rings of imports, each as "a → b → a"; empty when there is none. */
export function cycles(tree: Tree): string[] {
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0 && !isKnot(trail.slice(seen))) rings.push([...trail.slice(seen), path].join(' → '));
    if (seen >= 0 || done.has(path)) return;
    for (const { target } of importsOf(tree, path)) {
      if (target !== undefined && tree.has(target) && isCode(target)) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of tree.keys()) if (isCode(path)) visit(path, []);
  return rings;
}

function isKnot(ring: readonly string[]): boolean {
  return [...KNOTS.keys()].some((folder) => ring.every((path) => path.startsWith(folder)));
}

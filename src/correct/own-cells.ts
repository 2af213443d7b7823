import type { Book } from '../check/book';
import type { Told } from '../check/told';

/** A cell whose whole content is what a rule found wrong, and what it should be. */
export interface Rewrite {
  readonly at: Told['violation']['at'];
  readonly from: number | string;
  readonly to: number | string;
}

/**
 * Findings that no number of another cell explains are corrected where they stand: a kategori, a rank, a mistyped number.
 * Those of one rule in one column are one correction.
 */
export function ownCells(book: Book, told: readonly Told[]): { rewrites: Rewrite[]; resolves: Told[] }[] {
  const groups = new Map<string, { rewrites: Rewrite[]; resolves: Told[] }>();
  for (const entry of told) {
    const { finding: { rule, level, found, expected }, violation: { at, relations, table } } = entry;
    // Between which bounds a number must lie does not tell what was meant.
    if (typeof found === 'number' && typeof expected !== 'number') continue;
    if (level !== 'salah' || relations || found === expected || book.cellAt(at)?.value !== found || book.cellAt(at)?.formula !== undefined) continue;
    const key = `${rule}|${table}|${at.sheet}|${at.column}`;
    const group = groups.get(key) ?? { rewrites: [], resolves: [] };
    group.rewrites.push({ at, from: found, to: expected });
    group.resolves.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

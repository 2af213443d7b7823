import { rumpunKode } from './jalur-kode';
import { bagianKode } from './nomenklatur';

/** A code whose parent's row is not there. */
export interface IndukFault {
  /** Place of the first of its children in the list given. */
  readonly at: number;
  /** How many rows stand below the missing one. */
  readonly count: number;
  /** The missing code, between its dots. */
  readonly induk: readonly string[];
}

/** A level hangs on another one when so many of its rows, below so many different parents, do. */
const ROWS = 3;
const PARENTS = 2;
/** With more missing than this share of those there, the table simply leaves parents out. */
const MOST_MISSING = 0.34;

/** Parents that are missing in a list of codes in which every other row of the level has its own. Accounts say nothing of kegiatan. */
export function indukFaults(codes: readonly (readonly string[])[]): IndukFault[] {
  const plain = codes.map((code) => bagianKode(code).map((part) => part.replace(/^0+(?=\d)/, '').toUpperCase()));
  if (plain.every((code) => code.length < 2)) return [];
  const there = new Set(plain.map((code) => code.join('.')));
  const faults: IndukFault[] = [];
  const rumpun = rumpunKode(codes);
  const levels = plain.map((code, at) => `${rumpun[at]} ${code.length}`);
  for (const key of new Set(levels)) {
    const level = plain.flatMap((code, at) => (levels[at] === key ? [{ code, at }] : []));
    const above = levelAbove(level.map(({ code }) => code), there);
    if (above === undefined) continue;
    const keyOf = (code: readonly string[]) => code.slice(0, above).join('.');
    const parents = new Set(level.map(({ code }) => keyOf(code)).filter((key) => there.has(key)));
    const orphans = level.filter(({ code }) => !there.has(keyOf(code)));
    const missing = [...new Set(orphans.map(({ code }) => keyOf(code)))];
    if (missing.length > MOST_MISSING * parents.size || level.length - orphans.length < ROWS) continue;
    for (const induk of missing) {
      const mine = orphans.filter(({ code }) => keyOf(code) === induk);
      const at = mine[0]?.at ?? 0;
      // A list that begins with children goes on from another page.
      if (at > 0) faults.push({ at, count: mine.length, induk: bagianKode(codes[at] ?? []).slice(0, above) });
    }
  }
  return faults;
}

/** The nearest level above on which rows of this one hang, below enough different parents. */
function levelAbove(level: readonly (readonly string[])[], there: ReadonlySet<string>): number | undefined {
  const [first] = level;
  for (let above = (first?.length ?? 0) - 1; above >= 1; above--) {
    const parents = level.map((code) => code.slice(0, above).join('.')).filter((key) => there.has(key));
    if (parents.length >= ROWS && new Set(parents).size >= PARENTS) return above;
  }
  return undefined;
}

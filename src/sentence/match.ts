import { addTo } from '../sheet/lists';
import type { Thing } from './thing';

/** The thing that a sentence speaks of. */
export interface Match {
  readonly thing: Thing;
  /** Every telling word of the sentence belongs to it; else there may be more to it than the table's row. */
  readonly clean: boolean;
}

export type Matcher = (keys: readonly string[]) => Match | undefined;

/** Finds things again by the keys of their names. */
export function matcherOf(things: Iterable<Thing>): Matcher {
  const all = [...things].filter(({ keys }) => keys.size > 0);
  const rarity = new Map<string, number>();
  for (const { keys } of all) for (const key of keys) rarity.set(key, (rarity.get(key) ?? 0) + 1);
  const byRarest = new Map<string, Thing[]>();
  for (const thing of all) {
    addTo(byRarest, [...thing.keys].reduce((a, b) => ((rarity.get(b) ?? 0) < (rarity.get(a) ?? 0) ? b : a)), thing);
  }
  return (keys) => {
    const said = new Set(keys);
    const named = keys.flatMap((key) => byRarest.get(key) ?? []).filter((thing) => [...thing.keys].every((key) => said.has(key)));
    const last = ({ keys: own }: Thing) => keys.findLastIndex((key) => own.has(key));
    // What stands nearest to the number is meant; of two that end there the one that explains more words.
    const thing = named.reduce<Thing | undefined>((best, other) =>
      (!best || last(other) > last(best) || (last(other) === last(best) && other.keys.size > best.keys.size) ? other : best), undefined);
    return thing && { thing, clean: keys.every((key) => thing.keys.has(key)) };
  };
}

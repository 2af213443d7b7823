import { isUnwanted } from '../../domain/arah';
import { ARAH, type Arah } from '../../domain/capaian';
import { expectedOf, holds, Law, type Relation } from '../relation';
import type { Matrix } from './matrix';

/** Values at which offices cap a capaian, in percent. */
const CAPS = [100, 110, 120] as const;

/** True when a number is a cap that stands for a capaian above it, or the 0 that stands for one below. @param scale 100 for percentages */
export function isCapped(value: number, scale: number, capaian: readonly number[]): boolean {
  return CAPS.some((cap) => value === (cap * scale) / 100 && capaian.some((uncapped) => uncapped > value)) || (value === 0 && capaian.some((uncapped) => uncapped <= 0));
}

/**
 * The capaian of a line, each in the way in which it holds: realisasi over target, or of an indicator of which less is better the other ones.
 * Where it holds in no way, the indicator's name tells which was meant in a table that has others; what is capped tells nothing.
 */
export function eachByItsArah(relations: readonly Relation[], matrix: Matrix, places: readonly number[]): Relation[] {
  const laws = new Map<Law, ReadonlyMap<Arah, Law>>();
  const byArah = (relation: Relation): Relation[] => {
    const { law, target, terms } = relation;
    const others = laws.get(law) ?? new Map(ARAH.map((arah) => [arah, arah === 'naik' ? law : new Law({ ...law, arah })] as const));
    laws.set(law, others);
    // What would divide by zero holds for everything.
    return ARAH.flatMap((arah) => others.get(arah)?.of(target, terms) ?? []).filter((way) => expectedOf(way) !== undefined);
  };
  const ways = relations.map((relation) => (holds(relation) ? [relation] : byArah(relation)));
  const held = ways.map((same) => same.find((relation) => holds(relation)));
  const less = (arah: Arah) => held.filter((relation) => relation?.law.arah === arah).length;
  const usual: Arah = less('turun-bagi') > less('turun') ? 'turun-bagi' : less('turun') > 0 ? 'turun' : 'naik';
  const caps = usual !== 'naik' || ways.some((same, i) => !held[i] && isCappedIn(same.slice(0, 1)));
  return ways.flatMap((same, i) => {
    const [naik] = same;
    if (!naik || held[i]) return held[i] ?? [];
    const unwanted = isUnwanted(matrix.nameAt(places[i] ?? -1));
    // 100 is the commonest capaian: it stands for more of what is to be less only where something tells of either.
    if (isCappedIn(unwanted || caps ? same : [naik])) return [];
    return same.find(({ law }) => (law.arah ?? 'naik') === usual && unwanted) ?? naik;
  });
}

/** True when a capaian is capped by one of the ways in which it may be reckoned. */
function isCappedIn(ways: readonly Relation[]): boolean {
  const [first] = ways;
  return first !== undefined && isCapped(first.target.value, first.scale, ways.flatMap((relation) => expectedOf(relation) ?? []));
}

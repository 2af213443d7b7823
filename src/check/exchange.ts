import { holds, membersOf, type Relation } from '../relation/relation';
import { supposing, type ValueOf } from '../relation/values';
import { addTo, firstPlace } from '../sheet/lists';
import type { NumberCell } from '../table/table';
import { solveFor } from './solve';

/** Two numbers of one column that would settle their relations if they changed places. */
export interface Exchange { readonly a: NumberCell; readonly b: NumberCell; readonly repairs: readonly Relation[]; readonly breaks: number }

/** What a failing relation needs of one of its cells; how near is near enough where a printed ratio tells it only roughly. */
interface Wish { readonly cell: NumberCell; readonly value: number; readonly needs: number; readonly within: number }

/** A percentage of two decimals tells its amounts to about this part of them. */
const RATIO_STEP = 2e-4;

/** A relation of more members than this does not tell which of them stands elsewhere. */
const MOST_MEMBERS = 60;

/** Of more numbers than these that are alike nobody can tell which one stands elsewhere. */
const MOST_ALIKE = 60;

/** Numbers typed into each other's rows: each of them is exactly what the other one's row needs. */
export function findExchanges(failing: Iterable<Relation>, relationsOf: (cell: NumberCell) => readonly Relation[], valueOf: ValueOf): Exchange[] {
  const wanted = new Map<string, Wish[]>();
  for (const relation of failing) {
    if (relation.terms.length > MOST_MEMBERS) continue;
    for (const cell of membersOf(relation)) {
      const needs = solveFor(relation, cell, valueOf);
      const value = valueOf(cell);
      if (needs === undefined || needs === value) continue;
      const key = `${cell.sheet}|${cell.column}`;
      const soft = cell !== relation.target && (relation.kind === 'rasio' || relation.kind === 'pertumbuhan' || relation.kind === 'tertimbang' || relation.kind === 'kali');
      addTo(wanted, key, { cell, value, needs, within: Math.max(10 ** -cell.decimals / 2, soft ? RATIO_STEP * Math.abs(needs) : 0) });
    }
  }
  const found: Exchange[] = [];
  const partners = new Map<NumberCell, NumberCell[]>();
  for (const wishes of wanted.values()) {
    const byValue = [...wishes].sort((one, other) => one.value - other.value);
    for (const wish of wishes) {
      const { cell: a } = wish;
      const other = having(byValue, wish).find((back) => back.cell !== a && Math.abs(wish.value - back.needs) <= back.within);
      if (!other || a.row > other.cell.row || partners.get(a)?.includes(other.cell)) continue;
      addTo(partners, a, other.cell);
      found.push(outcome(a, other.cell, relationsOf, valueOf));
    }
  }
  return found;
}

/** Those that have what a wish needs. */
function having(byValue: readonly Wish[], { needs, within }: Wish): readonly Wish[] {
  const from = firstPlace(0, byValue.length, (place) => (byValue[place]?.value ?? Infinity) < needs - within);
  let to = from;
  while (to - from < MOST_ALIKE && (byValue[to]?.value ?? Infinity) <= needs + within) to++;
  return byValue.slice(from, to);
}

function outcome(a: NumberCell, b: NumberCell, relationsOf: (cell: NumberCell) => readonly Relation[], valueOf: ValueOf): Exchange {
  const exchanged = supposing([a], valueOf(b), supposing([b], valueOf(a), valueOf));
  const touched = [...new Set([...relationsOf(a), ...relationsOf(b)])];
  return {
    a,
    b,
    repairs: touched.filter((relation) => !holds(relation, valueOf) && holds(relation, exchanged)),
    breaks: touched.filter((relation) => holds(relation, valueOf) && !holds(relation, exchanged)).length,
  };
}

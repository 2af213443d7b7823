import { holds, keyOf, type Relation, type ValueOf } from '../relation/relation';
import type { NumberCell } from '../table/table';
import { solveFor } from './solve';

/** Two numbers of one column that would settle their relations if they changed places. */
export interface Exchange { readonly a: NumberCell; readonly b: NumberCell; readonly repairs: readonly Relation[]; readonly breaks: number }

/** What a failing relation needs of one of its cells; soft when it was found through a printed ratio and is known only as exactly. */
interface Wish { readonly cell: NumberCell; readonly needs: number; readonly soft: boolean }

/** A percentage of two decimals tells its amounts to about this part of them. */
const RATIO_STEP = 2e-4;

/** Numbers typed into each other's rows: each of them is exactly what the other one's row needs. */
export function findExchanges(failing: Iterable<Relation>, relationsOf: (cell: NumberCell) => readonly Relation[], valueOf: ValueOf): Exchange[] {
  const wanted = new Map<string, Wish[]>();
  for (const relation of failing) {
    if (relation.terms.length > 60) continue;
    for (const cell of [relation.target, ...relation.terms]) {
      const needs = solveFor(relation, cell, valueOf);
      if (needs === undefined || needs === valueOf(cell)) continue;
      const key = `${cell.sheet}|${cell.column}`;
      const soft = relation.kind === 'rasio' || relation.kind === 'pertumbuhan' || relation.kind === 'kali';
      wanted.set(key, [...(wanted.get(key) ?? []), { cell, needs, soft: soft && cell !== relation.target }]);
    }
  }
  const found = new Map<string, Exchange>();
  for (const wishes of wanted.values()) {
    for (const wish of wishes) {
      const { cell: a } = wish;
      const other = wishes.find((back) => back.cell !== a && grants(valueOf(back.cell), wish) && grants(valueOf(a), back));
      if (!other || a.row > other.cell.row) continue;
      found.set(`${keyOf(a)}|${keyOf(other.cell)}`, outcome(a, other.cell, relationsOf, valueOf));
    }
  }
  return [...found.values()];
}

function grants(value: number, { cell, needs, soft }: Wish): boolean {
  return Math.abs(value - needs) <= Math.max(10 ** -cell.decimals / 2, soft ? RATIO_STEP * Math.abs(needs) : 0);
}

function outcome(a: NumberCell, b: NumberCell, relationsOf: (cell: NumberCell) => readonly Relation[], valueOf: ValueOf): Exchange {
  const [keyA, keyB] = [keyOf(a), keyOf(b)];
  const exchanged: ValueOf = (cell) => {
    const key = keyOf(cell);
    return key === keyA ? valueOf(b) : key === keyB ? valueOf(a) : valueOf(cell);
  };
  const touched = [...new Set([...relationsOf(a), ...relationsOf(b)])];
  return {
    a,
    b,
    repairs: touched.filter((relation) => !holds(relation, valueOf) && holds(relation, exchanged)),
    breaks: touched.filter((relation) => holds(relation, valueOf) && !holds(relation, exchanged)).length,
  };
}

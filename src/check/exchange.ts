import { holds, keyOf, type Relation, type ValueOf } from '../relation/relation';
import type { NumberCell } from '../table/table';
import { solveFor } from './solve';

/** Two numbers of one column that would settle their relations if they changed places. */
export interface Exchange { readonly a: NumberCell; readonly b: NumberCell; readonly repairs: readonly Relation[]; readonly breaks: number }

/** Numbers typed into each other's rows: each of them is exactly what the other one's row needs. */
export function findExchanges(failing: Iterable<Relation>, relationsOf: (cell: NumberCell) => readonly Relation[], valueOf: ValueOf): Exchange[] {
  const wanted = new Map<string, { cell: NumberCell; needs: number }[]>();
  for (const relation of failing) {
    if (relation.terms.length > 60) continue;
    for (const cell of [relation.target, ...relation.terms]) {
      const needs = solveFor(relation, cell, valueOf);
      if (needs === undefined || needs === valueOf(cell)) continue;
      const key = `${cell.sheet}|${cell.column}`;
      wanted.set(key, [...(wanted.get(key) ?? []), { cell, needs }]);
    }
  }
  const found = new Map<string, Exchange>();
  for (const wishes of wanted.values()) {
    for (const { cell: a, needs } of wishes) {
      const other = wishes.find(({ cell: b, needs: back }) => b !== a && near(valueOf(b), needs, a) && near(valueOf(a), back, b));
      if (!other || a.row > other.cell.row) continue;
      found.set(`${keyOf(a)}|${keyOf(other.cell)}`, outcome(a, other.cell, relationsOf, valueOf));
    }
  }
  return [...found.values()];
}

/** A value forced through a ratio is known only as exactly as the ratio is printed. */
function near(value: number, needs: number, cell: NumberCell): boolean {
  return Math.abs(value - needs) <= Math.max(10 ** -cell.decimals / 2, 2e-4 * Math.abs(needs) * (cell.decimals > 0 ? 1 : 0));
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

import { unit } from '../domain/printed';
import type { NumberCell, Table } from '../table/table';
import { ACCEPT_WITH_WORDS, bitsOf, spread, VIOLATION } from './evidence';
import type { Relation } from './relation';
import { countedRows } from './row-trees';

/** Shares of a total: each row's part of the total row, in percent or as a fraction. */
export function shareRelations(table: Table): Relation[] {
  const rows = countedRows(table.rows);
  const totals = rows.filter((i) => table.rows[i]?.role === 'total');
  const numeric = table.columns.flatMap((column, i) => (column.numeric ? [i] : []));
  const found: Relation[] = [];
  for (const total of totals) {
    for (const target of numeric) {
      if (!['persen', 'teks', 'capaian', 'jumlah'].includes(table.columns[target]?.role ?? 'teks')) continue;
      const best = numeric
        .filter((part) => part !== target)
        .flatMap((part) => [100, 1].map((scale) => share(table, rows, total, part, target, scale)))
        .reduce((a, b) => (b.score > a.score ? b : a), { score: ACCEPT_WITH_WORDS, relations: [] as Relation[] });
      found.push(...best.relations);
    }
  }
  return found;
}

function share(table: Table, rows: readonly number[], total: number, part: number, target: number, scale: number): { score: number; relations: Relation[] } {
  const base = table.rows[total]?.numbers[part];
  const none = { score: -Infinity, relations: [] };
  if (!base || base.value <= 0) return none;
  const relations: Relation[] = [];
  const agreed: { value: number; tolerance: number }[] = [];
  let violate = 0;
  for (const i of rows) {
    const cells = table.rows[i]?.numbers;
    const [goal, piece] = [cells?.[target], cells?.[part]];
    if (!goal || !piece || goal.dash || piece.dash || i === total) continue;
    if (piece.value < 0 || piece.value > base.value) return none;
    relations.push(relationOf(table, goal, piece, base, scale));
    const expected = (scale * piece.value) / base.value;
    const tolerance = unit(goal.decimals);
    if (Math.abs(goal.value - expected) > tolerance) violate++;
    else if (goal.value !== 0) agreed.push({ value: goal.value, tolerance });
  }
  if (agreed.length < 2 || violate > 0.43 * (agreed.length + violate)) return none;
  const range = spread(agreed.map(({ value }) => value));
  const score = agreed.reduce((sum, { value, tolerance }) => sum + 0.9 * bitsOf(value, tolerance, range), -2 - VIOLATION * violate);
  return { score, relations };
}

function relationOf(table: Table, target: NumberCell, part: NumberCell, base: NumberCell, scale: number): Relation {
  return {
    kind: 'rasio', target, terms: [part, base], scale, slack: 0, proved: true,
    reading: { basis: 'kepala', name: table.title },
  };
}

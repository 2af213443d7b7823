import { addTo, groupedBy } from '../../sheet/lists';
import { remembered } from '../../sheet/remembered';
import type { Table } from '../../table/table';
import { ACCEPT_WITH_WORDS, bitsOf, spread, VIOLATION } from '../evidence';
import type { Relation } from '../relation';
import { attemptsIn, type Attempt } from './attempts';

interface Tried { readonly table: Table; readonly attempt: Attempt }

/** Shares of a total: each row's part of the total row, in percent or as a fraction. Tables with the same words at the same distance are read alike. */
export function shareRelations(tables: readonly Table[]): Relation[] {
  const pools = new Map<string, Tried[]>();
  tables.forEach((table, i) => {
    for (const attempt of attemptsOf(table)) addTo(pools, attempt.worded ? attempt.key : `${i}|${attempt.target}|${attempt.key}`, { table, attempt });
  });
  const best = new Map<Table, Map<number, { score: number; attempt: Attempt }>>();
  for (const pool of pools.values()) {
    const score = scoreOf(pool.map(({ attempt }) => attempt));
    if (score < ACCEPT_WITH_WORDS) continue;
    for (const { table, attempt } of pool) {
      const columns = best.get(table) ?? new Map<number, { score: number; attempt: Attempt }>();
      best.set(table, columns);
      if (score > (columns.get(attempt.target)?.score ?? 0)) columns.set(attempt.target, { score, attempt });
    }
  }
  return [...best.values()].flatMap((columns) => [...columns.values()].flatMap(({ attempt }) => attempt.relations()));
}

function scoreOf(pool: readonly Attempt[]): number {
  const agreed = pool.flatMap((attempt) => attempt.agreed);
  const tolerances = pool.flatMap((attempt) => attempt.tolerances);
  const violate = pool.reduce((sum, attempt) => sum + attempt.violate, 0);
  if (agreed.length < 2 || violate > 0.43 * (agreed.length + violate)) return -Infinity;
  const range = spread(agreed);
  return agreed.reduce((sum, value, i) => sum + 0.9 * bitsOf(value, tolerances[i] ?? 1, range), -2 - VIOLATION * violate);
}

const attemptsOf = remembered((table: Table): readonly Attempt[] => ofOneTotal([...attemptsIn(table)]));

/** Without what a column meets of a second total here and there, where it is shares of the first one in all of these rows, and in others. */
function ofOneTotal(attempts: readonly Attempt[]): readonly Attempt[] {
  const alike = groupedBy(attempts, ({ target, key }) => `${target}|${key}`);
  return attempts.filter((attempt) => !alike.get(`${attempt.target}|${attempt.key}`)?.some((other) => {
    if (other.agreed.length <= attempt.agreed.length) return false;
    const shares = new Set(other.agreed);
    return attempt.agreed.every((value) => shares.has(value));
  }));
}

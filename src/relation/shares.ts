import { unit } from '../domain/printed';
import type { NumberCell, Role, Table } from '../table/table';
import { ACCEPT_WITH_WORDS, bitsOf, spread, VIOLATION } from './evidence';
import { Relation } from './relation';
import { countedRows } from './row-trees';

/** One reading of one column as shares of a total row. */
interface Attempt {
  readonly key: string;
  /** Table and column that would follow. */
  readonly target: string;
  relations(): Relation[];
  readonly agreed: readonly number[];
  readonly tolerances: readonly number[];
  readonly violate: number;
}

/** Shares of a total: each row's part of the total row, in percent or as a fraction. Tables with the same words are read alike. */
export function shareRelations(tables: readonly Table[]): Relation[] {
  const pools = new Map<string, Attempt[]>();
  tables.forEach((table, t) => {
    for (const attempt of attemptsOf(table, t)) {
      const pool = pools.get(attempt.key);
      if (pool) pool.push(attempt);
      else pools.set(attempt.key, [attempt]);
    }
  });
  const best = new Map<string, { score: number; attempt: Attempt }>();
  for (const pool of pools.values()) {
    const score = scoreOf(pool);
    if (score < ACCEPT_WITH_WORDS) continue;
    for (const attempt of pool) if (score > (best.get(attempt.target)?.score ?? 0)) best.set(attempt.target, { score, attempt });
  }
  return [...best.values()].flatMap(({ attempt }) => attempt.relations());
}

function scoreOf(pool: readonly Attempt[]): number {
  const agreed = pool.flatMap((attempt) => attempt.agreed);
  const tolerances = pool.flatMap((attempt) => attempt.tolerances);
  const violate = pool.reduce((sum, attempt) => sum + attempt.violate, 0);
  if (agreed.length < 2 || violate > 0.43 * (agreed.length + violate)) return -Infinity;
  const range = spread(agreed);
  return agreed.reduce((sum, value, i) => sum + 0.9 * bitsOf(value, tolerances[i] ?? 1, range), -2 - VIOLATION * violate);
}

/** Roles that a column of shares may have by its words. */
const SHARES: readonly Role[] = ['persen', 'teks', 'capaian', 'jumlah'];

function* attemptsOf(table: Table, t: number): Generator<Attempt> {
  const rows = countedRows(table.rows);
  const numeric = table.columns.flatMap((column, i) => (column.numeric ? [i] : []));
  for (const total of rows.filter((i) => table.rows[i]?.role === 'total')) {
    for (const target of numeric.filter((i) => SHARES.includes(table.columns[i]?.role ?? 'teks'))) {
      for (const part of numeric.filter((i) => i !== target)) {
        for (const scale of [100, 1]) {
          const attempt = share(table, rows, total, part, target, scale);
          const key = [target, part].map((i) => table.columns[i]?.header.at(-1)?.toLowerCase() ?? '').join('|');
          if (attempt) yield { ...attempt, key: `${key}|${scale}`, target: `${t}:${target}` };
        }
      }
    }
  }
}

function share(table: Table, rows: readonly number[], total: number, part: number, target: number, scale: number): Omit<Attempt, 'key' | 'target'> | undefined {
  const base = table.rows[total]?.numbers[part];
  if (!base || base.value <= 0) return undefined;
  const found: [NumberCell, NumberCell][] = [];
  const agreed: number[] = [];
  const tolerances: number[] = [];
  let violate = 0;
  let whole: NumberCell | undefined;
  for (const i of rows) {
    const cells = table.rows[i]?.numbers;
    const [goal, piece] = [cells?.[target], cells?.[part]];
    if (!goal || !piece || goal.dash || piece.dash) continue;
    if (piece.value < 0) return undefined;
    if (i === total) {
      whole = goal;
      continue;
    }
    found.push([goal, piece]);
    const expected = (scale * piece.value) / base.value;
    const tolerance = unit(goal.decimals);
    if (Math.abs(goal.value - expected) > tolerance) violate++;
    else if (goal.value !== 0) {
      agreed.push(goal.value);
      tolerances.push(tolerance);
    }
  }
  if (agreed.length === 0) return undefined;
  const relations = () => [
    ...found.map(([goal, piece]) => relationOf(table, goal, piece, base, scale, 0)),
    ...(whole && !isTheirSum(whole, found.map(([goal]) => goal)) ? [relationOf(table, whole, base, base, scale, (unit(whole.decimals) / 2) * found.length)] : []),
  ];
  return { relations, agreed, tolerances, violate };
}

/** A total that is what the printed shares add up to is right, be it 99,99 or led astray by one of them. */
function isTheirSum(whole: NumberCell, shares: readonly NumberCell[]): boolean {
  const sum = shares.reduce((total, { value }) => total + value, 0);
  return sum !== 100 && Math.abs(sum - whole.value) < unit(whole.decimals) / 2;
}

function relationOf(table: Table, target: NumberCell, part: NumberCell, base: NumberCell, scale: number, slack: number): Relation {
  return new Relation({
    kind: 'rasio', target, terms: [part, base], scale, slack, proved: true,
    reading: { basis: 'kepala', name: table.title },
  });
}

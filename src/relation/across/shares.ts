import { unit } from '../../domain/printed';
import { addTo } from '../../sheet/lists';
import { remembered } from '../../sheet/remembered';
import type { Column, NumberCell, Role, Table } from '../../table/table';
import { countedRows } from '../down/row-trees';
import { ACCEPT_WITH_WORDS, bitsOf, spread, VIOLATION } from '../evidence';
import { Law, type Relation } from '../relation';
import { columnsMatrix, isTooWide } from './matrix';
import { wholeLines, type SampleLine } from './sample';

/** One reading of one column as shares of a total row. */
interface Attempt {
  readonly key: string;
  /** Both columns have words; without them nothing tells that two tables mean the same. */
  readonly worded: boolean;
  /** Column that would follow. */
  readonly target: number;
  relations(): Relation[];
  readonly agreed: readonly number[];
  readonly tolerances: readonly number[];
  readonly violate: number;
}

/** How it fared, whatever it is called. */
type Fared = Omit<Attempt, 'key' | 'worded' | 'target'>;

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

/** So many rows that are shares of what they come to themselves tell that the total row is wrong. */
const LEAST_OF_SUM = 3;

/** Roles that a column of shares may have by its words. */
const SHARES: readonly Role[] = ['persen', 'teks', 'capaian', 'jumlah'];

const attemptsOf = remembered((table: Table): readonly Attempt[] => ofOneTotal([...attemptsIn(table)]));

/** Without what a column meets of a second total here and there, where it is shares of the first one in all of these rows, and in others. */
function ofOneTotal(attempts: readonly Attempt[]): readonly Attempt[] {
  const isMore = (one: Attempt, other: Attempt) => one.target === other.target && one.key === other.key && one.agreed.length > other.agreed.length;
  return attempts.filter((attempt) => !attempts.some((other) => {
    if (!isMore(other, attempt)) return false;
    const shares = new Set(other.agreed);
    return attempt.agreed.every((value) => shares.has(value));
  }));
}

function* attemptsIn(table: Table): Generator<Attempt> {
  const rows = countedRows(table.rows);
  const totals = likeliest(rows.filter((i) => table.rows[i]?.role === 'total'));
  const numeric = table.columns.flatMap((column, i) => (column.numeric ? [i] : []));
  const targets = numeric.filter((i) => SHARES.includes(table.columns[i]?.role ?? 'teks'));
  if (targets.length === 0 || isTooWide(columnsMatrix(table))) return;
  if (totals.length === 0) {
    for (const target of targets) {
      for (const part of numeric) if (part !== target && mayShare(table.columns[target], table.columns[part])) yield* sharesOfColumn(table, rows, part, target);
    }
    return;
  }
  const lines = wholeLines(columnsMatrix(table));
  const lineOf = (column: number) => lines[numeric.indexOf(column)];
  for (const total of totals) {
    const own = rows.indexOf(total);
    for (const target of targets) {
      const goals = lineOf(target);
      const telling = goals ? tellingPlaces(goals, own) : [];
      if (!goals || telling.length === 0) continue;
      for (const part of numeric.filter((i) => i !== target && mayShare(table.columns[target], table.columns[i]))) {
        const pieces = lineOf(part)?.values ?? NO_VALUES;
        const base = table.rows[total]?.numbers[part]?.value ?? 0;
        for (const scale of [100, 1]) {
          // What comes to 100 may be percentages themselves.
          if (base <= 0 || (base === scale && table.columns[target]?.role !== 'persen')) continue;
          const fares = (of: number) => (tellsOf(goals, pieces, telling, scale / of) ? share(table, rows, total, part, target, scale, of) : undefined);
          const attempt = fares(base);
          if (attempt) yield { ...attempt, ...nameOf(table, target, part, scale), target };
          if (totals.length > 1 || (attempt && attempt.violate <= attempt.agreed.length)) continue;
          if (!isAll(table, total, target, scale) && !meetsSomewhere(goals.values, pieces, scale / base, own)) continue;
          const ofSum = fares(sumOfRows(table, pieces, rows));
          if (ofSum && ofSum.violate === 0 && ofSum.agreed.length >= LEAST_OF_SUM) yield { ...ofSum, key: `${nameOf(table, target, part, scale).key}|sum`, worded: false, target };
        }
      }
    }
  }
}

/** What the same reading is called in other tables. */
function nameOf({ columns }: Table, target: number, part: number, scale: number): Pick<Attempt, 'key' | 'worded'> {
  const words = [target, part].map((i) => columns[i]?.header.at(-1)?.toLowerCase() ?? '');
  return { key: `${words.join('|')}|${target - part}|${scale}`, worded: !words.includes('') };
}

/** In a table of more totals than this only the first and the last can be what all rows are shares of. */
const MANY_TOTALS = 12;

function likeliest(totals: readonly number[]): readonly number[] {
  return totals.length <= MANY_TOTALS ? totals : [...totals.slice(0, 1), ...totals.slice(-1)];
}

/** Of so many rows at the most a table is taken for one whole without a total row. */
const MOST_ROWS = 40;

/** The percentages of a table without a total row, as parts of what its rows come to, be it with another number in one of them: by that the others are off. */
function* sharesOfColumn(table: Table, rows: readonly number[], part: number, target: number): Generator<Attempt> {
  const pairs = rows.length > MOST_ROWS || table.columns[target]?.role !== 'persen' ? [] : rows.flatMap((row) => {
    const [goal, piece] = [table.rows[row]?.numbers[target], table.rows[row]?.numbers[part]];
    return goal && piece && !goal.dash && piece.value > 0 ? [{ goal, piece }] : [];
  });
  if (pairs.length <= LEAST_OF_SUM) return;
  const sum = pairs.reduce((total, { piece }) => total + piece.value, 0);
  const wholes = [sum, ...pairs.map(({ goal, piece }) => (sum - piece.value) / (1 - goal.value / 100))];
  const agreedBy = (whole: number) => pairs.filter(({ goal, piece }) => Math.abs(goal.value - (100 * piece.value) / whole) <= unit(goal.decimals));
  const best = wholes.map(agreedBy).reduce((most, agreed) => (agreed.length > most.length ? agreed : most));
  if (best.length < LEAST_OF_SUM || best.length < pairs.length - 1) return;
  yield {
    key: `${part}|column`, worded: false, target,
    relations: () => {
      const law = new Law({ kind: 'rasio', scale: 100, slack: 0, decimals: table.columns[target]?.decimals, proved: true, reading: { basis: 'kepala', name: table.title } });
      const all = pairs.map(({ piece }) => piece);
      return pairs.map(({ goal, piece }) => law.of(goal, [piece, ...all]));
    },
    agreed: best.map(({ goal }) => goal.value),
    tolerances: best.map(({ goal }) => unit(goal.decimals)),
    violate: pairs.length - best.length,
  };
}

/** Percentages have no shares, nor has one year in another. */
function mayShare(target: Column | undefined, part: Column | undefined): boolean {
  return part?.role !== 'persen' && (target?.year === undefined || part?.year === undefined || target.year === part.year);
}

const NO_VALUES = new Float64Array(0);

/** What the rows come to that are no totals. */
function sumOfRows(table: Table, values: Float64Array, rows: readonly number[]): number {
  return rows.reduce((sum, row, k) => sum + (table.rows[row]?.role === 'total' ? 0 : values[k] || 0), 0);
}

/** Where a share is large enough to tell something: of 1 % any small one is as much, and the total's own is the whole of any column. */
function tellingPlaces({ values, decimals }: SampleLine, own: number): readonly number[] {
  const places: number[] = [];
  values.forEach((goal, place) => {
    if (place !== own && Math.abs(goal) > 2 * unit(decimals[place] ?? 0)) places.push(place);
  });
  return places;
}

/** Most columns are no shares of most others in any telling place; nothing is written down of them. */
function tellsOf({ values, decimals }: SampleLine, pieces: Float64Array, telling: readonly number[], factor: number): boolean {
  return telling.some((place) => Math.abs((values[place] ?? NaN) - factor * (pieces[place] ?? NaN)) <= 1.001 * unit(decimals[place] ?? 0));
}

/** True for the share of a total row that says itself that it is the whole. */
function isAll({ rows, columns }: Table, total: number, target: number, scale: number): boolean {
  return scale === 100 && columns[target]?.role === 'persen' && rows[total]?.numbers[target]?.value === scale;
}

/** True when one column may be shares of another in some row, be it roughly, since the total row is wrong. */
function meetsSomewhere(goals: Float64Array, pieces: Float64Array, factor: number, own: number): boolean {
  for (let i = 0; i < goals.length; i++) {
    const goal = goals[i] ?? NaN;
    if (i !== own && goal !== 0 && Math.abs(goal - factor * (pieces[i] ?? NaN)) <= 1.001) return true;
  }
  return false;
}

/** @param of what the shares are of, be it another number than the total row shows */
function share(table: Table, rows: readonly number[], total: number, part: number, target: number, scale: number, of: number): Fared | undefined {
  const base = table.rows[total]?.numbers[part];
  if (!base || base.value <= 0) return undefined;
  const found: [NumberCell, NumberCell][] = [];
  const agreed: number[] = [];
  const tolerances: number[] = [];
  let violate = 0;
  let telling = false;
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
    const expected = (scale * piece.value) / of;
    const tolerance = unit(goal.decimals);
    if (Math.abs(goal.value - expected) > tolerance) violate++;
    else if (goal.value !== 0) {
      agreed.push(goal.value);
      tolerances.push(tolerance);
      telling ||= Math.abs(goal.value) > 2 * tolerance;
    }
  }
  if (!telling || (whole && whole.value !== scale && isCount(table.columns[target]) && isTheirSum(whole, found.map(([goal]) => goal)))) return undefined;
  const relations = () => {
    const law = new Law({ kind: 'rasio', scale, slack: 0, decimals: table.columns[target]?.decimals, proved: true, reading: { basis: 'kepala', name: table.title } });
    const parts = found.map(([goal, piece]) => law.of(goal, [piece, base]));
    if (whole && !isTheirSum(whole, found.map(([goal]) => goal))) parts.push(law.of(whole, [base, base]).with({ slack: (unit(whole.decimals) / 2) * found.length }));
    return parts;
  };
  return { relations, agreed, tolerances, violate };
}

/** True for whole numbers that no heading calls percentages: about a hundred of them are close to their shares of about as many others. */
function isCount(column: Column | undefined): boolean {
  return column?.decimals === 0 && column.role !== 'persen';
}

/** A total that is what the printed shares add up to is right, be it 99,99 or led astray by one of them. */
function isTheirSum(whole: NumberCell, shares: readonly NumberCell[]): boolean {
  const sum = shares.reduce((total, { value }) => total + value, 0);
  return sum !== 100 && Math.abs(sum - whole.value) < unit(whole.decimals) / 2;
}

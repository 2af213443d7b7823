import { unit } from '../../domain/printed';
import type { Column, NumberCell, Role, Table } from '../../table/table';
import { columnsMatrix, isTooWide } from '../across/matrix';
import { wholeLines, type SampleLine } from '../across/sample';
import { countedRows } from '../down/row-trees';
import { Law, type Relation } from '../relation';

/** One reading of one column as shares of a total row. */
export interface Attempt {
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

/** So many rows that are shares of what they come to themselves tell that the total row is wrong. */
const LEAST_OF_SUM = 3;

/** Roles that a column of shares may have by its words. */
const SHARES: readonly Role[] = ['persen', 'teks', 'capaian', 'jumlah'];

/** All readings of a table's columns as shares of others that hold in some telling row. */
export function* attemptsIn(table: Table): Generator<Attempt> {
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
  for (const total of totals) {
    const own = rows.indexOf(total);
    for (const target of targets) {
      const goals = lines[numeric.indexOf(target)];
      const telling = goals ? tellingPlaces(goals, own) : [];
      if (!goals || telling.length === 0) continue;
      for (let line = 0; line < numeric.length; line++) {
        const [part = target, pieces] = [numeric[line], lines[line]];
        if (!pieces || part === target || !mayShare(table.columns[target], table.columns[part])) continue;
        const base = table.rows[total]?.numbers[part];
        if (!base || base.value <= 0) continue;
        yield* sharesOfTotal({ table, rows, own, base, target, part, goals, pieces }, telling, totals.length === 1);
      }
    }
  }
}

/** A column that may be shares of another one, with their numbers at the places of the table's counted rows. */
interface Pair {
  readonly table: Table;
  readonly rows: readonly number[];
  /** The place of the total row, … */
  readonly own: number;
  /** … and its number that the others are parts of. */
  readonly base: NumberCell;
  readonly target: number;
  readonly part: number;
  readonly goals: SampleLine;
  readonly pieces: SampleLine;
}

/** One column as shares of another one's total, or, where that is the only one and fails, of what the rows come to. */
function* sharesOfTotal(pair: Pair, telling: readonly number[], isLone: boolean): Generator<Attempt> {
  const { table, rows, own, base, target, part, goals, pieces } = pair;
  for (const scale of [100, 1]) {
    // What comes to 100 may be percentages themselves.
    if (base.value === scale && table.columns[target]?.role !== 'persen') continue;
    const attempt = fared(pair, telling, scale, base.value);
    if (attempt) yield { ...attempt, ...nameOf(table, target, part, scale), target };
    if (!isLone || (attempt && attempt.violate <= attempt.agreed.length)) continue;
    if (!isAll(table, rows[own] ?? -1, target, scale) && !meetsSomewhere(goals.values, pieces.values, scale / base.value, own)) continue;
    const ofSum = fared(pair, telling, scale, sumOfRows(table, pieces.values, rows));
    if (ofSum && ofSum.violate === 0 && ofSum.agreed.length >= LEAST_OF_SUM) yield { ...ofSum, key: `${nameOf(table, target, part, scale).key}|sum`, worded: false, target };
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
function tellsOf({ goals: { values, decimals }, pieces }: Pair, telling: readonly number[], factor: number): boolean {
  for (let i = 0; i < telling.length; i++) {
    const place = telling[i] ?? 0;
    if (Math.abs((values[place] ?? NaN) - factor * (pieces.values[place] ?? NaN)) <= 1.001 * unit(decimals[place] ?? 0)) return true;
  }
  return false;
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
function fared(pair: Pair, telling: readonly number[], scale: number, of: number): Fared | undefined {
  if (!tellsOf(pair, telling, scale / of)) return undefined;
  const { table, rows, own, base, target, part, goals: { values, decimals }, pieces } = pair;
  const agreed: number[] = [];
  const tolerances: number[] = [];
  let [violate, sum, tells] = [0, 0, false];
  for (let place = 0; place < rows.length; place++) {
    const [goal, piece] = [values[place] ?? NaN, pieces.values[place] ?? NaN];
    if (Number.isNaN(goal) || Number.isNaN(piece)) continue;
    if (piece < 0) return undefined;
    if (place === own) continue;
    sum += goal;
    const tolerance = unit(decimals[place] ?? 0);
    if (Math.abs(goal - (scale * piece) / of) > tolerance) violate++;
    else if (goal !== 0) {
      agreed.push(goal);
      tolerances.push(tolerance);
      tells ||= Math.abs(goal) > 2 * tolerance;
    }
  }
  const whole = Number.isNaN(values[own]) ? undefined : table.rows[rows[own] ?? -1]?.numbers[target];
  const isSum = whole !== undefined && isTheirSum(whole, sum);
  if (!tells || (isSum && whole.value !== scale && isCount(table.columns[target]))) return undefined;
  // Hardly any comes to this: as many relations as there are rows are not made for all of them.
  const relations = () => {
    const law = new Law({ kind: 'rasio', scale, slack: 0, decimals: table.columns[target]?.decimals, proved: true, reading: { basis: 'kepala', name: table.title } });
    const parts = rows.flatMap((row, place) => {
      const [goal, piece] = [table.rows[row]?.numbers[target], table.rows[row]?.numbers[part]];
      return place === own || !goal || !piece || goal.dash || piece.dash ? [] : [law.of(goal, [piece, base])];
    });
    if (whole && !isSum) parts.push(law.of(whole, [base, base]).with({ slack: (unit(whole.decimals) / 2) * parts.length }));
    return parts;
  };
  return { relations, agreed, tolerances, violate };
}

/** True for whole numbers that no heading calls percentages: about a hundred of them are close to their shares of about as many others. */
function isCount(column: Column | undefined): boolean {
  return column?.decimals === 0 && column.role !== 'persen';
}

/** A total that is what the printed shares add up to is right, be it 99,99 or led astray by one of them. */
function isTheirSum(whole: NumberCell, sum: number): boolean {
  return sum !== 100 && Math.abs(sum - whole.value) < unit(whole.decimals) / 2;
}

import { hidesDigits, unit } from '../../domain/printed';
import { addTo } from '../../sheet/lists';
import { recalled, remembered } from '../../sheet/remembered';
import { headerText, type NumberCell, type Row, type Table } from '../../table/table';
import { countedRows } from '../down/row-trees';
import { ACCEPT, ACCEPT_WITH_WORDS, bitsOf, VIOLATION } from '../evidence';
import { expectedOf, holds, Law, type Relation } from '../relation';

/** Names of a row of percentages. */
const PERCENTAGES = /^\W*(persen|pros?en|%)|%\W*$|\b(persentase|pros?entase)\b/i;
const namesPercentages = recalled((label) => PERCENTAGES.test(label));
/** Numbers of which no one is more are percentages themselves. */
const WHOLE = 100;

/** So few rows are looked at of which one may be what the percentages are shares of. */
const MOST_TOTALS = 6;

/** So many percentages are no chance. */
const LEAST_AGREEING = 2;

/** One row as the shares of another one in one of its numbers, Triwulan I in percent of what the year comes to, or in one of each block: Negeri in Jumlah. */
interface Attempt { readonly key: string; readonly named: boolean; readonly relations: readonly Relation[]; readonly prior: number }

/** Rows of percentages, or of fractions, that say what part of a number of a row its other numbers are. Tables of the same words are read alike. */
export function shareRowRelations(tables: readonly Table[]): Relation[] {
  const pools = new Map<string, Attempt[]>();
  for (const table of tables) for (const attempt of attemptsOf(table)) addTo(pools, attempt.key, attempt);
  const scored = [...pools.values()].map((pool) => ({ pool, score: scoreOf(pool) }));
  const believed = scored.filter(({ pool: [first], score }) => score >= (first?.named ? ACCEPT_WITH_WORDS : ACCEPT));
  const told = new Set<NumberCell>();
  return believed.sort((a, b) => b.score - a.score).flatMap(({ pool }) => pool.flatMap(({ relations }) => {
    if (relations.some(({ target }) => told.has(target))) return [];
    for (const { target } of relations) told.add(target);
    return relations;
  }));
}

const attemptsOf = remembered((table: Table): readonly Attempt[] => {
  const rows = countedRows(table.rows).flatMap((i) => table.rows[i] ?? []);
  const named = rows.filter(({ role }) => role === 'total').slice(0, MOST_TOTALS + 1);
  return rows.flatMap((row, place) => {
    if (!mayBeShares(row)) return [];
    const likely = [...new Set([rows[place - 1], rows[0], ...named])].flatMap((total) => (total && total !== row ? total : []));
    return sharesIn(table, row, likely.slice(0, MOST_TOTALS), rows[0]);
  });
});

/** True for a row of numbers up to a hundred, but for one at most, that names percentages, or nothing. */
function mayBeShares({ label, numbers, sign }: Row): boolean {
  if (!(label === '' && sign === '') && !namesPercentages(label)) return false;
  let [shares, others] = [0, 0];
  for (const number of numbers) {
    if (!number) continue;
    if (number.value >= 0 && number.value <= WHOLE + 1) shares++;
    else if (++others > 1) return false;
  }
  return shares > others;
}

function sharesIn(table: Table, row: Row, totals: readonly Row[], first: Row | undefined): readonly Attempt[] {
  const prior = Math.log2(totals.length * table.columns.length + 1);
  return totals.filter(mayBeWhole).flatMap((total) => {
    const kind = total === first ? 'first' : total.role;
    const attempt = (base: string, relations: readonly Relation[]): Attempt[] =>
      (relations.length === 0 ? [] : [{ key: `${row.label.toLowerCase()}|${base}|${kind}`, named: row.label !== '', relations, prior }]);
    return [
      ...table.columns.flatMap((column, b) => attempt(headerText(column).toLowerCase(), sharesOf(row, total, OF_ONE, () => b))),
      ...DISTANCES.flatMap((distance) => [100, 1].flatMap((scale) => attempt(`${distance}|${scale}`, sharesOf(row, total, { scale, rounded: 0 }, (c) => c + distance)))),
    ];
  });
}

/** True for a row with a number that others may be shares of. */
function mayBeWhole({ numbers }: Row): boolean {
  return numbers.some((number) => number !== undefined && number.value > WHOLE);
}

/** Where in each of several blocks its whole may stand, behind its parts or in front of them. */
const DISTANCES = [1, 2, 3, -1, -2, -3];

/** What a row is if each of its numbers is the share of the one above it in another number of that row. */
function sharesOf(row: Row, total: Row, manner: Manner, baseOf: (column: number) => number): Relation[] {
  return row.numbers.flatMap((target, c) => {
    const [part, base] = [total.numbers[c], total.numbers[baseOf(c)]];
    if (!target || !part || !base || base === part || base.value <= WHOLE || [target, part, base].some(({ dash }) => dash)) return [];
    return target.value === 0 && part.value === 0 ? [] : [lawOf(target, manner).of(target, [part, base])];
  });
}

/** Shares of one number, and how many half units of their last digit they may be off by: those rounded for each of twelve months and then added up. */
interface Manner { readonly scale: number; readonly rounded: number }
const OF_ONE: Manner = { scale: 100, rounded: 12 };

function lawOf({ decimals }: NumberCell, { scale, rounded }: Manner): Law {
  return new Law({ kind: 'rasio', scale, slack: decimals === 0 ? 0 : (rounded * unit(decimals)) / 2, proved: true, reading: { basis: 'kepala', name: '' } });
}

function scoreOf(pool: readonly Attempt[]): number {
  const relations = pool.flatMap((attempt) => attempt.relations);
  const agreeing = relations.filter((relation) => holds(relation));
  const failing = relations.length - agreeing.length;
  if (agreeing.length < LEAST_AGREEING || agreeing.length < 2 * failing) return -Infinity;
  const prior = pool.reduce((most, attempt) => Math.max(most, attempt.prior), 0);
  return agreeing.reduce((sum, relation) => sum + 0.9 * bitsOf(relation.target.value, toleranceOf(relation)), -prior - VIOLATION * failing);
}

/** Of itself no result of a division is further from another one that is the same. */
const NOISE = 1e-9;

/** How far off a share would still have agreed: one that was reckoned, and hides most of its digits, agrees in all of them. */
function toleranceOf(relation: Relation): number {
  const { target, slack } = relation;
  const noise = NOISE * Math.abs(target.value);
  const isReckoned = hidesDigits(target) && Math.abs((expectedOf(relation) ?? NaN) - target.value) <= noise;
  return isReckoned ? noise : slack + unit(target.decimals);
}

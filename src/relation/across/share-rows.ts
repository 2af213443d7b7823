import { unit } from '../../domain/printed';
import { addTo } from '../../sheet/lists';
import { recalled, remembered } from '../../sheet/remembered';
import { headerText, type NumberCell, type Row, type Table } from '../../table/table';
import { countedRows } from '../down/row-trees';
import { ACCEPT, ACCEPT_WITH_WORDS, bitsOf, VIOLATION } from '../evidence';
import { holds, Law, type Relation } from '../relation';

/** Names of a row of percentages. */
const PERCENTAGES = /^\W*(persen|pros?en|%)|%\W*$|\b(persentase|pros?entase)\b/i;
const namesPercentages = recalled((label) => PERCENTAGES.test(label));
/** Numbers of which no one is more are percentages themselves. */
const WHOLE = 100;

/** So few rows are looked at of which one may be what the percentages are shares of. */
const MOST_TOTALS = 6;

/** So many percentages are no chance. */
const LEAST_AGREEING = 2;

/** One row as the shares of another one in one of its numbers: Triwulan I in percent of what the year comes to. */
interface Attempt { readonly key: string; readonly named: boolean; readonly relations: readonly Relation[]; readonly prior: number }

/** Rows of percentages that say what part of a number of a row its other numbers are. Tables of the same words are read alike. */
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
  return rows.flatMap((row) => (mayBeShares(row) ? sharesIn(table, rows, row) : []));
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

function sharesIn(table: Table, rows: readonly Row[], row: Row): readonly Attempt[] {
  const named = row.label !== '';
  const place = rows.indexOf(row);
  const likely = [rows[place - 1], rows[0], ...rows.filter(({ role }) => role === 'total')];
  const totals = [...new Set(likely)].filter((total) => total !== undefined && total !== row).slice(0, MOST_TOTALS);
  const prior = Math.log2(totals.length * table.columns.length + 1);
  return totals.flatMap((total) => table.columns.flatMap((column, b): Attempt[] => {
    const base = total?.numbers[b];
    if (!total || !base || base.dash || base.value <= WHOLE) return [];
    const relations = row.numbers.flatMap((target, c) => {
      const part = total.numbers[c];
      return !target || !part || c === b || target.dash || part.dash || (target.value === 0 && part.value === 0) ? [] : [lawOf(target).of(target, [part, base])];
    });
    const kind = total === rows[0] ? 'first' : total.role;
    return relations.length === 0 ? [] : [{ key: `${row.label.toLowerCase()}|${headerText(column).toLowerCase()}|${kind}`, named, relations, prior }];
  }));
}

/** Shares that were rounded for each month and then added up, twelve at most, are off by half a unit of the last digit for each. */
const ROUNDED = 6;

function lawOf({ decimals }: NumberCell): Law {
  return new Law({ kind: 'rasio', scale: 100, slack: decimals === 0 ? 0 : ROUNDED * unit(decimals), proved: true, reading: { basis: 'kepala', name: '' } });
}

function scoreOf(pool: readonly Attempt[]): number {
  const relations = pool.flatMap((attempt) => attempt.relations);
  const agreeing = relations.filter((relation) => holds(relation));
  const failing = relations.length - agreeing.length;
  if (agreeing.length < LEAST_AGREEING || agreeing.length < 2 * failing) return -Infinity;
  const prior = pool.reduce((most, attempt) => Math.max(most, attempt.prior), 0);
  return agreeing.reduce((sum, { target, slack }) => sum + 0.9 * bitsOf(target.value, slack + unit(target.decimals)), -prior - VIOLATION * failing);
}

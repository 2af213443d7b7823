import { groupedBy } from '../../sheet/lists';
import { remembered } from '../../sheet/remembered';
import type { Table } from '../../table/table';
import { EQUAL, type Relation } from '../relation';
import { indicatorFacts, type IndicatorFact } from './indicator-facts';

/** Columns under a heading of one year that hold the numbers of another. */
export interface Misheaded {
  readonly table: number;
  /** The heading in full; "" when the year stands in the title. */
  readonly heading: string;
  readonly year: number;
  readonly meant: number;
  readonly facts: readonly IndicatorFact[];
  /** Where other tables print the same numbers under the year that is meant. */
  readonly witnesses: readonly IndicatorFact[];
}

/** So many numbers must be those of the other year, target and realisasi or of several indicators. */
const LEAST_MATCHES = 2;

/**
 * The same indicator has one target and one realisasi a year, whatever table prints it.
 * Columns under the wrong year are compared in the year that their numbers show; see misheadedColumns.
 */
export function indicatorEqualities(tables: readonly Table[]): Relation[] {
  const printed = indicatorFacts(tables);
  const meant = new Map(misheadedColumns(tables).flatMap(({ facts, meant: year }) => facts.map((fact) => [fact, year] as const)));
  const facts = printed.map((fact) => ({ ...fact, year: meant.get(fact) ?? fact.year }));
  const inYear = byYear(facts);
  const pools = new Map<string, { relation: Relation; agree: boolean }[]>();
  for (const group of grouped(facts, ({ name, kind, year }) => `${name}|${kind}|${year}`)) {
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) {
        if (a.table === b.table) continue;
        const key = [a.words, b.words].sort().join('|');
        const pool = pools.get(key) ?? [];
        pool.push({ relation: equality(a, b, inYear), agree: a.cell.value === b.cell.value });
        pools.set(key, pool);
      }
    });
  }
  return [...pools.values()].flatMap((pool) => {
    const agree = pool.filter((entry) => entry.agree).length;
    return agree > 0 && 2 * agree >= pool.length ? pool.map(({ relation }) => relation) : [];
  });
}

/** Columns of indicators whose numbers other tables print under another year than theirs. */
export const misheadedColumns = remembered((tables: readonly Table[]): readonly Misheaded[] => {
  const all = indicatorFacts(tables);
  const byTable = grouped(all.filter(({ byRow }) => !byRow), ({ table, heading, year }) => `${table}|${heading}|${year}`);
  const inYear = byYear(all);
  const allYears = [...new Set(all.map(({ year }) => year))];
  return byTable.flatMap((facts) => {
    const [first] = facts;
    if (!first || facts.length < LEAST_MATCHES) return [];
    const likes = (fact: IndicatorFact, year: number) => inYear(fact, year).filter((other) => other.table !== fact.table);
    const same = (fact: IndicatorFact, other: IndicatorFact) => fact.cell.value === other.cell.value;
    // Nothing agrees with the printed year, and something contradicts it.
    const own = facts.flatMap((fact) => likes(fact, first.year).map((other) => same(fact, other)));
    if (own.length === 0 || own.includes(true)) return [];
    const years = allYears.filter((year) => year !== first.year);
    const fits = years.flatMap((meant) => {
      const pairs = facts.map((fact) => ({ fact, others: likes(fact, meant) })).filter(({ others }) => others.length > 0);
      const right = pairs.filter(({ fact, others }) => others.some((other) => same(fact, other)));
      if (right.length < LEAST_MATCHES || right.length < pairs.length) return [];
      return [{ meant, witnesses: right.flatMap(({ fact, others }) => others.filter((other) => same(fact, other))) }];
    });
    const [fit] = fits;
    return fit && fits.length === 1 ? [{ table: first.table, heading: first.heading, year: first.year, facts, ...fit }] : [];
  });
});

/** The one that repeats what the other table has for the year before is the doubtful one. */
function equality(a: IndicatorFact, b: IndicatorFact, inYear: InYear): Relation {
  const isLeftOver = (fact: IndicatorFact, other: IndicatorFact) => inYear(fact, fact.year - 1)
    .some((earlier) => earlier.table === other.table && earlier.cell.value === fact.cell.value);
  const turned = isLeftOver(b, a) && !isLeftOver(a, b);
  const [target, term] = turned ? [b.cell, a.cell] : [a.cell, b.cell];
  return EQUAL.of(target, [term]);
}

/** What is said of the same indicator, target or realisasi, in a year. */
type InYear = (fact: IndicatorFact, year: number) => readonly IndicatorFact[];

function byYear(facts: readonly IndicatorFact[]): InYear {
  const keyOf = ({ name, kind }: IndicatorFact, year: number) => `${name}|${kind}|${year}`;
  const groups = groupedBy(facts, (fact) => keyOf(fact, fact.year));
  return (fact, year) => groups.get(keyOf(fact, year)) ?? [];
}

function grouped<T>(entries: readonly T[], keyOf: (entry: T) => string): T[][] {
  return [...groupedBy(entries, keyOf).values()];
}

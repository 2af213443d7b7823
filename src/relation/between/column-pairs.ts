import { exactSum, isWithin, unit } from '../../domain/printed';
import { addTo, mapped } from '../../sheet/lists';
import type { NumberCell, Table } from '../../table/table';
import { bitsOf } from '../evidence';
import { EQUAL, holds, type Relation } from '../relation';
import type { Scope } from '../same-thing';
import { isTellingSlip } from '../slip';
import { finest } from '../values';
import { joinedOf, noteLean, tellsMore, type Lean } from './no-slips';
import { totalsOf } from './totals-of-rows';

/** What a column holds; one object for each column. */
export interface Kind { readonly key: string; readonly scope: Scope }

/** A number under the name that another table may give it too. */
export interface Named { readonly table: number; readonly column: number; readonly cell: NumberCell; readonly kind: Kind }

/** A column of one table and a column of another one, and what the names that they share tell of both. */
export class Pair {
  /** The two tables as a key. */
  readonly between: string;
  private readonly ours: NumberCell[] = [];
  private readonly theirs: NumberCell[] = [];
  private readonly apartAt = new Set<number>();
  /** How many of the numbers may be equal. */
  private close = 0;

  constructor(readonly ends: readonly [Named, Named]) {
    this.between = ends.map(({ table }) => table).join('|');
  }

  /** @param isApart it is told only where the two are equal: the tables split the number, or each makes it of its own rows */
  add(a: NumberCell, b: NumberCell, isApart: boolean): void {
    if (isApart) this.apartAt.add(this.ours.length);
    this.ours.push(a);
    this.theirs.push(b);
    if (isClose(a, b)) this.close++;
  }

  /** Made anew each time: of most pairs nobody asks. */
  relations(): readonly Relation[] {
    return mapped(this.ours, (cell, place) => equality(cell, this.theirs[place] ?? cell));
  }

  /** Those of some relations of this pair that are told only where they hold. */
  apart(relations: readonly Relation[]): ReadonlySet<Relation> {
    return new Set(Array.from(this.apartAt, (place) => relations[place]).filter((relation) => relation !== undefined));
  }

  /** True where so many numbers agree, or stand beside other names, that the columns may be told of. */
  mayTell(): boolean {
    if (this.close >= PAIR_DIFFERENT && this.relations().filter((relation) => relation.holdsAsPrinted).length >= PAIR_DIFFERENT) return true;
    return this.mayBeMoved() && isMoved(this.relations().filter((relation) => !holds(relation)));
  }

  /** False where the first number that is not in the same row of the other column is nowhere in it. */
  private mayBeMoved(): boolean {
    const first = this.ours.findIndex((cell, place) => !isClose(cell, this.theirs[place] ?? cell));
    const [own, other] = [this.ours[first], this.theirs[first]];
    return !own || this.theirs.some(({ value }) => value === own.value) || this.ours.some(({ value }) => value === other?.value);
  }
}

/** False for numbers that are further from each other than what is printed of them leaves open. */
function isClose(a: NumberCell, b: NumberCell): boolean {
  return isWithin(2 * unit(Math.min(a.decimals, b.decimals)), a.value, b.value);
}

/** Two tables are believed to speak of the same things from this evidence on, … */
const PAIR_BITS = 24;
const PAIR_DIFFERENT = 3;
/** … and proved to from so many names on. */
const SURE = 6;
/** Numbers that changed places did so by no chance from this size on. */
const MOVED_BITS = 13;

/** How all pairs of two tables fare. */
interface Pool extends Lean { agree: number; violate: number }

/** How a pair fares. */
interface Tally {
  readonly ends: Pair['ends'];
  /** The tables, and their columns, as keys. */
  readonly between: string;
  readonly columns: readonly string[];
  readonly relations: readonly Relation[];
  /** Those that are told only where they hold. */
  readonly apart: ReadonlySet<Relation>;
  readonly odd: readonly Relation[];
  /** Those among them that one table may well show as two rows. */
  readonly joined: ReadonlySet<Relation>;
  /** The totals of the two columns, where both list the same names. */
  readonly whole: Relation | undefined;
  readonly agree: number;
  /** Those that agree to the last digit. */
  readonly equal: number;
  /** Differences that nothing explains, and the others. */
  readonly violate: number;
  readonly explained: ReadonlySet<Relation>;
  /** There are differences, and all are of numbers that stand beside other names. */
  readonly moved: boolean;
  readonly different: number;
  readonly bits: number;
}

/** What pairs of columns tell. Those of two tables vouch for each other: where names meet in anggaran, they meet in realisasi. */
export function believed(pairs: readonly Pair[], tables: readonly Table[]): Relation[] {
  const pools = new Map<string, Pool>();
  // Tables that share names and no numbers, as those of many years or measures do, are not looked at further.
  const open = new Set(pairs.filter((pair) => pair.mayTell()).map(({ between }) => between));
  const tallies = pairs.filter(({ between }) => open.has(between)).map((pair) => tallyOf(pair, tables));
  for (const { ends: [{ table }], between, agree, violate, odd, explained } of tallies) {
    const pool = pools.get(between) ?? { agree: 0, violate: 0, more: new Set(), less: new Set() };
    pool.agree += agree;
    pool.violate += violate;
    noteLean(pool, odd.filter((relation) => !explained.has(relation)), tables[table]);
    pools.set(between, pool);
  }
  return withoutOutdone(inTheirYear(tallies)).flatMap((tally) => {
    const { between, relations, apart, odd, joined, whole, different, bits, agree, violate, explained, moved } = tally;
    if (different < PAIR_DIFFERENT || bits < PAIR_BITS) return [];
    const pool = pools.get(between);
    if (!pool || tellsMore(pool)) return [];
    const gap = { rows: differenceOf(odd), totals: whole && differenceOf([whole]) };
    // Two tables that differ while their totals do not: one of them does not add up.
    const oneWhole = agree >= odd.length && gap.totals === 0 && gap.rows !== 0;
    const own = violate <= Math.max(1, 0.25 * agree);
    const vouched = agree >= violate && pool.agree >= 5 && pool.violate <= 0.35 * pool.agree;
    if (!own && !vouched && !oneWhole) return [];
    // A budget and its revision differ in their totals by as much as in their rows.
    const revised = violate > 0 && gap.totals === gap.rows;
    // Nothing but a slip puts the very same amounts beside each other's names.
    const sure = !revised && (oneWhole || (moved && agree > 0) || (violate <= Math.max(1, 0.1 * agree) && agree + explained.size >= SURE));
    const told = apart.size === 0 ? relations : relations.filter((relation) => !apart.has(relation) || holds(relation));
    return [...told, ...(whole && !revised ? [whole] : [])].map((relation) => relation.with({ proved: sure && !joined.has(relation) }));
  });
}

/** A column that tells no year is that of one year in a table of several, the one with which it agrees most; it contradicts none of the others. */
function inTheirYear(tallies: readonly Tally[]): readonly Tally[] {
  const most = new Map<string, number>();
  for (const { ends, equal } of tallies) {
    const key = yearlessKey(ends);
    if (key !== undefined) most.set(key, Math.max(equal, most.get(key) ?? 0));
  }
  return tallies.filter(({ ends, equal }) => equal >= (most.get(yearlessKey(ends) ?? '') ?? 0));
}

/** What the pairs of a column without a year and a table whose columns have one share; undefined for other pairs. */
function yearlessKey([a, b]: Pair['ends']): string | undefined {
  if ((a.kind.scope.year === undefined) === (b.kind.scope.year === undefined)) return undefined;
  const [yearless, other] = a.kind.scope.year === undefined ? [a, b] : [b, a];
  return `${yearless.table}.${yearless.column}|${other.table}`;
}

/** Pairs without those of which one column agrees with another one there in more rows, and differs in fewer: operasi repeats the total wherever there is no modal. */
function withoutOutdone(tallies: readonly Tally[]): readonly Tally[] {
  const byColumn = new Map<string, Tally[]>();
  for (const tally of tallies) for (const column of tally.columns) addTo(byColumn, `${tally.between}:${column}`, tally);
  return tallies.filter(({ between, columns, agree, odd }) => odd.length === 0
    || !columns.some((column) => byColumn.get(`${between}:${column}`)?.some((other) => other.agree > agree && other.odd.length < odd.length)));
}

function tallyOf(pair: Pair, tables: readonly Table[]): Tally {
  const { ends, between } = pair;
  const relations = pair.relations();
  const agreeing = relations.filter((relation) => holds(relation));
  const odd = relations.filter((relation) => !holds(relation));
  const moved = isMoved(odd);
  const values = new Map([...agreeing, ...(moved ? odd : [])].map(({ target }) => [target.value, bitsIn(target)]));
  const columns = ends.map(({ table, column }) => ({ table: tables[table], column }));
  const totals = values.size < PAIR_DIFFERENT ? undefined : totalsOf(columns, relations.length);
  const whole = totals && equality(...totals);
  const all = whole && !holds(whole) ? [...odd, whole] : odd;
  const exchanged = new Set(all.map(({ target, terms: [term] }) => `${term?.value}|${target.value}`));
  const explained = new Set(all.filter((relation) => isExplained(relation, exchanged)));
  return {
    ends,
    between,
    columns: ends.map(({ table, column }) => `${table}.${column}`),
    relations,
    apart: pair.apart(relations),
    odd,
    joined: joinedOf(odd, columns),
    whole,
    agree: agreeing.length,
    equal: agreeing.filter(({ target, terms: [term] }) => target.value === term?.value).length,
    violate: odd.filter((relation) => !explained.has(relation)).length,
    explained,
    moved: moved && all.length === odd.length,
    different: values.size,
    bits: [...values.values()].reduce((sum, bits) => sum + bits, 0),
  };
}

/** True when both tables have the same large numbers in these rows, but in another order; of most the first number tells already that they have not. */
function isMoved(odd: readonly Relation[]): boolean {
  const there = odd.flatMap(({ terms }) => terms.map(({ value }) => value));
  const known = new Set(there);
  if (odd.length === 0 || !odd.every(({ target }) => known.has(target.value) && bitsIn(target) >= MOVED_BITS)) return false;
  const inOrder = (values: readonly number[]) => values.toSorted((a, b) => a - b).join();
  return inOrder(odd.map(({ target }) => target.value)) === inOrder(there);
}

function bitsIn({ value, decimals }: NumberCell): number {
  return bitsOf(value, 10 ** -decimals / 2);
}

/** True for a slip of the keyboard, and for a number that changed places with another one. */
function isExplained({ target, terms: [term] }: Relation, exchanged: ReadonlySet<string>): boolean {
  return term !== undefined && (isTellingSlip(target.value, term.value, target.decimals) || exchanged.has(`${target.value}|${term.value}`));
}

/** How much more the first of two tables has. */
function differenceOf(odd: readonly Relation[]): number {
  const members = odd.flatMap(({ target, terms }) => [target, ...terms]);
  return exactSum(members.map(({ value }) => value), finest(members), members.map((_, i) => (i % 2 === 0 ? 1 : -1)));
}

function equality(a: NumberCell, b: NumberCell): Relation {
  // The less exactly printed one stands for the other.
  const [target, term] = a.decimals < b.decimals ? [a, b] : [b, a];
  return EQUAL.of(target, [term]);
}

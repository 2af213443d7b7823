import { decimalsOf, unit } from '../domain/printed';
import { mapped } from '../sheet/lists';
import { locator } from '../table/locate';
import { headerText, type Table } from '../table/table';
import { expectedOf, failingOf, membersOf, type Relation } from './relation';

/** So many sums of a workbook that miss by a digit here and there are no slips. */
const LEAST = 3;

/** Numbers of this size are rounded; smaller ones are counted. */
const SMALLEST = 100;

/** Beyond so many decimals numbers are computed, not rounded. */
const MOST_DECIMALS = 3;

/** "(dalam ribuan rupiah)", "Rp juta": what stands in such a table was rounded. */
const ROUNDED = /\bdalam (ribu|juta|mili?[ay]r|triliun)an?\b|\b(ribu|juta|mili?[ay]r|triliun)an? (rupiah|rp)\b|\brp\.? ?(ribu|juta|mili?[ay]r|triliun)/i;

/**
 * Sums of numbers such as thousands of rupiah, or tenths that are shown with a zero behind them, whose parts and totals were rounded each for itself: where several
 * of a workbook miss by no more than rounding explains, they are allowed it. One alone is a slip, for rounding is seldom alone;
 * but where the table says that it is in thousands, each is allowed it, and differences are.
 */
export function roundedApart(relations: readonly Relation[], tables: readonly Table[]): readonly Relation[] {
  const missing = failingOf(relations).filter(missesByRounding);
  if (missing.length === 0) return relations;
  const said = new Set(missing.filter(saysSo(tables)));
  const others = missing.filter((relation) => !said.has(relation) && !isDifference(relation));
  const several = new Set(others.map(({ target }) => target)).size >= LEAST && !haveOneCellInCommon(others);
  const excused = new Set([...said, ...(several ? others : [])]);
  if (excused.size === 0) return relations;
  return mapped(relations, (relation) => (excused.has(relation) ? relation.with({ slack: mostBy(relation) }) : relation));
}

/** Whether a relation stands in a table that says its numbers were rounded. */
function saysSo(tables: readonly Table[]): (relation: Relation) => boolean {
  const saying = new Set(tables.flatMap((table, t) => ([table.title, ...table.columns.map(headerText)].some((words) => ROUNDED.test(words)) ? [t] : [])));
  const locate = locator(tables);
  return ({ target }) => saying.size > 0 && saying.has(locate(target)?.table ?? -1);
}

function isDifference({ signs }: Relation): boolean {
  return signs?.includes(-1) ?? false;
}

function missesByRounding(relation: Relation): boolean {
  const { kind, target, terms } = relation;
  if (kind !== 'jumlah' || terms.length < 2 || Math.abs(target.value) < SMALLEST) return false;
  if (!membersOf(relation).every(({ value }) => decimalsOf(value) <= MOST_DECIMALS)) return false;
  const sum = expectedOf(relation);
  return sum !== undefined && Math.abs(sum - target.value) <= mostBy(relation);
}

/** What rounding each part and the total by half a step may come to, and no noise of doubles more. */
function mostBy(relation: Relation): number {
  return (stepOf(membersOf(relation).map(({ value }) => value)) * (relation.terms.length + 1.001)) / 2;
}

/** The power of ten of which numbers are all multiples. */
function stepOf(values: readonly number[]): number {
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  const whole = values.map((value) => Math.round(value / unit(decimals)));
  let step = 1;
  while (step < SMALLEST ** 3 && whole.every((value) => value % (step * 10) === 0)) step *= 10;
  return step * unit(decimals);
}

/** Then that one cell is wrong. */
function haveOneCellInCommon([first, ...others]: readonly Relation[]): boolean {
  return first !== undefined && membersOf(first).some((cell) => others.every((relation) => membersOf(relation).includes(cell)));
}

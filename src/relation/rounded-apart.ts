import { expectedOf, failingOf, membersOf, type Relation } from './relation';

/** So many sums of a workbook that miss by a digit here and there are no slips. */
const LEAST = 3;

/** Numbers of this size are rounded; smaller ones are counted. */
const SMALLEST = 100;

/**
 * Sums of whole numbers, such as thousands of rupiah, whose parts and totals were rounded each for itself: where several
 * of a workbook miss by no more than rounding explains, they are allowed it. One alone is a slip, for rounding is seldom alone.
 */
export function roundedApart(relations: readonly Relation[]): readonly Relation[] {
  const missing = failingOf(relations).filter(missesByRounding);
  if (new Set(missing.map(({ target }) => target)).size < LEAST || haveOneCellInCommon(missing)) return relations;
  const excused = new Set(missing);
  return relations.map((relation) => (excused.has(relation) ? relation.with({ slack: mostBy(relation) }) : relation));
}

function missesByRounding(relation: Relation): boolean {
  const { kind, target, terms, signs } = relation;
  if (kind !== 'jumlah' || terms.length < 2 || signs?.includes(-1) || Math.abs(target.value) < SMALLEST) return false;
  if (!membersOf(relation).every(({ value }) => Number.isInteger(value))) return false;
  const sum = expectedOf(relation);
  return sum !== undefined && Math.abs(sum - target.value) <= mostBy(relation);
}

/** What rounding each part and the total by half a step may come to. */
function mostBy(relation: Relation): number {
  return (stepOf(membersOf(relation).map(({ value }) => value)) * (relation.terms.length + 1)) / 2;
}

/** The power of ten of which whole numbers are all multiples. */
function stepOf(values: readonly number[]): number {
  let step = 1;
  while (step < SMALLEST ** 3 && values.every((value) => value % (step * 10) === 0)) step *= 10;
  return step;
}

/** Then that one cell is wrong. */
function haveOneCellInCommon([first, ...others]: readonly Relation[]): boolean {
  return first !== undefined && membersOf(first).some((cell) => others.every((relation) => membersOf(relation).includes(cell)));
}

import { unit } from '../../domain/printed';
import type { NumberCell, Row, Table } from '../../table/table';
import { Law, type Relation } from '../relation';

/** A guess how one column of a recap follows from others in each row: their product, or the sum of several, times a factor. */
export interface Way {
  readonly target: number;
  readonly operands: readonly number[];
  readonly kind: 'kali' | 'jumlah';
  readonly factor: number;
  /** The factor is one over the number of respondents, which the rows themselves have to tell; who left an answer out is not counted there. */
  readonly respondents?: true;
  /** The column in which the factor is printed for each row. */
  readonly bobot?: number;
}

/** Of respondents no more than these leave out an answer. */
const MOST_SILENT = 0.1;

/** A mean of numbers that were cut is off by half of their last digit and a little more, one of rounded numbers by less. */
const MEAN_OFF = 0.75;

/** Where a way may hold: rows of numbers and means of them. @param most so many of the first rows at the most */
export function relationsOf({ rows, columns }: Table, way: Way, most = Infinity): Relation[] {
  const { target, operands, kind, factor } = way;
  const name = columns[operands[0] ?? -1]?.header.at(-1) ?? '';
  const laws = new Map<number, Law>();
  const relations: Relation[] = [];
  for (const row of rows) {
    if (relations.length >= most) break;
    if (row.role !== 'rincian' && (row.role !== 'rata-rata' || way.respondents)) continue;
    const goal = numberIn(row, target);
    const terms = goal ? operands.flatMap((c) => numberIn(row, c) ?? []) : [];
    if (!goal || terms.length < operands.length || (way.respondents && leavesOut(way, goal, terms))) continue;
    const slack = row.role === 'rata-rata' || kind === 'jumlah' ? factor * terms.length * MEAN_OFF * unit(Math.max(...terms.map(({ decimals }) => decimals))) : 0;
    const law = laws.get(slack) ?? lawOf(kind, factor, slack, name);
    laws.set(slack, law);
    relations.push(law.of(goal, terms));
  }
  return relations;
}

/** That each printed factor is the one that was used. */
export function bobotRelations(table: Table, { target, operands, bobot }: Way): Relation[] {
  return bobot === undefined ? [] : relationsOf(table, { target, operands: [...operands, bobot], kind: 'kali', factor: 1 });
}

/** A sum times a factor is a mean with that divisor. */
export function lawOf(kind: Way['kind'], factor: number, slack: number, name: string): Law {
  return new Law({ kind: kind === 'kali' ? 'kali' : 'rata-rata', scale: kind === 'kali' ? factor : 1 / factor, slack, proved: true, reading: { basis: 'survei', name } });
}

function numberIn(row: Row, column: number): NumberCell | undefined {
  const number = row.numbers[column];
  return number && !number.dash && number.value !== 0 ? number : undefined;
}

/** True where fewer respondents answered than elsewhere, by as many as may well be. */
function leavesOut({ factor }: Way, goal: NumberCell, [sum]: readonly NumberCell[]): boolean {
  if (!sum) return true;
  const step = unit(goal.decimals);
  const [fewest, most] = [Math.ceil(sum.value / (goal.value + step)), Math.floor(sum.value / (goal.value - step))];
  const all = Math.round(1 / factor);
  return fewest <= most && most < all && fewest >= (1 - MOST_SILENT) * all;
}

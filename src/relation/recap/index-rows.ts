import { unit } from '../../domain/printed';
import { remembered } from '../../sheet/remembered';
import type { Row, Table } from '../../table/table';
import { headerText } from '../../table/table';
import { holds, type Relation } from '../relation';
import { indexFactors, isOnScale, spokenFactors, TO_INDEX, USUAL_UNSUR } from './ways';
import { lawOf } from './way';

/** Rows of the index at the foot of a recap, and those from which it is made. */
const INDEX = /\bikm\b|\bskm\b|konversi|^nilai indeks|^indeks kepuasan/i;
const NO_INDEX = /faktor|target|sebelum|lalu|selisih|kenaikan|mutu|kinerja|peringkat|responden/i;
const WEIGHTED = /tert(im)?b/i;
const SOURCE = /\bnrr\b|tert(im)?b|^(nilai )?rata|^(jumlah|total)\b/i;

/** The index stands among so many last rows of a table, and not further below what it is made from. */
const LAST_ROWS = 12;
const NEAR = 4;

/** The index in rows below what it is made from: IKM = jumlah NRR tertimbang × 25, mean of the unsur × 25, jumlah NRR × 0,111 × 25. */
export const rowRelations = remembered((table: Table): readonly Relation[] => {
  const { rows } = table;
  return rows.slice(-LAST_ROWS).flatMap((row) => {
    if (!INDEX.test(row.label) || NO_INDEX.test(row.label) || WEIGHTED.test(row.label.replace(/\(.*/, ''))) return [];
    const at = rows.indexOf(row);
    const above = rows.slice(Math.max(0, at - NEAR), at).reverse().filter(({ label }) => SOURCE.test(label));
    const tries = above.flatMap((source) => factorsFor(rows, source, row).map((factor) => relationsBetween(rows, source, row, factor)));
    const best = tries.reduce((most, relations) => (heldIn(relations) > heldIn(most) ? relations : most), tries[0] ?? []);
    return best.length === 1 || heldIn(best) > 0 ? judged(best, spokenFactors(row.label).length > 0 || isWeighted(table, above[0], best[0])) : [];
  });
});

/** True when the words of a row, or of the column, say that it is weighted. */
function isWeighted({ columns }: Table, source: Row | undefined, relation: Relation | undefined): boolean {
  if (!source || !relation) return false;
  const heading = columns.find(({ index }) => index === relation.target.column);
  return WEIGHTED.test(source.label) || (heading !== undefined && WEIGHTED.test(headerText(heading)));
}

function factorsFor(rows: readonly Row[], source: Row, row: Row): number[] {
  const numbers = source.numbers.flatMap((number) => number ?? []);
  const spoken = spokenFactors(row.label);
  const unsur = rows.filter(({ role, index }) => role === 'rincian' && index < source.index).length;
  const isSum = isOnScale(numbers.map(({ value }) => ({ value: value / unsur })));
  const known = WEIGHTED.test(source.label) || isOnScale(numbers) ? [TO_INDEX] : isSum ? indexFactors(unsur) : [];
  return [...spoken, ...(spoken.length > 1 ? [spoken.reduce((product, factor) => product * factor, 1)] : []), ...known];
}

function relationsBetween(rows: readonly Row[], source: Row, row: Row, factor: number): Relation[] {
  const parts = source.role === 'total' ? Math.max(USUAL_UNSUR, rows.filter(({ index }) => index < source.index).length) : 0;
  return row.numbers.flatMap((target, c) => {
    const term = source.numbers[c];
    if (!target || !term || target.dash || term.dash || term.value === 0) return [];
    return [lawOf('kali', factor, (factor * unit(term.decimals) * parts) / 2, source.label).of(target, [term])];
  });
}

/** Several columns prove each other, and words a single one; where as many fail as hold they are worth a look. */
function judged(relations: readonly Relation[], named: boolean): Relation[] {
  const isSure = 2 * heldIn(relations) > relations.length || (named && relations.length === 1);
  return isSure ? [...relations] : relations.map((relation) => (holds(relation) ? relation : relation.with({ proved: false, likely: true })));
}

const heldIn = (relations: readonly Relation[]): number => relations.filter((relation) => holds(relation)).length;

import { joined } from '../../sheet/lists';
import { remembered } from '../../sheet/remembered';
import type { Table } from '../../table/table';
import { headerText } from '../../table/table';
import { holds, type Relation } from '../relation';
import { believedWay } from './belief';
import { rowRelations } from './index-rows';
import { scoreRelations } from './scores';
import { bobotRelations, relationsOf } from './way';
import { waysTo } from './ways';

/** Words of a table that recaps a survey. */
const SURVEY = /\b(nrr|skm|ikm|unsur|konversi|survei|kepuasan|tert(im)?b(an)?g|penimbang|persepsi|indeks|interval)\b|\bu ?1\b/i;

/** A table of more columns than this lists answers of respondents, not their means. */
const MOST_COLUMNS = 60;

/**
 * What follows in recaps of surveys, where the answers do not stand: NRR = jumlah / responden, NRR tertimbang = NRR × bobot, nilai konversi = NRR × 25,
 * IKM = mean of the unsur × 25, down the rows of a list or from column to column.
 * @param across what follows along the lines of the table; what words say there is not told again, and what numbers alone say gives way
 * @param copies what repeats a sheet of answers: it follows from these
 * @returns all that follows along the lines, and at the foot of the table
 */
export function withRecap(table: Table, across: readonly Relation[], copies: readonly Relation[]): readonly Relation[] {
  const columns = columnRelations(table);
  // The IKM of the answers comes from weighted means, and need not be that of the plain mean printed above it.
  const repeated = new Set(copies.flatMap((relation) => (holds(relation) ? [relation.target] : [])));
  const rows = rowRelations(table).filter((relation) => holds(relation) || !repeated.has(relation.target));
  if (columns.length === 0) return rows.length === 0 ? across : [...across, ...rows];
  const said = new Set([...across.filter(({ reading }) => reading.basis !== 'hitungan'), ...copies].map(({ target }) => target));
  const open = joined(columns.filter((relations) => 2 * relations.filter(({ target }) => said.has(target)).length <= relations.length));
  const told = new Set(open.map(({ target }) => target));
  return [...open, ...across.filter(({ target, reading }) => reading.basis !== 'hitungan' || !told.has(target)), ...rows];
}

export function isRecap({ title, columns }: Table): boolean {
  return SURVEY.test(title) || columns.some((column) => SURVEY.test(headerText(column)));
}

const columnRelations = remembered((table: Table): readonly (readonly Relation[])[] => {
  const numeric = table.columns.flatMap((column, c) => (column.numeric ? [c] : []));
  if (numeric.length < 2 || numeric.length > MOST_COLUMNS || !isRecap(table)) return [];
  return numeric.flatMap((target) => {
    const scores = scoreRelations(table, target);
    if (scores.length > 0) return [scores];
    const way = believedWay(table, waysTo(table, target));
    return way ? [[...relationsOf(table, way), ...bobotRelations(table, way)]] : [];
  });
});

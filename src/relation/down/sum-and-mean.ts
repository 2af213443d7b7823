import { unit } from '../../domain/printed';
import { remembered } from '../../sheet/remembered';
import type { Column, NumberCell, Role, Row, Table } from '../../table/table';
import { isSumAndMean } from '../../table/words';
import { bitsOf } from '../evidence';
import { holds, Law, type Reading, type Relation } from '../relation';
import { countedRows } from './row-trees';
import {  } from './sum-structure';
import { TELLING } from './tallies';

const MEASURED: readonly Role[] = ['nilai', 'capaian', 'persen', 'rata-rata'];

/** What a row "Jumlah / Rata-rata" tells: the total of each column of counts or amounts, and the mean of each that is measured. */
export const sumAndMeanRelations = remembered((table: Table): readonly Relation[] => {
  const rows = countedRows(table.rows).flatMap((i) => table.rows[i] ?? []);
  return rows.flatMap((row, k) => {
    if (row.role !== 'total' || !isSumAndMean(row.label)) return [];
    const above = rows.slice(0, k);
    return ofColumns(table, row, above.slice(above.findLastIndex(({ role }) => role !== 'rincian') + 1));
  });
});

/** The columns of one such row vouch for each other; a mean that is weighted by one of them is none of the kind. */
function ofColumns(table: Table, row: Row, members: readonly Row[]): Relation[] {
  const reading: Reading = { basis: 'kata', name: row.label };
  const found = table.columns.flatMap((column, c) => {
    const [target, terms] = [row.numbers[c], members.flatMap(({ numbers }) => numbers[c] ?? []).filter(({ dash }) => !dash)];
    if (!target || target.dash || terms.length < 2) return [];
    const [sum, mean] = [sumOf(target, terms, reading), meanOf(target, terms, reading)];
    return isMeasured(column, target) && !holds(sum) ? [mean] : [holds(mean) ? mean : sum];
  });
  const proved = found.some((relation) => holds(relation) && bitsOf(relation.target.value, unit(relation.target.decimals)) >= TELLING);
  return found.filter((relation) => holds(relation) || !isWeighted(relation, table, members)).map((relation) => relation.with({ proved, likely: !proved }));
}

function isMeasured({ role }: Column, { decimals }: NumberCell): boolean {
  return MEASURED.includes(role) || (role === 'teks' && decimals > 0);
}

function sumOf(target: NumberCell, terms: readonly NumberCell[], reading: Reading): Relation {
  const decimals = terms.reduce((most, term) => Math.max(most, term.decimals), target.decimals);
  return new Law({ kind: 'jumlah', scale: 1, slack: decimals === 0 ? 0 : (unit(decimals) / 2) * (terms.length + 1), proved: true, reading }).of(target, terms);
}

function meanOf(target: NumberCell, terms: readonly NumberCell[], reading: Reading): Relation {
  return new Law({ kind: 'rata-rata', scale: terms.length, slack: 0, proved: true, reading }).of(target, terms);
}

/** True for what is printed as the mean of a column weighted by the numbers of another one: IKM by respondents. */
function isWeighted({ kind, target: { value, decimals, column } }: Relation, table: Table, members: readonly Row[]): boolean {
  const own = table.columns.findIndex(({ index }) => index === column);
  return kind === 'rata-rata' && table.columns.some(({ numeric }, weight) => {
    if (!numeric || weight === own) return false;
    let [sum, weights] = [0, 0];
    for (const { numbers } of members) {
      const by = numbers[weight]?.value ?? 0;
      sum += by * (numbers[own]?.value ?? 0);
      weights += by;
    }
    return weights > 0 && Math.abs(sum / weights - value) <= unit(decimals);
  });
}

import { surveyOf } from '../relation/survey';
import { holds, type Relation } from '../relation/relation';
import { areaAddress } from '../sheet/address';
import { locator } from '../table/locate';
import { headerText, type NumberCell, type Role, type Table } from '../table/table';
import type { TableKind, TableReport } from './report';

/** What relations say of a table: how many of them agree and fail, and a mark at each of its cells that one bears out, row by row. */
interface Tally { agreed: number; failed: number; readonly confirmed: Uint8Array }

/** What is told of each table: where it is, how it was read, how much of it agrees. */
export function tableReports(tables: readonly Table[], relations: readonly Relation[]): TableReport[] {
  const tallies = tallied(tables, relations);
  return tables.map((table, t) => {
    const { agreed = 0, failed = 0, confirmed = NONE } = tallies[t] ?? {};
    return {
      sheet: table.sheet.name,
      range: areaAddress(table.area),
      kind: kindOf(table),
      ...(table.title === '' ? {} : { title: table.title }),
      columns: table.columns.map((column) => ({
        range: areaAddress({ ...table.area, left: column.index, right: column.index }),
        role: column.role,
        ...(column.year === undefined ? {} : { year: column.year }),
        header: headerText(column),
      })),
      agreed,
      failed,
      ...coverageOf(table, confirmed),
    };
  });
}

const NONE = new Uint8Array();

function tallied(tables: readonly Table[], relations: readonly Relation[]): readonly Tally[] {
  const locate = locator(tables);
  const tallies = tables.map(({ rows, columns }): Tally => ({ agreed: 0, failed: 0, confirmed: new Uint8Array(rows.length * columns.length) }));
  const count = (t: number | undefined, good: boolean): void => {
    const tally = tallies[t ?? -1];
    if (tally) tally[good ? 'agreed' : 'failed']++;
  };
  const confirm = (cell: NumberCell): void => {
    const place = locate(cell);
    const tally = place && tallies[place.table];
    if (tally) tally.confirmed[place.row * (tables[place.table]?.columns.length ?? 0) + place.column] = 1;
  };
  for (const relation of relations) {
    const { target, terms, kind, proved } = relation;
    const good = holds(relation);
    const sure = proved || kind === 'sama';
    if (!good && !sure) continue;
    const own = locate(target)?.table;
    const other = terms[0] ? locate(terms[0])?.table : own;
    count(own, good);
    if (other !== own) count(other, good);
    if (!good || !sure) continue;
    confirm(target);
    for (const term of terms) confirm(term);
  }
  return tallies;
}

/** How many numbers the table has, and how many of its cells some relation bears out. */
function coverageOf({ rows, columns }: Table, marks: Uint8Array): Pick<TableReport, 'numbers' | 'confirmed'> {
  let [numbers, confirmed] = [0, 0];
  for (const [r, row] of rows.entries()) {
    for (let c = 0; c < columns.length; c++) {
      const cell = row.numbers[c];
      if (!cell || cell.dash) continue;
      if (columns[c]?.numeric) numbers++;
      confirmed += marks[r * columns.length + c] ?? 0;
    }
  }
  return { numbers, confirmed };
}

function kindOf(table: Table): TableKind {
  const has = (...roles: Role[]) => roles.every((role) => table.columns.some((column) => column.role === role));
  const words = `${table.title} ${table.columns.flatMap(({ header }) => header).join(' ')}`;
  if (surveyOf(table)) return 'survei';
  if (/\bskala\b|interval/i.test(words)) return 'skala';
  if (has('unsur')) return 'unsur';
  if (/efisiensi/i.test(words)) return 'efisiensi';
  if (has('anggaran')) return 'anggaran';
  if (has('target') || has('capaian')) return 'indikator';
  return 'umum';
}

import { surveyOf } from '../relation/survey';
import { holds, type Relation } from '../relation/relation';
import { areaAddress } from '../sheet/address';
import { placeOf, tableFinder } from '../table/locate';
import { headerText, type NumberCell, type Role, type Table } from '../table/table';
import type { TableKind, TableReport } from './report';

/** What relations say of a table: how many of them agree and fail, and a mark for each of its places, row by row, that one bears out. */
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
  const find = tableFinder(tables);
  const tallies = tables.map(({ rows, columns }): Tally => ({ agreed: 0, failed: 0, confirmed: new Uint8Array(rows.length * columns.length) }));
  // The relations of a table follow each other, and few of them leave it.
  let near = 0;
  const tableOf = (cell: NumberCell): number => {
    if (!hasWithin(tables[near], cell)) near = Math.max(0, find(cell));
    return near;
  };
  const count = (t: number, good: boolean): void => {
    const tally = tallies[t];
    if (!tally) return;
    if (good) tally.agreed++;
    else tally.failed++;
  };
  const confirm = (cell: NumberCell): void => {
    const t = tableOf(cell);
    const table = tables[t];
    const tally = tallies[t];
    if (table && tally) tally.confirmed[placeOf(cell.row, table.rows) * table.columns.length + placeOf(cell.column, table.columns)] = 1;
  };
  relations.forEach((relation) => {
    const { target, terms, kind, proved } = relation;
    const good = holds(relation);
    const sure = proved || kind === 'sama';
    if (!good && !sure) return;
    const own = tableOf(target);
    const other = tableOf(terms[0] ?? target);
    count(own, good);
    if (other !== own) count(other, good);
    if (!good || !sure) return;
    confirm(target);
    terms.forEach(confirm);
  });
  return tallies;
}

function hasWithin(table: Table | undefined, { sheet, row, column }: NumberCell): boolean {
  return table !== undefined && row >= table.area.top && row <= table.area.bottom && column >= table.area.left && column <= table.area.right && sheet === table.sheet.name;
}

/** How many numbers the table has, and how many of its cells some relation bears out. */
function coverageOf({ rows, columns }: Table, marks: Uint8Array): Pick<TableReport, 'numbers' | 'confirmed'> {
  let [numbers, confirmed] = [0, 0];
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < columns.length; c++) {
      const cell = rows[r]?.numbers[c];
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

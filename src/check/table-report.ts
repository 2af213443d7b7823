import { surveyOf } from '../relation/survey';
import { areaAddress } from '../sheet/address';
import { headerText, type Role, type Table } from '../table/table';
import type { Book } from './book';
import type { TableKind, TableReport } from './report';
import { BORNE_OUT, Tallies } from './tally';

/** What is told of each table: where it is, how it was read, how much of it agrees. */
export function tableReports(book: Book): TableReport[] {
  const tallies = Tallies.of(book).all;
  return book.tables.map((table, t) => {
    const { agreed = 0, failed = 0, marks = NONE } = tallies[t] ?? {};
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
      ...coverageOf(table, marks),
    };
  });
}

const NONE = new Uint8Array();

/** How many numbers the table has, and how many of its cells some relation bears out. */
function coverageOf({ area, rows, columns }: Table, marks: Uint8Array): Pick<TableReport, 'numbers' | 'confirmed'> {
  let [numbers, confirmed] = [0, 0];
  for (const { index, numbers: cells } of rows) {
    const first = (index - area.top) * columns.length;
    for (let c = 0; c < columns.length; c++) {
      const cell = cells[c];
      if (!cell || cell.dash) continue;
      if (columns[c]?.numeric) numbers++;
      if ((marks[first + c] ?? 0) & BORNE_OUT) confirmed++;
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

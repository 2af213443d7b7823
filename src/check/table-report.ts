import { surveyOf } from '../relation/survey';
import { holds, type Relation } from '../relation/relation';
import { areaAddress } from '../sheet/address';
import { locator } from '../table/locate';
import { headerText, type NumberCell, type Role, type Table } from '../table/table';
import type { TableKind, TableReport } from './report';

/** What is told of each table: where it is, how it was read, how much of it agrees. */
export function tableReports(tables: readonly Table[], relations: readonly Relation[]): TableReport[] {
  const locate = locator(tables);
  const counts = tables.map(() => ({ agreed: 0, failed: 0 }));
  const confirmed = new Set<NumberCell>();
  for (const relation of relations) {
    const good = holds(relation);
    const sure = relation.proved || relation.kind === 'sama';
    if (!good && !sure) continue;
    const [own, other] = [relation.target, relation.terms[0] ?? relation.target].map((cell) => locate(cell)?.table);
    for (const t of own === other ? [own] : [own, other]) {
      const count = counts[t ?? -1];
      if (count) count[good ? 'agreed' : 'failed']++;
    }
    if (!good || !sure) continue;
    confirmed.add(relation.target);
    for (const term of relation.terms) confirmed.add(term);
  }
  return tables.map((table, t) => {
    const { agreed = 0, failed = 0 } = counts[t] ?? {};
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

/** How many numbers the table has, and how many of its cells some relation bears out. */
function coverageOf({ rows, columns }: Table, confirmed: ReadonlySet<NumberCell>): Pick<TableReport, 'numbers' | 'confirmed'> {
  const count = { numbers: 0, confirmed: 0 };
  for (const row of rows) {
    row.numbers.forEach((cell, c) => {
      if (!cell || cell.dash) return;
      if (columns[c]?.numeric) count.numbers++;
      if (confirmed.has(cell)) count.confirmed++;
    });
  }
  return count;
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

import { surveyOf } from '../relation/survey';
import { holds, membersOf, type Relation } from '../relation/relation';
import { areaAddress } from '../sheet/address';
import { headerText, type NumberCell, type Role, type Table } from '../table/table';
import type { TableKind, TableReport } from './report';

/** What is told of each table: where it is, how it was read, how much of it agrees. */
export function tableReports(tables: readonly Table[], relations: readonly Relation[]): TableReport[] {
  const tableOf = new Map<NumberCell, number>();
  const counts = tables.map((table, t) => {
    let numbers = 0;
    for (const row of table.rows) {
      for (const [c, cell] of row.numbers.entries()) {
        if (!cell) continue;
        tableOf.set(cell, t);
        if (!cell.dash && table.columns[c]?.numeric) numbers++;
      }
    }
    return { agreed: 0, failed: 0, numbers, confirmed: new Set<NumberCell>() };
  });
  for (const relation of relations) {
    const good = holds(relation);
    const sure = relation.proved || relation.kind === 'sama';
    if (!good && !sure) continue;
    const told = new Set([tableOf.get(relation.target), tableOf.get(relation.terms[0] ?? relation.target)]);
    for (const t of told) {
      const count = t === undefined ? undefined : counts[t];
      if (count) count[good ? 'agreed' : 'failed']++;
    }
    if (good && sure) for (const cell of membersOf(relation)) counts[tableOf.get(cell) ?? -1]?.confirmed.add(cell);
  }
  return tables.map((table, t) => {
    const { agreed = 0, failed = 0, numbers = 0, confirmed } = counts[t] ?? {};
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
      numbers,
      confirmed: [...confirmed ?? []].filter(({ dash }) => !dash).length,
    };
  });
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

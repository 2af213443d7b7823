import { surveyOf } from '../relation/survey';
import { holds, keyOf, membersOf, type Relation } from '../relation/relation';
import { areaAddress } from '../sheet/address';
import { locator } from '../table/locate';
import { headerText, type Role, type Table } from '../table/table';
import type { TableKind, TableReport } from './report';

/** What is told of each table: where it is, how it was read, how much of it agrees. */
export function tableReports(tables: readonly Table[], relations: readonly Relation[]): TableReport[] {
  const locate = locator(tables);
  const counts = tables.map(() => ({ agreed: 0, failed: 0 }));
  const confirmed = tables.map(() => new Set<string>());
  for (const relation of relations) {
    const good = holds(relation);
    if (!good && !relation.proved && relation.kind !== 'sama') continue;
    if (good && (relation.proved || relation.kind === 'sama')) {
      for (const cell of membersOf(relation)) {
        const place = locate(cell);
        if (place) confirmed[place.table]?.add(keyOf(cell));
      }
    }
    for (const t of new Set(membersOf(relation).slice(0, 2).map((cell) => locate(cell)?.table))) {
      const count = t === undefined ? undefined : counts[t];
      if (count) count[good ? 'agreed' : 'failed']++;
    }
  }
  return tables.map((table, t) => ({
    sheet: table.sheet.name,
    range: areaAddress(table.area),
    kind: kindOf(table),
    ...(table.title === '' ? {} : { title: table.title }),
    columns: table.columns.map((column) => ({
      range: areaAddress({ ...table.area, left: column.index, right: column.index }),
      header: headerText(column),
      role: column.role,
      ...(column.year === undefined ? {} : { year: column.year }),
    })),
    ...(counts[t] ?? { agreed: 0, failed: 0 }),
    numbers: table.rows.reduce((count, { numbers }) => count + numbers.filter((cell, c) => cell && !cell.dash && table.columns[c]?.numeric).length, 0),
    confirmed: confirmed[t]?.size ?? 0,
  }));
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

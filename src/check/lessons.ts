import { unit } from '../domain/printed';
import { Law, membersOf, type Relation } from '../relation/relation';
import { parseAddress } from '../sheet/address';
import { numberOf } from '../table/cell-numbers';
import { locator } from '../table/locate';
import { headerText, type Role, type Row, type Table } from '../table/table';
import type { Lesson } from './decisions';
import type { Problem } from './report';
import { findTable } from './table-sign';

type RowLesson = Extract<Lesson, { about: 'baris' }>;

/** Columns of these roles hold no amounts to reckon with. */
const WORDS_ONLY: readonly Role[] = ['nomor', 'kode', 'uraian', 'satuan', 'kategori', 'tahun', 'teks'];

/** Columns that do not add up down the rows. */
const SELDOM_ADDED: readonly Role[] = ['persen', 'capaian', 'rata-rata', 'pertumbuhan', 'peringkat', 'bobot'];

/** The tables as people have said that they are to be read. A lesson about a table or row that is gone does nothing. */
export function taughtTables(tables: readonly Table[], lessons: readonly Lesson[]): readonly Table[] {
  if (lessons.length === 0) return tables;
  const taught = [...tables];
  for (const lesson of lessons) {
    const index = lesson.about === 'tabel' ? undefined : findTable(lesson.table, tables);
    const table = index === undefined ? undefined : taught[index];
    if (index === undefined || !table) continue;
    if (lesson.about === 'kolom') taught[index] = withRole(table, lesson.header, lesson.role);
    if (lesson.about === 'baris') {
      const row = rowOf(table, lesson);
      taught[index] = { ...table, rows: table.rows.map((other) => (other === row ? { ...other, role: lesson.role } : other)) };
    }
  }
  return taught;
}

/** What must agree, less what people have said is not meant so; that a row is a total, they vouch for. */
export function taughtRelations(relations: readonly Relation[], tables: readonly Table[], lessons: readonly Lesson[]): readonly Relation[] {
  if (lessons.length === 0) return relations;
  const locate = locator(tables);
  const rows = new Map<string, RowLesson['role']>();
  const apart: (readonly [number, number])[] = [];
  for (const lesson of lessons) {
    const t = findTable(lesson.table, tables);
    if (t === undefined) continue;
    if (lesson.about === 'baris') {
      const row = rowOf(tables[t], lesson);
      if (row) rows.set(`${lesson.table.sheet}!${row.index}`, lesson.role);
    } else if (lesson.about === 'tabel') {
      const other = findTable(lesson.other, tables);
      if (other !== undefined && other !== t) apart.push([t, other]);
    }
  }
  const kept = relations.flatMap((relation) => {
    const { target } = relation;
    if (apart.length > 0) {
      const places = new Set(membersOf(relation).map((cell) => locate(cell)?.table));
      if (apart.some(([a, b]) => places.has(a) && places.has(b))) return [];
    }
    const role = isDownwards(relation) ? rows.get(`${target.sheet}!${target.row}`) : undefined;
    if (role === 'rincian') return [];
    return [role === 'total' && !relation.proved ? relation.with({ proved: true }) : relation];
  });
  const summed = new Set(kept.filter(isDownwards).map(({ target }) => `${target.sheet}!${target.row}`));
  const unseen = tables.flatMap((table) => table.rows.filter(({ index }) => rows.get(`${table.sheet.name}!${index}`) === 'total' && !summed.has(`${table.sheet.name}!${index}`))
    .flatMap((row) => plainSums(table, row)));
  return [...kept, ...unseen];
}

/** Lessons about a table, row or column that is not there any more: who taught them must know that they teach nothing. */
export function lostLessons(tables: readonly Table[], lessons: readonly Lesson[]): Problem[] {
  return lessons.filter((lesson) => !isFound(tables, lesson)).map(({ table: { sheet, range } }) => ({
    sheet,
    message: {
      id: `Yang diajarkan tentang tabel di ${range} tidak dipakai: tabel, baris, atau kolomnya tidak ditemukan lagi. Ajarkan lagi atau hapus.`,
      en: `What was taught about the table in ${range} does not count: its table, row or column is not found any more. Teach it again or delete it.`,
    },
  }));
}

function isFound(tables: readonly Table[], lesson: Lesson): boolean {
  const table = tables[findTable(lesson.table, tables) ?? -1];
  switch (lesson.about) {
    case 'baris': return rowOf(table, lesson) !== undefined;
    case 'kolom': return table?.columns.some((column) => headerText(column) === lesson.header) ?? false;
    case 'tabel': return table !== undefined && findTable(lesson.other, tables) !== undefined;
  }
}

function isDownwards({ kind, target, terms }: Relation): boolean {
  return (kind === 'jumlah' || kind === 'rata-rata' || kind === 'tertimbang') && terms.every(({ row, sheet }) => row !== target.row || sheet !== target.sheet);
}

/** A total that no arithmetic shows is the sum of the rows above it, up to the total before. */
function plainSums(table: Table, total: Row): Relation[] {
  const above = table.rows.slice(0, table.rows.findIndex(({ index }) => index === total.index));
  const parts = above.slice(above.findLastIndex(({ role }) => role === 'total' || role === 'rata-rata') + 1);
  return table.columns.flatMap(({ role }, c) => {
    const target = total.numbers[c];
    const terms = parts.flatMap(({ numbers }) => numbers[c] ?? []);
    if (!target || target.dash || terms.length < 2 || SELDOM_ADDED.includes(role)) return [];
    const decimals = terms.reduce((most, cell) => Math.max(most, cell.decimals), target.decimals);
    const slack = decimals === 0 ? 0 : (unit(decimals) / 2) * (terms.length + 1);
    return [new Law({ kind: 'jumlah', scale: 1, slack, proved: true, reading: { basis: 'kata', name: total.label } }).of(target, terms)];
  });
}

/** A label may have been taken from a finding, where the column's words follow it. */
function rowOf(table: Table | undefined, { label, cell }: RowLesson): Row | undefined {
  const named = table?.rows.filter((row) => row.label !== '' && (label === row.label || label.startsWith(`${row.label} · `))) ?? [];
  const at = parseAddress(cell)?.top ?? 0;
  if (named.length === 0) return label === '' ? table?.rows.find(({ index }) => index === at) : undefined;
  return named.reduce((a, b) => (Math.abs(b.index - at) < Math.abs(a.index - at) ? b : a));
}

function withRole(table: Table, header: string, role: Role): Table {
  const c = table.columns.findIndex((column) => headerText(column) === header);
  const column = table.columns[c];
  if (!column) return table;
  const numeric = !WORDS_ONLY.includes(role);
  const columns = table.columns.map((other, i) => (i === c ? { ...other, role, numeric } : other));
  if (numeric === column.numeric) return { ...table, columns };
  const numbers = new Map(numeric ? table.sheet.cells.filter((cell) => cell.column === column.index).map((cell) => [cell.row, numberOf(cell, table.sheet.name)]) : []);
  return { ...table, columns, rows: table.rows.map((row) => ({ ...row, numbers: table.columns.map((_, i) => (i === c ? numbers.get(row.index) : row.numbers[i])) })) };
}

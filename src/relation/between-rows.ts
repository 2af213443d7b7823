import type { NumberCell, Table } from '../table/table';
import { bitsOf } from './evidence';
import { holds, Relation } from './relation';
import { columnKey, columnYear, labelKey, yearsAgree } from './same-thing';

/** A number under the name that another table may give it too. */
interface Named { readonly table: number; readonly column: number; readonly cell: NumberCell; readonly key: string; readonly year: number | undefined }

/** A name that stands in more tables than this is a common word. */
const MOST_TABLES = 12;
/** Two tables are believed to speak of the same things from this evidence on. */
const PAIR_BITS = 24;
const PAIR_DIFFERENT = 3;

/** Equalities between tables: the same name under the same kind of column in the same year has one value. */
export function rowEqualities(tables: readonly Table[]): Relation[] {
  const pairs = new Map<string, Relation[]>();
  for (const places of namedNumbers(tables).values()) {
    if (new Set(places.map(({ table }) => table)).size > MOST_TABLES) continue;
    for (let i = 0; i < places.length; i++) {
      for (let j = i + 1; j < places.length; j++) {
        const [a, b] = [places[i], places[j]];
        if (!a || !b || a.table === b.table || a.key !== b.key || !yearsAgree(a.year, b.year)) continue;
        const key = `${a.table}.${a.column}|${b.table}.${b.column}`;
        const relations = pairs.get(key) ?? [];
        relations.push(equality(a.cell, b.cell));
        pairs.set(key, relations);
      }
    }
  }
  return believed(pairs);
}

/** The column pairs of two tables vouch for each other: where names meet in anggaran, they meet in realisasi. */
function believed(pairs: ReadonlyMap<string, Relation[]>): Relation[] {
  const byTables = new Map<string, { agree: number; violate: number }>();
  const tallies = [...pairs].map(([key, relations]) => {
    const tables = key.split('|').map((end) => end.split('.')[0]).join('|');
    const agreeing = relations.filter((relation) => holds(relation));
    const values = new Map(agreeing.map(({ target }) => [target.value, bitsOf(target.value, 10 ** -target.decimals / 2)]));
    const tally = {
      tables,
      relations,
      different: values.size,
      bits: [...values.values()].reduce((sum, bits) => sum + bits, 0),
      agree: agreeing.length,
      violate: relations.length - agreeing.length,
    };
    const pool = byTables.get(tables) ?? { agree: 0, violate: 0 };
    byTables.set(tables, { agree: pool.agree + tally.agree, violate: pool.violate + tally.violate });
    return tally;
  });
  return tallies.flatMap(({ tables, relations, different, bits, agree, violate }) => {
    if (different < PAIR_DIFFERENT || bits < PAIR_BITS) return [];
    const pool = byTables.get(tables) ?? { agree, violate };
    const own = violate <= Math.max(1, 0.25 * agree);
    const vouched = agree >= violate && pool.agree >= 5 && pool.violate <= 0.35 * pool.agree;
    if (!own && !vouched) return [];
    const sure = violate <= Math.max(1, 0.1 * agree) && agree >= 6;
    return relations.map((relation) => relation.with({ proved: sure }));
  });
}

function equality(a: NumberCell, b: NumberCell): Relation {
  // The less exactly printed one stands for the other.
  const [target, term] = a.decimals < b.decimals ? [a, b] : [b, a];
  return new Relation({ kind: 'sama', target, terms: [term], scale: 1, slack: 0, proved: false, reading: { basis: 'antar-tabel', name: '' } });
}

/** Numbers of detail rows by name; a name that a table uses twice tells nothing. */
function namedNumbers(tables: readonly Table[]): Map<string, Named[]> {
  const names = new Map<string, Named[]>();
  tables.forEach((table, t) => {
    const rows = new Map<string, number>();
    table.rows.forEach((row, r) => {
      const key = row.role === 'rincian' ? labelKey(row.label) : '';
      if (/[a-z]{2}/.test(key)) rows.set(key, rows.has(key) ? -1 : r);
    });
    for (const [key, r] of rows) {
      const row = table.rows[r];
      if (!row) continue;
      table.columns.forEach((column, c) => {
        const cell = row.numbers[c];
        if (!cell || cell.dash || cell.value === 0 || !column.numeric) return;
        const named = { table: t, column: c, cell, key: columnKey(column), year: columnYear(table, column) };
        const places = names.get(key);
        if (places) places.push(named);
        else names.set(key, [named]);
      });
    }
  });
  return names;
}

import { groupedBy, mapped } from '../../sheet/lists';
import type { NumberCell, Row, Table } from '../../table/table';
import type { Relation } from '../relation';
import { columnKey, rowKeys, scopeOf, scopesAgree } from '../same-thing';
import { believed, Pair, type Kind, type Named } from './column-pairs';
import { splitAmong } from './no-slips';

/** By table and column; undefined where no other table can have the same numbers. */
type Kinds = readonly (readonly (Kind | undefined)[])[];

/** The row that a table has of a name; undefined where it has several. */
interface RowOfName { readonly table: number; row: Row | undefined }

/** A name that stands in more tables than this is a common word. */
const MOST_TABLES = 12;

/**
 * Equalities between tables: the same name under the same kind of column in the same year has one value.
 * Where it has two, and each is what the rows of its own table come to, it is no one number: units print what each has of a program;
 * and if one of those rows is wrong, it tells so itself.
 * @param within what was found in each table
 */
export function rowEqualities(tables: readonly Table[], within: ReadonlyMap<Table, readonly Relation[]>): Relation[] {
  const kinds = sharedKinds(tables);
  let isSum: ((cell: NumberCell) => boolean) | undefined;
  const pairs = new ColumnPairs();
  for (const rows of rowsByName(tables, kinds)) {
    const places = rows.length < 2 ? [] : rows.flatMap((entry) => numbersOf(entry, kinds));
    const among = new Set(places.map(({ table }) => table)).size;
    if (among < 2 || among > MOST_TABLES) continue;
    const split = among > 2 ? splitAmong(places, ({ kind }) => `${kind.key}|${kind.scope.year}`) : NO_CELLS;
    for (const alike of groupedBy(places, ({ kind }) => kind.key).values()) {
      for (const [i, a] of alike.entries()) {
        for (let j = i + 1; j < alike.length; j++) {
          const b = alike[j];
          if (!b || a.table === b.table || !scopesAgree(a.kind.scope, b.kind.scope)) continue;
          isSum ??= sumsIn(within);
          const areApart = (split.has(a.cell) && split.has(b.cell)) || (isSum(a.cell) && isSum(b.cell));
          pairs.of(a, b).add(a.cell, b.cell, areApart);
        }
      }
    }
  }
  return believed(pairs.all, tables);
}

const NO_CELLS: ReadonlySet<NumberCell> = new Set();

/** True for a number that is what other rows of its table come to, or what its own formula makes of them, as far as that is not proved wrong. */
function sumsIn(within: ReadonlyMap<Table, readonly Relation[]>): (cell: NumberCell) => boolean {
  const [sums, wrong] = [new Set<NumberCell>(), new Set<NumberCell>()];
  for (const relations of within.values()) {
    for (const { kind, holdsAsPrinted, proved, target } of relations) {
      if (kind !== 'jumlah') continue;
      if (holdsAsPrinted) sums.add(target);
      else if (proved) wrong.add(target);
    }
  }
  return (cell) => sums.has(cell) || (cell.computed && !wrong.has(cell));
}

/** The pairs of columns that tell of one thing. */
class ColumnPairs {
  readonly all: Pair[] = [];
  private readonly known = new Map<Kind, Map<Kind, Pair>>();

  of(a: Named, b: Named): Pair {
    const others = this.known.get(a.kind) ?? new Map<Kind, Pair>();
    const known = others.get(b.kind);
    if (known) return known;
    const pair = new Pair([a, b]);
    this.known.set(a.kind, others.set(b.kind, pair));
    this.all.push(pair);
    return pair;
  }
}

/** What the columns of each table hold that those of another one hold too. */
function sharedKinds(tables: readonly Table[]): Kinds {
  const tableOf = new Map<string, number>();
  const shared = new Set<string>();
  const keys = mapped(tables, ({ columns }, t) => mapped(columns, (column): string | undefined => {
    if (!column.numeric) return undefined;
    const key = columnKey(column);
    if ((tableOf.get(key) ?? t) !== t) shared.add(key);
    tableOf.set(key, t);
    return key;
  }));
  return mapped(tables, (table, t) => mapped(table.columns, (column, c): Kind | undefined => {
    const key = keys[t]?.[c];
    return key !== undefined && shared.has(key) ? { key, scope: scopeOf(table, column) } : undefined;
  }));
}

/** Detail rows by name, of tables that have something to be compared. */
function rowsByName(tables: readonly Table[], kinds: Kinds): Iterable<readonly RowOfName[]> {
  const names = new Map<string, RowOfName[]>();
  tables.forEach((table, t) => {
    if (!kinds[t]?.some((kind) => kind)) return;
    const keys = rowKeys(table);
    for (let r = 0; r < keys.length; r++) {
      const row = table.rows[r];
      const key = row?.role === 'rincian' ? keys[r] ?? '' : '';
      if (!row || !/[a-z]{2}/.test(key)) continue;
      const list = names.get(key);
      const last = list?.at(-1);
      if (last?.table === t) last.row = undefined;
      else if (list) list.push({ table: t, row });
      else names.set(key, [{ table: t, row }]);
    }
  });
  return names.values();
}

/** What a row tells; a name that a table uses twice tells nothing. */
function numbersOf({ table, row }: RowOfName, kinds: Kinds): Named[] {
  return (row?.numbers ?? []).flatMap((cell, column) => {
    const kind = kinds[table]?.[column];
    return cell && !cell.dash && cell.value !== 0 && kind ? [{ table, column, cell, kind }] : [];
  });
}

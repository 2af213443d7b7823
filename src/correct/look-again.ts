import type { Blame, Search } from '../check/blame';
import { failingOf, holds, keyOf, membersOf, type Relation } from '../relation/relation';
import { tableFinder } from '../table/locate';
import type { NumberCell, Table } from '../table/table';
import { correctedTables } from './corrected-book';
import type { Change } from './problem';

/** As often as this a correction may bring another mistake to light. */
const MOST_LOOKS = 3;

/** Beyond so many wrong numbers it is not looked again: there is enough to do before the next check. */
const MOST_BLAMES = 200;

/** In workbooks of more rows than this only the sheets with wrong numbers are looked at again. */
const MOST_ROWS = 2000;

/** Tables with room for more numbers than this are looked at once. */
const LARGE = 50_000;

interface Means {
  readonly infer: (tables: readonly Table[]) => readonly Relation[];
  readonly blame: (relations: readonly Relation[]) => Search;
}

interface Looks extends Search {
  readonly relations: readonly Relation[];
  /** Tables with wrong numbers that were not looked at again: they are too large, or too much is wrong. */
  readonly seenOnce: readonly Table[];
}

/**
 * What must agree and who is to blame, seen again once the numbers that are plainly wrong are put right:
 * where two mistakes meet, each hides what would prove the other.
 */
export function lookAgain(tables: readonly Table[], { infer, blame }: Means): Looks {
  let relations = infer(tables);
  let search = blame(relations);
  const seenOnce = new Set<Table>();
  for (let look = 1; look < MOST_LOOKS; look++) {
    const changes = plainly(search.blames);
    const wrong = new Set(changes.flatMap(({ cell }) => tableOf(cell, tables) ?? []));
    const again = new Set([...wrong].filter((table) => !isLarge(table) && changes.length <= MOST_BLAMES));
    for (const table of wrong) if (!again.has(table)) seenOnce.add(table);
    if (again.size === 0 || (isAllTold(again, relations, changes) && !isToldElsewhere(changes, tables))) break;
    const more = withHidden(tables, relations, changes, again, infer);
    if (more === relations) break;
    relations = more;
    search = blame(relations);
  }
  return { relations, seenOnce: [...seenOnce], ...search };
}

/** What puts the numbers right that are proved to be wrong. */
function plainly(blames: readonly Blame[]): Change[] {
  return blames.filter(({ repairs }) => repairs.some(({ proved }) => proved)).flatMap(({ cells, value }) => cells.map((cell) => ({ cell, to: value })));
}

/** True where all holds once the numbers are put right, and every number of the tables takes part in what must agree: there is nothing left to come to light. */
function isAllTold(tables: ReadonlySet<Table>, relations: readonly Relation[], changes: readonly Change[]): boolean {
  const right = new Map(changes.map(({ cell, to }) => [cell, to]));
  if (!failingOf(relations).every((relation) => holds(relation, (cell) => right.get(cell) ?? cell.value))) return false;
  const told = new Set(relations.flatMap((relation) => (relation.proved ? membersOf(relation) : [])));
  return [...tables].every(({ rows }) => rows.every(({ numbers }) => numbers.every((cell) => !cell || told.has(cell))));
}

/** True where another table prints a number that is put right: the two may be one thing, and tell of each other. */
function isToldElsewhere(changes: readonly Change[], tables: readonly Table[]): boolean {
  const right = new Map(changes.map(({ cell, to }) => [to, tableOf(cell, tables)]));
  return tables.some((table) => table.rows.some(({ numbers }) => numbers.some((cell) => cell && right.has(cell.value) && right.get(cell.value) !== table)));
}

/**
 * The relations, with those that fail and could not be believed beside the wrong numbers.
 * @param again the tables that are looked at again: what was put right tells of them and of those that repeat them, not of how others are meant
 */
function withHidden(tables: readonly Table[], relations: readonly Relation[], changes: readonly Change[], again: ReadonlySet<Table>, infer: Means['infer']): readonly Relation[] {
  const { tables: right, now } = correctedTables(concerned(tables, again), changes);
  const printed = new Map(changes.map(({ cell }) => [now(cell), cell]));
  const before = (cell: NumberCell): NumberCell => printed.get(cell) ?? cell;
  const isNear = (cell: NumberCell) => {
    const table = tableOf(cell, tables);
    return table !== undefined && again.has(table);
  };
  const seen = failingOf(infer(right))
    .filter((relation) => relation.proved && membersOf(relation).some(isNear))
    .map((relation) => relation.law.of(before(relation.target), relation.terms.map(before)))
    .filter((relation) => !holds(relation));
  if (seen.length === 0) return relations;
  const known = new Set(failingOf(relations).filter(({ proved }) => proved).map(nameOf));
  const fresh = seen.filter((relation) => !known.has(nameOf(relation)));
  const replaced = new Set(fresh.map(nameOf));
  return fresh.length === 0 ? relations : [...relations.filter((relation) => holds(relation) || !replaced.has(nameOf(relation))), ...fresh];
}

function isLarge({ rows, columns }: Table): boolean {
  return rows.length * columns.filter(({ numeric }) => numeric).length > LARGE;
}

function tableOf(cell: NumberCell, tables: readonly Table[]): Table | undefined {
  return tables[tableFinder(tables)(cell)];
}

/** All tables that are not too large, since what is put right in one may tell of another one; in a large workbook those of the same sheets. */
function concerned(tables: readonly Table[], again: ReadonlySet<Table>): readonly Table[] {
  if (tables.reduce((sum, { rows }) => sum + rows.length, 0) <= MOST_ROWS) return tables;
  const sheets = new Set([...again].map(({ sheet }) => sheet));
  return tables.filter((table) => !isLarge(table) && sheets.has(table.sheet));
}

function nameOf(relation: Relation): string {
  return membersOf(relation).map(keyOf).join();
}

import type { Blame, Search } from '../check/blame';
import { failingOf, holds, keyOf, membersOf, type Relation } from '../relation/relation';
import { locator } from '../table/locate';
import type { NumberCell, Table } from '../table/table';
import { correctedTables } from './corrected-book';

/** As often as this a correction may bring another mistake to light. */
const MOST_LOOKS = 3;

/** Beyond so many wrong numbers it is not looked again: there is enough to do before the next check. */
const MOST_BLAMES = 200;

/** In workbooks of more rows than this only the sheets with wrong numbers are looked at again. */
const MOST_ROWS = 2000;

interface Means {
  readonly infer: (tables: readonly Table[]) => readonly Relation[];
  readonly blame: (relations: readonly Relation[]) => Search;
}

/**
 * What must agree and who is to blame, seen again once the numbers that are plainly wrong are put right:
 * where two mistakes meet, each hides what would prove the other.
 */
export function lookAgain(tables: readonly Table[], { infer, blame }: Means): Search & { readonly relations: readonly Relation[] } {
  let relations = infer(tables);
  let search = blame(relations);
  for (let look = 1; look < MOST_LOOKS; look++) {
    const more = withHidden(tables, relations, search.blames, infer);
    if (more === relations) break;
    relations = more;
    search = blame(relations);
  }
  return { relations, ...search };
}

/** The relations, with those that fail and could not be believed beside the wrong numbers. */
function withHidden(tables: readonly Table[], relations: readonly Relation[], blames: readonly Blame[], infer: Means['infer']): readonly Relation[] {
  const changes = blames.filter(({ repairs }) => repairs.some(({ proved }) => proved)).flatMap(({ cells, value }) => cells.map((cell) => ({ cell, to: value })));
  if (changes.length === 0 || changes.length > MOST_BLAMES) return relations;
  const { tables: right, now } = correctedTables(concerned(tables, changes.map(({ cell }) => cell.sheet)), changes);
  const printed = new Map(changes.map(({ cell }) => [now(cell), cell]));
  const before = (cell: NumberCell): NumberCell => printed.get(cell) ?? cell;
  const locate = locator(tables);
  const changed = new Set(changes.map(({ cell }) => locate(cell)?.table));
  // What was put right tells of its own table and of those that repeat it, not of how others are meant.
  const isNear = (cell: NumberCell) => changed.has(locate(cell)?.table);
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

/** All tables, since what is put right in one may tell of another one; in a large workbook those of the same sheets. */
function concerned(tables: readonly Table[], sheets: readonly string[]): readonly Table[] {
  if (tables.reduce((sum, { rows }) => sum + rows.length, 0) <= MOST_ROWS) return tables;
  return tables.filter(({ sheet }) => sheets.includes(sheet.name));
}

function nameOf(relation: Relation): string {
  return membersOf(relation).map(keyOf).join();
}

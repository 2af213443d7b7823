import { remembered } from '../../sheet/remembered';
import type { Table } from '../../table/table';
import type { Relation } from '../relation';
import { surveyOf } from '../survey';
import { readings, type Habits, type Readings } from './sum-readings';
import { Grid } from './sum-structure';
import { additiveColumns, relationsOf } from './sum-verdicts';

/** How often one way of reading total rows must hold in a workbook, and how much more often than not. */
const HABIT = { agreements: 4, ratio: 2 };

/** The sums down the rows of each table: which row is made of which others, in every column that adds up. */
export function sumRelations(tables: readonly Table[]): (readonly Relation[])[] {
  const read = tables.map(readByItself);
  const habits = habitsOf(read.flatMap((entry) => entry?.result ?? []));
  return tables.map((table, t) => {
    const entry = read[t];
    const again = habits.size > 0 && entry?.result.worded.some(({ way, violates }) => violates.length > 0 && habits.has(way ?? ''));
    return entry && again ? relationsBy(readings(entry.grid, entry.columns, habits), entry, table) : relationsByItself(table);
  });
}

const relationsByItself = remembered((table: Table): readonly Relation[] => {
  const entry = readByItself(table);
  return entry ? relationsBy(entry.result, entry, table) : [];
});

function relationsBy(result: Readings, { grid, columns }: ReadTable, table: Table): readonly Relation[] {
  const relations = relationsOf(grid, result, columns);
  const survey = surveyOf(table);
  if (!survey) return relations;
  const answers = new Set(survey.answers.flatMap(({ numbers }) => numbers));
  return relations.filter(({ target }) => !answers.has(target));
}

interface ReadTable { readonly grid: Grid; readonly columns: readonly number[]; readonly result: Readings }

/** How a table is read where no other one says how the workbook is meant. */
const readByItself = remembered((table: Table): ReadTable | undefined => {
  const grid = new Grid(table);
  if (grid.columns.length === 0 || table.rows.length < 2) return undefined;
  const first = readings(grid, grid.columns, NO_HABITS);
  const additive = additiveColumns(grid, first.accepted);
  const columns = additive.length === grid.columns.length ? grid.columns : additive;
  return { grid, columns, result: columns === grid.columns ? first : readings(grid, columns, NO_HABITS) };
});
const NO_HABITS: Habits = new Set();

/** The ways of reading total rows that hold throughout a workbook. */
function habitsOf(results: readonly Readings[]): Habits {
  const counts = new Map<string, { agree: number; violate: number }>();
  for (const { way = '', agrees, violates } of results.flatMap(({ worded }) => worded)) {
    const count = counts.get(way) ?? { agree: 0, violate: 0 };
    count.agree += agrees.filter(({ trivial }) => !trivial).length;
    count.violate += violates.length;
    counts.set(way, count);
  }
  return new Set([...counts].filter(([, { agree, violate }]) => agree >= HABIT.agreements && agree >= HABIT.ratio * violate).map(([way]) => way));
}

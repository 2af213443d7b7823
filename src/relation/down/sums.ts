import { mapped } from '../../sheet/lists';
import { remembered } from '../../sheet/remembered';
import type { Table } from '../../table/table';
import type { Relation } from '../relation';
import { surveyOf } from '../survey';
import { additiveColumns } from './additive';
import { NO_ROWS, openRowsIn, type OpenRows } from './open-rows';
import { judgementsOf, readings, type Habits, type Readings } from './sum-readings';
import { Grid } from './sum-structure';
import { relationsOf } from './sum-verdicts';
import { addingIn } from './tallies';

/** How often one way of reading total rows must hold in a workbook, and how much more often than not. */
const HABIT = { agreements: 4, ratio: 2 };

/** The sums down the rows of each table: which row is made of which others, in every column that adds up. */
export function sumRelations(tables: readonly Table[]): (readonly Relation[])[] {
  const read = mapped(tables, readByItself);
  const habits = habitsOf(read.flatMap(({ worded }) => worded));
  return mapped(read, ({ relations, worded, readBy }) => {
    const again = habits.size > 0 && worded.some(({ way, violates }) => violates.length > 0 && habits.has(way ?? ''));
    return again && readBy ? readBy(habits) : relations;
  });
}

/** The rows of a table that may be something else in some of their columns. */
export function openRowsOf(table: Table): OpenRows {
  return readByItself(table).open;
}

interface ReadTable {
  /** Its sums, where no other table says how the workbook is meant. */
  readonly relations: readonly Relation[];
  readonly worded: Readings['worded'];
  readonly open: OpenRows;
  /** Its sums by the habits of the workbook; undefined where all that its words tell holds. Whatever is read of a table is kept for this alone. */
  readonly readBy?: (habits: Habits) => readonly Relation[];
}

const readByItself = remembered((table: Table): ReadTable => {
  const grid = new Grid(table);
  if (grid.columns.length === 0 || table.rows.length < 2) return NOTHING;
  const judgements = judgementsOf(grid);
  const first = readings(grid, judgements, grid.columns, NO_HABITS);
  const additive = additiveColumns(grid, first.accepted, first.worded);
  const columns = additive.length === grid.columns.length ? grid.columns : additive;
  const result = columns === grid.columns ? first : readings(grid, judgements, columns, NO_HABITS);
  const relations = relationsBy(result, grid, columns);
  const { worded } = result;
  const open = openRowsIn(grid, first.words, judgements.trees);
  if (worded.every(({ violates }) => violates.length === 0)) return { relations, worded, open };
  return { relations, worded, open, readBy: (habits) => relationsBy(readings(grid, judgements, columns, habits), grid, columns) };
});
const NOTHING: ReadTable = { relations: [], worded: [], open: NO_ROWS };
const NO_HABITS: Habits = new Set();

function relationsBy(result: Readings, grid: Grid, columns: readonly number[]): readonly Relation[] {
  const relations = relationsOf(grid, result, columns);
  const survey = surveyOf(grid.table);
  if (!survey) return relations;
  const answers = new Set(survey.answers.flatMap(({ numbers }) => numbers));
  return relations.filter(({ target }) => !answers.has(target));
}

/** The ways of reading total rows that hold throughout a workbook. */
function habitsOf(worded: Readings['worded']): Habits {
  const counts = new Map<string, { agree: number; violate: number }>();
  for (const judged of worded) {
    const { way = '' } = judged;
    const count = counts.get(way) ?? { agree: 0, violate: 0 };
    count.agree += addingIn(judged);
    count.violate += judged.violates.length;
    counts.set(way, count);
  }
  return new Set([...counts].filter(([, { agree, violate }]) => agree >= HABIT.agreements && agree >= HABIT.ratio * violate).map(([way]) => way));
}

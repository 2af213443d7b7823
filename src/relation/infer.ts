import type { Table } from '../table/table';
import { acrossRelations } from './across';
import { rowEqualities } from './between-rows';
import { totalEqualities } from './between-totals';
import { columnsMatrix, rowsMatrix } from './matrix';
import { keyOf, type Relation } from './relation';
import { shareRelations } from './shares';
import { sumRelations } from './sums';
import { surveyRelations, unsurEqualities } from './survey';

/** Everything within one table that must agree. */
export function relationsWithin(table: Table): Relation[] {
  const survey = surveyRelations(table);
  // Answers from 1 to 4 agree with anything; the survey has a law of its own.
  if (survey.length > 0) return distinct([...survey, ...sumRelations(table)]);
  const rows = rowsMatrix(table);
  return distinct([
    ...sumRelations(table),
    ...acrossRelations(columnsMatrix(table)),
    ...shareRelations(table),
    ...(rows ? acrossRelations(rows) : []),
  ]);
}

/** Everything that must agree between the tables of a workbook. */
export function relationsBetween(tables: readonly Table[], within: ReadonlyMap<Table, readonly Relation[]>): Relation[] {
  return distinct([...unsurEqualities(tables), ...totalEqualities(tables, within), ...rowEqualities(tables)]);
}

/** The same cells are not related twice: what was read first, from the surer source, stays. */
function distinct(relations: readonly Relation[]): Relation[] {
  const seen = new Set<string>();
  return relations.filter((relation) => {
    const key = [relation.target, ...relation.terms].map(keyOf).sort().join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

import type { NumberCell, Table } from '../table/table';
import { acrossRelations } from './across';
import { rowEqualities } from './between-rows';
import { totalEqualities } from './between-totals';
import { copiedCells } from './copied-columns';
import { columnsMatrix, rowsMatrix } from './matrix';
import { indicatorEqualities } from './indicators';
import { keyOf, type Relation } from './relation';
import { roundedApart } from './rounded-apart';
import { seriesRelations } from './series';
import { shareRelations } from './shares';
import { sumRelations } from './sums';
import { surveyRelations, unsurEqualities } from './survey';

/**
 * Everything in a workbook that must agree: within each table, and between tables.
 * The tables are read together, for what holds in one of them tells how another like it is meant.
 */
export function inferRelations(tables: readonly Table[], copied: ReadonlySet<string> = copiedCells(tables)): Relation[] {
  const surveys = tables.map(surveyRelations);
  const sums = sumRelations(tables);
  // Answers from 1 to 4 agree with anything; the survey has a law of its own.
  const others = tables.filter((_, t) => surveys[t]?.length === 0);
  const across = acrossRelations(others.map(columnsMatrix), copied);
  const down = acrossRelations(others.flatMap((table) => rowsMatrix(table) ?? []));
  const within = new Map(tables.map((table, t) => {
    const told = new Set(surveys[t]?.map(({ target }) => keyOf(target)));
    return [table, [...(surveys[t] ?? []), ...(sums[t]?.filter(({ target }) => !told.has(keyOf(target))) ?? [])]];
  }));
  return roundedApart(distinct([
    ...[...within.values()].flat(),
    ...across.flat(),
    ...down.flat(),
    ...others.flatMap(seriesRelations),
    ...shareRelations(others),
    ...unsurEqualities(tables),
    ...totalEqualities(tables, within),
    ...rowEqualities(tables),
    ...indicatorEqualities(tables),
  ]));
}

/** The same cells are not related twice: what was read first, from the surer source, stays. */
function distinct(relations: readonly Relation[]): Relation[] {
  const numbers = new Map<NumberCell, number>();
  const numberOf = (cell: NumberCell) => {
    const known = numbers.get(cell);
    if (known !== undefined) return known;
    numbers.set(cell, numbers.size);
    return numbers.size - 1;
  };
  const seen = new Set<string>();
  return relations.filter(({ target, terms }) => {
    const [first, last] = [terms[0], terms.at(-1)];
    // a = b + c and b = a − c are one relation; long sums are told apart by their ends.
    const ends = terms.length > 3 && first && last ? [numberOf(first), numberOf(last), terms.length] : terms.map(numberOf);
    const key = terms.length > 3 ? `${numberOf(target)}|${ends.join()}` : [numberOf(target), ...ends].sort((a, b) => a - b).join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

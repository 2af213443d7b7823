import { joined, mapped } from '../sheet/lists';
import type { NumberCell, Table } from '../table/table';
import { acrossRelations } from './across/across';
import { rowEqualities } from './between/between-rows';
import { totalEqualities } from './between/between-totals';
import { copiedCells } from './copied-columns';
import { columnsMatrix, rowsMatrix } from './across/matrix';
import { indicatorEqualities } from './between/indicators';
import { whereRatiosStand } from './ratio-stands';
import { keyOf, membersOf, type Relation } from './relation';
import { roundedApart } from './rounded-apart';
import { eitherWay } from './recap/either-way';
import { withRecap } from './recap/recap';
import { runningRelations } from './across/running';
import { seriesRelations } from './across/series';
import { withoutMeantSigns } from './across/turned-base';
import { yearRowRelations } from './across/year-rows';
import { shareRowRelations } from './shares/share-rows';
import { shareRelations } from './shares/shares';
import { withMixedRows } from './down/mixed-rows';
import { sumRelations } from './down/sums';
import { surveyRelations, unsurEqualities } from './survey';
import { besideAnswers, hasResults } from './survey-sheet';

/**
 * Everything in a workbook that must agree: within each table, and between tables.
 * The tables are read together, for what holds in one of them tells how another like it is meant.
 */
export function inferRelations(all: readonly Table[], copied: ReadonlySet<string> = copiedCells(all)): readonly Relation[] {
  const tables = all.filter(hasSeveralNumbers);
  const surveys = mapped(tables, surveyRelations);
  const running = mapped(tables, (table) => runningRelations(columnsMatrix(table)));
  const sums = mapped(sumRelations(tables), (relations, t) => withoutCarried(relations, running[t] ?? []));
  // Answers from 1 to 4 agree with anything; the survey has a law of its own.
  const others = tables.filter((_, t) => surveys[t]?.length === 0);
  const copies = unsurEqualities(all);
  const scored = tables.filter((table, t) => surveys[t]?.length !== 0 && hasResults(table));
  const across = acrossRelations(mapped([...others, ...scored], columnsMatrix), copied);
  const down = acrossRelations(others.flatMap((table) => rowsMatrix(table) ?? []));
  const within = new Map(tables.map((table, t) => {
    const told = new Set(surveys[t]?.map(({ target }) => keyOf(target)));
    return [table, told.size === 0 ? sums[t] ?? [] : [...(surveys[t] ?? []), ...(sums[t]?.filter(({ target }) => !told.has(keyOf(target))) ?? [])]];
  }));
  return roundedApart(eitherWay(withMixedRows(tables, whereRatiosStand(withoutMeantSigns(unlike(joined([
    ...within.values(),
    ...others.map((table, t) => withRecap(table, across[t] ?? [], copies)),
    ...scored.map((table, t) => besideAnswers(table, across[others.length + t] ?? [])),
    ...down,
    ...running,
    ...others.flatMap((table) => rowsMatrix(table) ?? []).map(runningRelations),
    ...others.map(seriesRelations),
    ...others.map(yearRowRelations),
    shareRelations(others),
    shareRowRelations(others),
    copies,
    totalEqualities(all, within),
    rowEqualities(all, within),
    indicatorEqualities(all),
  ])))))), all);
}

/** False for a table of one number, which may be what another table says, but follows from nothing beside it. */
function hasSeveralNumbers({ rows }: Table): boolean {
  let count = 0;
  return rows.some(({ numbers }) => numbers.some((number) => number !== undefined && ++count > 1));
}

/** Sums of what is carried on from row to row are none. */
function withoutCarried(sums: readonly Relation[], running: readonly Relation[]): readonly Relation[] {
  if (running.length === 0) return sums;
  const carried = new Set(running.map(({ target }) => target));
  return sums.filter(({ terms }) => !terms.some((term) => carried.has(term)));
}

/** The same cells are not related twice: what was read first, from the surer source, stays. */
function unlike(relations: readonly Relation[]): Relation[] {
  const markOf = marker();
  const bits = Math.max(1, Math.ceil(Math.log2(relations.length)));
  const marks = new Int32Array(relations.length);
  // The relations that share a slot, from the last one back: one more than each one's place, for 0 is none.
  const last = new Int32Array(2 ** bits);
  const before = new Int32Array(relations.length);
  return relations.filter((relation, i) => {
    const mark = markOf(relation);
    const slot = Math.imul(mark, SPREAD) >>> (32 - bits);
    for (let k = last[slot] ?? 0; k > 0; k = before[k - 1] ?? 0) {
      const known = marks[k - 1] === mark ? relations[k - 1] : undefined;
      if (known && isSame(relation, known)) return false;
    }
    marks[i] = mark;
    before[i] = last[slot] ?? 0;
    last[slot] = i + 1;
    return true;
  });
}

/** With more terms than these only one cell can be the result: then order counts. */
const FEW_TERMS = 3;

/** Gives one whole number to all relations of the same cells, and rarely to others. a = b + c and b = a − c are one relation. */
function marker(): (relation: Relation) => number {
  const sheets = new Map<string, number>();
  let [name, sheet] = ['', 0];
  const placeOf = (cell: NumberCell | undefined) => {
    if (!cell) return 0;
    if (cell.sheet !== name) {
      name = cell.sheet;
      sheet = sheets.get(name) ?? sheets.size + 1;
      sheets.set(name, sheet);
    }
    return Math.imul(Math.imul(sheet, SPREAD) + cell.row, SPREAD) + cell.column;
  };
  return ({ target, terms }) => {
    if (terms.length > FEW_TERMS) return (3 * placeOf(target) + 5 * placeOf(terms[0]) + 7 * placeOf(terms.at(-1)) + terms.length) | 0;
    let mark = placeOf(target);
    for (let i = 0; i < terms.length; i++) mark += placeOf(terms[i]);
    return mark | 0;
  };
}

/** An odd number by which places of neighbouring rows and sheets come to lie far apart. */
const SPREAD = 0x9e3779b1;

function isSame(a: Relation, b: Relation): boolean {
  if (a.terms.length !== b.terms.length) return false;
  // Long sums are told apart by their ends.
  if (a.terms.length > FEW_TERMS) return a.target === b.target && a.terms[0] === b.terms[0] && a.terms.at(-1) === b.terms.at(-1);
  const others = [...membersOf(b)];
  return membersOf(a).every((cell) => {
    const place = others.indexOf(cell);
    if (place >= 0) others.splice(place, 1);
    return place >= 0;
  });
}

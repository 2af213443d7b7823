import { labelKey, rowKeys } from '../relation/same-thing';
import { remembered } from '../sheet/remembered';
import { headerText, type Row, type Table } from '../table/table';
import { roleOf } from '../table/words';
import type { Link } from './links';

/** Which row or column of the table that they lead to the links of a row show: its index; -1 where that is not clear. */
export type Choice = (table: Table, own: Row) => number;

/** So many links must choose alike before another one is odd; and at most one in so many may be. */
const LEAST_ALIKE = 3;
const ODD_SHARE = 1 / 5;

/** The row of their own name, the row of one name in every table, or the total. */
export function rowChoice(links: readonly Link[]): Choice | undefined {
  const label = mostCommon(links.map(({ to }) => rowKeys(to.table)[to.row] ?? ''));
  const rowOf = ({ to }: Link): number => to.row;
  return chosenBy(links, [ofOwnName], rowOf) ?? chosenBy(links.filter((link) => !isNamesake(link)), [ofTotal, ofLabel(label)], rowOf);
}

/** True for a link to a row that its own row names: that one is meant, whatever the others choose. */
export function isNamesake({ row, to }: Link): boolean {
  const name = rowKeys(to.table)[to.row] ?? '';
  return name !== '' && labelKey(row.label).includes(name);
}

/** The column under one heading, or the one that the row's own words ask for. */
export function columnChoice(links: readonly Link[]): Choice | undefined {
  const heading = mostCommon(links.map(({ to }) => headingKeys(to.table)[to.column] ?? ''));
  return chosenBy(links, [(table) => only(headingKeys(table), heading), ofOwnRole], ({ to }) => to.column);
}

/** True when hardly any of the links are not among so many that are alike. */
export function isUsual(alike: number, all: number): boolean {
  return alike >= LEAST_ALIKE && all - alike <= Math.max(1, ODD_SHARE * all);
}

const ofOwnName: Choice = (table, { label }) => rowsByKey(table).get(labelKey(label)) ?? -1;
const ofLabel = (label: string): Choice => (table) => rowsByKey(table).get(label) ?? -1;
const ofTotal: Choice = (table) => only(table.rows.map(({ role }) => role), 'total');

const ofOwnRole: Choice = ({ columns }, { label }) => only(columns.map(({ role }) => role), roleOf([label]));

/** What most of the links choose; where one way of choosing says nothing of a table the next one may. */
function chosenBy(links: readonly Link[], choices: readonly Choice[], shown: (link: Link) => number): Choice | undefined {
  const usual = choices.filter((choice) => isUsual(links.filter((link) => shown(link) >= 0 && shown(link) === choice(link.to.table, link.row)).length, links.length));
  return usual.length === 0 ? undefined : (table, own) => usual.map((choice) => choice(table, own)).find((place) => place >= 0) ?? -1;
}

/** The rows of a table by the keys of their labels; -1 for a label that several have. */
const rowsByKey = remembered((table: Table): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  rowKeys(table).forEach((key, r) => rows.set(key, rows.has(key) || key === '' ? -1 : r));
  return rows;
});

const headingKeys = remembered(({ columns }: Table): readonly string[] => columns.map((column) => headerText(column).toLowerCase().replace(/\s+/g, ' ')));

function only<Key>(keys: readonly Key[], key: Key | undefined): number {
  const at = key === undefined ? -1 : keys.indexOf(key);
  return key !== undefined && key !== '' && at === keys.lastIndexOf(key) ? at : -1;
}

function mostCommon(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number]>((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])[0];
}

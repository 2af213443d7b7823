import { areaAddress, parseAddress } from '../sheet/address';
import { headerText, type Table } from '../table/table';
import type { TableSign } from './decisions';
import type { TableReport } from './report';

/** What a table is known by later on, when rows may have been added above it or in it. */
export function signOf({ sheet, range, title, columns }: TableReport): TableSign {
  return { sheet, title: title ?? '', header: columns.map(({ header }) => header), range };
}

/**
 * The table that a sign speaks of: on its sheet the one with its header and title, else with its header, else with its title;
 * among equals the one whose place is nearest. Where its sheet has another name now, the only table with its header and title.
 * @returns its index; undefined when no table is like it any more
 */
export function findTable(sign: TableSign, tables: readonly Table[]): number | undefined {
  const top = parseAddress(sign.range)?.top ?? 0;
  const header = sign.header.join('\n');
  const scored = tables.map((table, index) => ({
    index,
    here: table.sheet.name === sign.sheet,
    score: (table.columns.map(headerText).join('\n') === header ? HEADER : 0)
      + (table.title === sign.title && sign.title !== '' ? 2 : 0) + (areaAddress(table.area) === sign.range ? 1 : 0),
    isWhole: table.title === sign.title,
    distance: Math.abs(table.area.top - top),
  }));
  const here = scored.filter((one) => one.here);
  if (here.length > 0) return here.filter(({ score }) => score >= 2).sort((a, b) => b.score - a.score || a.distance - b.distance)[0]?.index;
  const alike = scored.filter(({ score, isWhole }) => score >= HEADER && isWhole);
  return alike.length === 1 ? alike[0]?.index : undefined;
}

/** What it is worth that all headings are the same. */
const HEADER = 4;

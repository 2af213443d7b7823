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
 * among equals the one whose place is nearest.
 * @returns its index; undefined when no table is like it any more
 */
export function findTable(sign: TableSign, tables: readonly Table[]): number | undefined {
  const top = parseAddress(sign.range)?.top ?? 0;
  const header = sign.header.join('\n');
  let best: { index: number; score: number; distance: number } | undefined;
  tables.forEach((table, index) => {
    if (table.sheet.name !== sign.sheet) return;
    const score = (table.columns.map(headerText).join('\n') === header ? 4 : 0)
      + (sign.title !== '' && table.title === sign.title ? 2 : 0) + (areaAddress(table.area) === sign.range ? 1 : 0);
    const distance = Math.abs(table.area.top - top);
    if (score >= 2 && (!best || score > best.score || (score === best.score && distance < best.distance))) best = { index, score, distance };
  });
  return best?.index;
}

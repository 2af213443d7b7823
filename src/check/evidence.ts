import { areaAddress, sheetPrefix, type Area } from '../sheet/address';
import type { NumberCell } from '../table/table';

type Place = Pick<NumberCell, 'sheet' | 'row' | 'column'>;

/** Cells as references, neighbours joined: three cells below each other become "Sheet!C5:C7". */
export function referencesOf(cells: readonly Place[]): string[] {
  const areas: { sheet: string; area: { -readonly [Side in keyof Area]: Area[Side] } }[] = [];
  for (const { sheet, row, column } of cells) {
    const last = areas.at(-1);
    if (last?.sheet === sheet && joins(last.area, row, column)) {
      last.area.bottom = row;
      last.area.right = column;
    } else areas.push({ sheet, area: { top: row, left: column, bottom: row, right: column } });
  }
  return [...new Set(areas.map(({ sheet, area }) => sheetPrefix(sheet) + areaAddress(area)))];
}

function joins(area: Area, row: number, column: number): boolean {
  const below = area.left === area.right && column === area.left && row === area.bottom + 1;
  const beside = area.top === area.bottom && row === area.top && column === area.right + 1;
  return below || beside;
}

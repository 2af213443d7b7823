import { areaAddress, columnNumber, GRID, parseAddress, sheetPrefix, type Area } from '../../../sheet/address';
import { HostError } from '../rich-api/host-object';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: GRID.rows - 1, right: GRID.columns - 1 };

export function invalidArgument(): HostError {
  return new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}

/** "B2:C3", "A:C", "1:3", with or without its sheet. @throws HostError InvalidArgument */
export function readAddress(text: unknown): Area {
  if (typeof text !== 'string') throw invalidArgument();
  const address = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '').trim();
  const area = parseAddress(address) ?? wholeLines(address);
  if (!area) throw invalidArgument();
  return area;
}

/** Areas with commas or semicolons between them. @throws HostError InvalidArgument */
export function readAddresses(text: unknown): Area[] {
  if (typeof text !== 'string') throw invalidArgument();
  return text.split(/[,;]/).map((part) => readAddress(part));
}

/** An area's full address as Excel answers it: "'Pagu 2023'!B2:C3". */
export function fullAddress(sheet: string, area: Area): string {
  return `${sheetPrefix(sheet)}${areaAddress(area)}`;
}

/** @throws HostError InvalidArgument when it is not wholly on the grid */
export function onGrid(top: number, left: number, rows: number, columns: number): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const whole = [top, left, rows, columns].every(Number.isInteger);
  if (!whole || top < 0 || left < 0 || rows < 1 || columns < 1) throw invalidArgument();
  if (area.bottom >= GRID.rows || area.right >= GRID.columns) throw invalidArgument();
  return area;
}

function wholeLines(address: string): Area | undefined {
  const [from = '', to = from] = address.split(':');
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) {
    return { ...WHOLE_SHEET, top: Number(from) - 1, bottom: Number(to) - 1 };
  }
  const [left, right] = [columnNumber(from), columnNumber(to)];
  return left < 0 || right < 0 ? undefined : { ...WHOLE_SHEET, left, right };
}

import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import type { CellValue } from '../../sheet/snapshot';
import type { GridCell } from './grid';

const ERROR = /^#(?:DIV\/0!|NAME\?|VALUE!|NUM!|N\/A|REF!|SPILL!|CALC!|NULL!|BUSY!|GETTING_DATA|CYCLE!|ERROR!)$/;

/** Text that Univer would take for a number, a date or a truth value; numbers kept as text are among what Selaras finds. */
const READS_AS_OTHER = /^[\s(+-]*(?:rp\.?|\$)?[\d.,:/%()\s-]*\d[\d.,:/%()\s-]*$|^(?:true|false)$/i;

/** What a cell holds → Univer's form; a blank one clears what was there. */
export function toUniver({ value, formula, format }: Omit<GridCell, 'row' | 'column'>): ICellData {
  return {
    ...(value === undefined ? { v: null, t: null } : rawValue(value)),
    f: formula === undefined ? null : `=${formula}`,
    si: null,
    p: null,
    ...(format === undefined ? {} : { s: { n: { pattern: format } } }),
  };
}

function rawValue(value: CellValue): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: READS_AS_OTHER.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  return { v: value.error, t: CellValueType.STRING };
}

/** Univer's form of a cell → the value it shows. */
export function valueOf(data: Nullable<ICellData>): CellValue | undefined {
  if (!data) return undefined;
  const raw = data.v ?? data.p?.body?.dataStream.replace(/\r\n$/, '');
  if (raw === undefined || raw === '') return undefined;
  if (data.t === CellValueType.BOOLEAN) return raw === 1 || raw === true || raw === 'TRUE';
  return typeof raw === 'string' && ERROR.test(raw) ? { error: raw } : raw;
}

import type { CellValue } from '../../../sheet/snapshot';
import type { CellState } from './sheet-state';

/** Every error value an Excel cell can show. */
export const ERROR_VALUES: readonly string[] = [
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!', '#BUSY!',
];

const NUMBER = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;
const PERCENT = /^[-+]?\d+(\.\d+)?%$/;

/** What a cell holds after something was entered in it, as if typed in an English Excel; its looks stay. */
export function enter(cell: CellState, entry: unknown): CellState {
  const { value: _value, formula: _formula, ...looks } = cell;
  if (entry === '') return looks;
  if (typeof entry === 'number' || typeof entry === 'boolean') return { ...looks, value: entry };
  if (typeof entry !== 'string') throw new TypeError('Only numbers, texts and booleans can be entered in a cell');
  if (looks.format === '@') return { ...looks, value: entry };
  if (entry.startsWith("'")) return entry === "'" ? looks : { ...looks, value: entry.slice(1) };
  if (entry.startsWith('=') && entry.length > 1) {
    return { ...looks, formula: entry.slice(1), value: { error: '#NAME?' } };
  }
  if (PERCENT.test(entry)) {
    return { ...looks, format: looks.format ?? (entry.includes('.') ? '0.00%' : '0%'), value: Number(entry.slice(0, -1)) / 100 };
  }
  return { ...looks, value: typed(entry) };
}

function typed(text: string): CellValue {
  if (NUMBER.test(text.trim())) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const error = ERROR_VALUES.find((name) => name === text.toUpperCase());
  return error === undefined ? text : { error };
}

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
  if (entry === '' || entry === undefined) return looks;
  if (typeof entry === 'number' || typeof entry === 'boolean') return { ...looks, value: entry };
  const text = String(entry);
  if (looks.format === '@') return { ...looks, value: text };
  if (text.startsWith("'")) return text === "'" ? looks : { ...looks, value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) {
    return { ...looks, formula: text.slice(1), value: { error: '#NAME?' } };
  }
  if (PERCENT.test(text)) {
    return { ...looks, format: looks.format ?? (text.includes('.') ? '0.00%' : '0%'), value: Number(text.slice(0, -1)) / 100 };
  }
  return { ...looks, value: typed(text) };
}

function typed(text: string): CellValue {
  if (NUMBER.test(text.trim())) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const error = ERROR_VALUES.find((name) => name === text.toUpperCase());
  return error === undefined ? text : { error };
}

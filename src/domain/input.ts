import { type Failure, fail, isFailure } from './failure';
import { readNumber } from './number-text';

/**
 * A range as a function gets it, row by row; every row has as many cells as the first.
 * A cell is a number, a text or a boolean; blank as "", null or undefined; a formatted value or an error as an object with a basicValue.
 */
export type Grid = readonly (readonly unknown[])[];

const QUOTED_LENGTH = 30;
const ERRORS: Readonly<Record<string, Failure['error']>> = { '#DIV/0!': 'div0', '#NUM!': 'num', '#N/A': 'na' };

export function isBlank(input: unknown): input is '' | null | undefined {
  return input === '' || input === null || input === undefined;
}

/**
 * The number in a cell; undefined when there is none: blank, or "-", "NA" and the like.
 * @returns a #VALUE! for text and for TRUE and FALSE: a number typed as text is not guessed at; for an error value the same error.
 */
export function readInput(input: unknown): number | undefined | Failure {
  if (typeof input === 'number' || isFailure(input)) return input;
  if (isBlank(input)) return undefined;
  if (typeof input === 'object') return 'basicValue' in input ? readFormatted(input.basicValue) : NOT_A_NUMBER;
  const read = typeof input === 'string' ? readNumber(input) : undefined;
  if (read === 'none' || readText(input) === '') return undefined;
  const text = quote(readText(input));
  return read === undefined
    ? fail('value', `${text} bukan angka.`, `${text} is not a number.`)
    : fail('value', `${text} tersimpan sebagai teks; ketik ulang sebagai angka.`, `${text} is stored as text; type it again as a number.`);
}

/** The text in a cell, trimmed; "" when it is blank or holds no text. */
export function readText(input: unknown): string {
  if (typeof input === 'object' && input !== null) return 'basicValue' in input ? readText(input.basicValue) : '';
  return typeof input === 'string' ? input.trim() : isBlank(input) ? '' : JSON.stringify(input);
}

/** What was typed, short enough for a message. */
export function quote(text: string): string {
  return text.length > QUOTED_LENGTH ? `"${text.slice(0, QUOTED_LENGTH)}…"` : `"${text}"`;
}

function readFormatted(value: unknown): number | undefined | Failure {
  if (typeof value !== 'string' || !/^#.*[!?A]$/.test(value)) return readInput(value);
  return fail(ERRORS[value] ?? 'value', `Sel berisi ${value}.`, `The cell holds ${value}.`);
}

const NOT_A_NUMBER = fail('value', 'Sel tidak berisi angka.', 'The cell holds no number.');

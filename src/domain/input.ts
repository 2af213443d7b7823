import { type Failure, fail, isFailure } from './failure';
import { readNumber } from './number-text';

/** What a cell hands to a function; a blank is "", null or undefined, an error value is a failure already. */
export type Input = number | string | boolean | null | undefined | Failure;

/** A range, row by row; every row has as many cells as the first. */
export type Grid = readonly (readonly Input[])[];

const QUOTED_LENGTH = 30;

export function isBlank(input: Input): input is '' | null | undefined {
  return input === '' || input === null || input === undefined;
}

/**
 * The number in a cell; undefined when there is none: blank, or "-", "NA" and the like.
 * @returns a #VALUE! for text and for TRUE and FALSE: a number typed as text is not guessed at.
 */
export function readInput(input: Input): number | undefined | Failure {
  if (typeof input === 'number' || isFailure(input)) return input;
  if (isBlank(input) || (typeof input === 'string' && (input.trim() === '' || readNumber(input) === 'none'))) return undefined;
  const text = quote(input);
  return typeof input === 'string' && readNumber(input) !== undefined
    ? fail('value', `${text} tersimpan sebagai teks; ketik ulang sebagai angka.`, `${text} is stored as text; type it again as a number.`)
    : fail('value', `${text} bukan angka.`, `${text} is not a number.`);
}

/** What was typed, short enough for a message. */
export function quote(input: string | boolean): string {
  const text = String(input);
  return text.length > QUOTED_LENGTH ? `"${text.slice(0, QUOTED_LENGTH)}…"` : `"${text}"`;
}

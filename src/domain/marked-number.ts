import type { Dialect } from './number-digits';
import { readNumber, type NumberText } from './number-text';

const LONGEST = 40;
/** Signs and words that make a number the least or the most that is wanted. */
const BOUND = /^(?:[<>≤≥]=?|=[<>]|(?:minimal|min|maksimal|maks|max|paling (?:sedikit|banyak|rendah|tinggi))\b\.?)\s*(?=[\d.,])/i;
/** A number and its words in parentheses: "80 (B)", "2 (dua) dokumen". */
const WORDED = /^([\d.,]+\s?%?)\s*\([a-z][a-z\s+-]*\)(\s*[a-z]+)?$/i;
/** Words and their number in parentheses: "BB (72,5)"; a single digit there is a footnote. */
const SCORED = /^[a-z][a-z\s+-]*\(\s*(\d[\d.,]+\s?%?)\s*\)$/i;

/**
 * Reads the number that somebody wrote with its bound or its predikat: "≥ 80", "min. 75%", "80 (B)", "B (80)".
 * Where a column prints ranges such a sign is the bound of one: the caller must know that it does not.
 * @returns undefined for a number without either, and for all else
 */
export function readMarkedNumber(text: string, dialect?: Dialect): NumberText | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.trim();
  const bare = plain.replace(BOUND, '');
  const [, number, unit = ''] = WORDED.exec(bare) ?? SCORED.exec(bare) ?? [];
  if (number === undefined && bare === plain) return undefined;
  const read = readNumber(number === undefined ? bare : number + unit, dialect);
  return read === 'none' ? undefined : read;
}

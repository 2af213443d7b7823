import { finest } from '../relation/values';
import type { Language, Text } from '../sheet/text';
import type { NumberCell } from '../table/table';
import type { Book } from './book';
import type { Explanation, Slip } from './cause';
import { among, information, toleranceOf } from './coincidence';
import { number, place } from './message';

/** More parts than these are looked at one by one only. */
const MOST_PARTS = 100;

/**
 * Parts of a total, one or several side by side, that add up to a difference.
 * @param words what seems to have happened to them.
 */
export function explainByParts(slip: Slip, difference: number, words: Text, book: Book): Explanation | undefined {
  const { cell, repairs } = slip;
  for (const { kind, target, terms, signs } of repairs) {
    if (kind !== 'jumlah' || target !== cell || terms.length < 2 || signs?.includes(-1)) continue;
    const parts = stretchOf(terms, difference, toleranceOf(slip));
    const [first] = parts;
    if (!first) continue;
    const tried = parts.length === 1 ? terms.length : (terms.length * terms.length) / 2;
    return {
      bits: information(difference, finest(parts)) - among(tried),
      cells: parts,
      message: (language) => {
        const value = number(Math.abs(difference), first, language);
        const names = namesOf(parts, cell, language, book);
        return language === 'id'
          ? `Selisihnya tepat ${value}: ${names} tampaknya ${words.id}.`
          : `The difference is exactly ${value}: ${names} ${parts.length === 1 ? 'seems' : 'seem'} to have been ${words.en}.`;
      },
    };
  }
  return undefined;
}

/** The fewest parts side by side, though never all of them. */
function stretchOf(terms: readonly NumberCell[], difference: number, tolerance: number): readonly NumberCell[] {
  const one = terms.find(({ value }) => value !== 0 && Math.abs(value - difference) <= tolerance);
  if (one) return [one];
  if (terms.length > MOST_PARTS) return [];
  const scale = 10 ** finest(terms);
  const sums = [0];
  for (const { value } of terms) sums.push((sums.at(-1) ?? 0) + Math.round(value * scale));
  for (let length = 2; length < terms.length; length++) {
    for (let from = 0; from + length <= terms.length; from++) {
      if (Math.abs(((sums[from + length] ?? 0) - (sums[from] ?? 0)) / scale - difference) > tolerance) continue;
      if (terms[from]?.value !== 0 && terms[from + length - 1]?.value !== 0) return terms.slice(from, from + length);
    }
  }
  return [];
}

function namesOf(parts: readonly NumberCell[], { row, sheet }: NumberCell, language: Language, book: Book): string {
  const named = [parts[0], parts.at(-1)].flatMap((part) => {
    if (!part) return [];
    const where = place(part, sheet);
    return [`${(part.row === row ? book.columnLabel(part) : book.rowLabel(part)) || where} (${where})`];
  });
  if (parts.length === 1) return named[0] ?? '';
  return named.join(parts.length === 2 ? (language === 'id' ? ' dan ' : ' and ') : (language === 'id' ? ' sampai ' : ' to '));
}

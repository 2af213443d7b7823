import { editDistance } from '../domain/edit-distance';
import { terbilang } from '../domain/terbilang';
import { readWord } from '../domain/word-slips';

/** A misspelt word differs by at most so many letters. */
const MOST = 2;

/**
 * Holds an amount in words against the number it should say, word for word.
 * @returns the misspelt words, none of them when it is right; undefined when it says another number.
 */
export function spellingOf(words: readonly string[], value: number): { word: string; meant: string }[] | undefined {
  const right = terbilang(value);
  if (typeof right !== 'string') return undefined;
  const surface = right.split(' ');
  const plain: { readonly word: string; readonly meant: string; readonly length: number }[] = [];
  for (const meant of surface) {
    const parts = readWord(meant)?.plain ?? [meant];
    parts.forEach((word, i) => plain.push({ word, meant: i === 0 ? meant : '', length: parts.length }));
  }
  const slips: { word: string; meant: string }[] = [];
  let at = 0;
  for (const [i, word] of words.entries()) {
    const read = readWord(word);
    const due = plain[at];
    if (at === plain.length && i === words.length - 1) return isUnit(word, slips) ? slips : undefined;
    if (!due) return undefined;
    if (read && read.meant === undefined) {
      if (!read.plain.every((part, k) => plain[at + k]?.word === part)) return undefined;
      at += read.plain.length;
    } else {
      if (due.meant === '' || editDistance(word, due.meant, MOST) > MOST) return undefined;
      slips.push({ word, meant: due.meant });
      at += due.length;
    }
  }
  return at === plain.length ? slips : undefined;
}

function isUnit(word: string, slips: { word: string; meant: string }[]): boolean {
  const unit = readWord(word);
  const meant = unit?.meant ?? word;
  if (meant !== 'rupiah' && meant !== 'persen') return false;
  if (unit?.meant !== undefined) slips.push({ word, meant });
  return true;
}

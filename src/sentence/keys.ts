import { editDistance } from '../domain/edit-distance';
import type { Lexicon } from './lexicon';
import { isCommon, isOfPhrase, wordKey } from './vocabulary';

/** Words that are often misspelt and yet tell nothing: "Proram", "Kegitan". */
const OFTEN = ['program', 'kegiatan', 'anggaran', 'realisasi', 'belanja', 'capaian', 'sebesar', 'kabupaten', 'kecamatan', 'pemerintah', 'pemerintahan',
  'indikator', 'strategis', 'sasaran', 'konsumsi', 'kinerja'];

/** The keys of the telling words of a text, each once, in their order; a long name counts as its short one. */
export function keysOf(words: readonly string[], { aliases, common }: Lexicon): string[] {
  const keys = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const alias = aliases.get(word)?.find(({ rest }) => rest.every((other, k) => words[i + 1 + k] === other));
    if (alias) {
      if (!isCommon(alias.short) && !common.has(alias.short)) keys.add(alias.short);
      i += alias.rest.length;
    } else if (!isCommon(word) && !isOfPhrase(word, words[i - 1]) && !common.has(word) && !isMisspelt(word)) keys.add(wordKey(word));
  }
  return [...keys];
}

const misspelt = new Map<string, boolean>();
const MOST_REMEMBERED = 20_000;

function isMisspelt(word: string): boolean {
  const before = misspelt.get(word);
  if (before !== undefined) return before;
  const now = word.length >= 6 && OFTEN.some((right) => right[0] === word[0] && Math.abs(right.length - word.length) <= 1 && editDistance(word, right, 1) === 1);
  if (misspelt.size < MOST_REMEMBERED) misspelt.set(word, now);
  return now;
}

import { editDistance } from './edit-distance';
import { DIGIT_WORDS, SCALE_WORDS, USUAL_SPELLINGS } from './number-words';

/** What may stand behind an amount. */
export const SATUAN: ReadonlySet<string> = new Set(['rupiah', 'persen']);

/** Every word an amount is made of, and the plain words it stands for: "milyar" miliar, "seratus" satu ratus. */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...DIGIT_WORDS, ...SCALE_WORDS, 'belas', 'puluh', 'ratus', 'koma', 'minus', 'negatif', ...SATUAN].map(itself),
  ...Object.entries(USUAL_SPELLINGS).map(([usual, word]): Entry => [usual, [word]]),
  ...['puluh', 'ratus', 'ribu', 'juta', 'miliar', 'triliun'].map((word): Entry => [`se${word}`, ['satu', word]]),
  ['sebelas', ['satu', 'belas']],
  ['semilyar', ['satu', 'miliar']],
]);
type Entry = readonly [word: string, plain: readonly string[]];

/** Of long words two letters may be wrong, of short ones one. */
const SHORT = 3;
const MOST_SLIPS = 2;

/** A written word as the plain words it stands for; meant is there only when it is misspelt. */
export interface ReadWord {
  readonly plain: readonly string[];
  readonly meant?: string;
}

/** Reads one word: as it stands, joined ("duabelas"), or misspelt by up to two letters ("setaus" → "seratus"). */
export function readWord(word: string): ReadWord | undefined {
  const plain = KNOWN.get(word) ?? unjoin(word);
  return plain ? { plain } : nearest(word);
}

function unjoin(word: string): readonly string[] | undefined {
  for (let end = word.length - SHORT; end >= SHORT; end--) {
    const head = KNOWN.get(word.slice(0, end));
    const tail = head && (KNOWN.get(word.slice(end)) ?? unjoin(word.slice(end)));
    if (tail) return [...head, ...tail];
  }
  return undefined;
}

/**
 * The known word nearest to a misspelt one; of two equally near, the one with the same first letter, which people seldom miss.
 * undefined when two of different meaning are still equal, or none is near enough.
 */
function nearest(word: string): ReadWord | undefined {
  const limit = word.length <= SHORT ? 1 : MOST_SLIPS;
  let best: ReadWord | undefined;
  let least = Infinity;
  for (const [meant, plain] of KNOWN) {
    const distance = editDistance(word, meant, limit);
    if (distance > limit) continue;
    const score = distance + (meant[0] === word[0] ? 0 : 0.5);
    if (score < least) best = { plain, meant };
    else if (score === least && best?.plain.join() !== plain.join()) best = undefined;
    least = Math.min(least, score);
  }
  return best;
}

function itself(word: string): Entry {
  return [word, [word]];
}

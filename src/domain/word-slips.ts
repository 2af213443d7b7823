import { DIGIT_WORDS, SCALE_WORDS, USUAL_SPELLINGS } from './number-words';

/** What may stand behind an amount. */
export const SATUAN: ReadonlySet<string> = new Set(['rupiah', 'persen']);
/** The words an amount is made of; "se-" forms are split into "satu" and their unit before this. */
const PLAIN = new Set<string>([...DIGIT_WORDS, ...SCALE_WORDS, 'belas', 'puluh', 'ratus', 'koma', 'minus', 'negatif', ...SATUAN]);
const SE_FORMS: Readonly<Record<string, readonly string[]>> = {
  sepuluh: ['satu', 'puluh'], sebelas: ['satu', 'belas'], seratus: ['satu', 'ratus'], seribu: ['satu', 'ribu'],
  sejuta: ['satu', 'juta'], semiliar: ['satu', 'miliar'], semilyar: ['satu', 'miliar'], setriliun: ['satu', 'triliun'],
};
const KNOWN = [...PLAIN, ...Object.keys(SE_FORMS), ...Object.keys(USUAL_SPELLINGS)];
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
  const exact = plainOf(word) ?? unjoin(word);
  if (exact) return { plain: exact };
  const meant = nearest(word);
  const plain = meant === undefined ? undefined : plainOf(meant);
  return meant === undefined || plain === undefined ? undefined : { plain, meant };
}

function plainOf(word: string): readonly string[] | undefined {
  const usual = Object.hasOwn(USUAL_SPELLINGS, word) ? USUAL_SPELLINGS[word] ?? word : word;
  if (PLAIN.has(usual)) return [usual];
  return Object.hasOwn(SE_FORMS, word) ? SE_FORMS[word] : undefined;
}

function unjoin(word: string): readonly string[] | undefined {
  for (let end = word.length - 3; end >= 3; end--) {
    const head = plainOf(word.slice(0, end));
    const tail = head && (plainOf(word.slice(end)) ?? unjoin(word.slice(end)));
    if (head && tail) return [...head, ...tail];
  }
  return undefined;
}

/**
 * The known word nearest to a misspelt one; of two equally near, the one with the same first letter, which people seldom miss.
 * undefined when two of different meaning are still equal, or none is near enough.
 */
function nearest(word: string): string | undefined {
  const limit = word.length <= SHORT ? 1 : MOST_SLIPS;
  let best: string | undefined;
  let least = Infinity;
  for (const known of KNOWN) {
    const distance = Math.abs(known.length - word.length) > limit ? Infinity : editDistance(word, known);
    if (distance > limit) continue;
    const score = distance + (known[0] === word[0] ? 0 : 0.5);
    if (score < least) best = known;
    else if (score === least && String(plainOf(known)) !== String(plainOf(best ?? ''))) best = undefined;
    least = Math.min(least, score);
  }
  return best;
}

/** Letters left out, added, changed, or two neighbours exchanged; each counts 1. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + same,
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      ));
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

import { DIGIT_WORDS, SCALE_WORDS } from './number-words';
import { readWord, SATUAN } from './word-slips';

/** A word that is wrong, and the word it has to be. ejaan: misspelt. skala: a power of a thousand that does not decrease. */
export interface WordSlip {
  readonly kind: 'ejaan' | 'skala';
  readonly word: string;
  readonly meant: string;
}

export interface ReadTerbilang {
  /** The amount, with the slips mended. */
  readonly value: number;
  readonly slips: readonly WordSlip[];
  /** What stands behind the number: "rupiah", "persen", or "". */
  readonly satuan: string;
}

interface Part {
  readonly group: number;
  /** 0 for ones, 1 for ribu, 2 for juta … */
  readonly power: number;
}

/**
 * An amount in words → its value: "dua puluh lima ribu rupiah" → 25000.
 * Case, line breaks, joined words and the spellings milyar and trilyun do not matter; misspelt words are read and told.
 * Where a power repeats ("… tiga ribu … dua ribu …") the left one is raised to the next, and told.
 * @returns undefined when it is not an amount: a word that is no number word, or an order no number has.
 */
export function readTerbilang(text: string): ReadTerbilang | undefined {
  const words = text.toLowerCase().replace(/^\W*terbilang\W*/, '').split(/[^a-z]+/).filter((word) => word !== '');
  const slips: WordSlip[] = [];
  const plain: string[] = [];
  for (const word of words) {
    const read = readWord(word);
    if (!read) return undefined;
    if (read.meant !== undefined) slips.push({ kind: 'ejaan', word, meant: read.meant });
    plain.push(...read.plain);
  }
  const satuan = SATUAN.has(plain[plain.length - 1] ?? '') ? plain.pop() ?? '' : '';
  const negative = plain[0] === 'minus' || plain[0] === 'negatif';
  const comma = plain.indexOf('koma');
  const whole = readWhole(plain.slice(negative ? 1 : 0, comma < 0 ? undefined : comma), slips);
  const fraction = comma < 0 ? '' : readFraction(plain.slice(comma + 1));
  if (whole === undefined || fraction === undefined) return undefined;
  const size = Number(`${whole}.${fraction}`);
  return { value: negative ? 0 - size : size, slips, satuan };
}

function readFraction(words: readonly string[]): string | undefined {
  const digits = words.map(digitOf);
  return digits.length === 0 || digits.includes(-1) ? undefined : digits.join('');
}

/** The digits of a whole number. */
function readWhole(words: readonly string[], slips: WordSlip[]): string | undefined {
  if (words.length === 1 && words[0] === 'nol') return '0';
  const parts: Part[] = [];
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    const power = at === words.length ? 0 : powerOf(words[at] ?? '');
    if (power < 0 || from === at) continue;
    const group = readGroup(words.slice(from, at));
    if (group === undefined) return undefined;
    parts.push({ group, power });
    from = at + 1;
  }
  return parts.length === 0 ? undefined : digitsOf(mended(parts, slips));
}

/** undefined when a power had to be raised above all that have a name. */
function digitsOf(parts: readonly Part[]): string | undefined {
  const highest = parts[0]?.power ?? 0;
  if (highest > SCALE_WORDS.length) return undefined;
  const groups = Array.from({ length: highest + 1 }, (_, index) => parts.find(({ power }) => power === highest - index)?.group ?? 0);
  return groups.map((group) => String(group).padStart(3, '0')).join('');
}

/** Up to three digits: [hundreds] [tens] [ones], each at most once and in this order. */
function readGroup(words: readonly string[]): number | undefined {
  let value = 0;
  let place = 1000;
  for (let at = 0; at < words.length; at++) {
    const digit = digitOf(words[at] ?? '');
    if (digit < 1) return undefined;
    const next = words[at + 1];
    const size = next === 'ratus' ? 100 : next === 'puluh' || next === 'belas' ? 10 : 1;
    if (size >= place) return undefined;
    value += next === 'belas' ? 10 + digit : digit * size;
    // "dua belas" leaves no room for ones.
    place = next === 'belas' ? 1 : size;
    if (size > 1) at++;
  }
  return value === 0 ? undefined : value;
}

/** From the right, every power is larger than the one behind it; one that is not is raised. */
function mended(parts: readonly Part[], slips: WordSlip[]): Part[] {
  const result: Part[] = [];
  let least = 0;
  for (const { group, power } of [...parts].reverse()) {
    const raised = Math.max(power, least);
    if (raised !== power) slips.push({ kind: 'skala', word: scaleWord(power), meant: scaleWord(raised) });
    result.unshift({ group, power: raised });
    least = raised + 1;
  }
  return result;
}

function digitOf(word: string): number {
  return DIGIT_WORDS.findIndex((digit) => digit === word);
}

/** "ribu" → 1, "juta" → 2; -1 for a word that is no power. */
function powerOf(word: string): number {
  const index = SCALE_WORDS.findIndex((scale) => scale === word);
  return index < 0 ? -1 : index + 1;
}

function scaleWord(power: number): string {
  return SCALE_WORDS[power - 1] ?? '';
}

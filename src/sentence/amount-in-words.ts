import { readTerbilang } from '../domain/read-terbilang';
import { readWord, type ReadWord } from '../domain/word-slips';
import type { InWords, Mention } from './mention';
import { spellingOf } from './spelling';

/** Behind the figure: nothing but its mark, or up to three words, then the parenthesis. */
const OPENS = /^[\s,.\-–—]{0,4}((?:[ /]{0,2}[A-Za-z]{1,20}\b[.,]?){0,3})\s{0,2}[([{]\s{0,2}/;
/** "Rp 5.000.000,- terbilang lima juta rupiah", without a parenthesis. */
const SPELT_OUT = /^[\s,.\-–—/]{0,4}(?:terbilang|dengan huruf)\s{0,2}:?\s{1,2}/i;
const LONGEST = 420;
const PREFACE = /^\W*(?:terbilang|dengan huruf|huruf|baca)\W+/i;
const seen = new Map<string, ReadWord | undefined>();
const MOST_SEEN = 20_000;

/** The same words come again and again, and looking for the nearest number word is costly. */
function read(word: string): ReadWord | undefined {
  if (!seen.has(word) && seen.size < MOST_SEEN) seen.set(word, readWord(word));
  return seen.has(word) ? seen.get(word) : readWord(word);
}

const LAST = /^(?:rupiah|persen)$/i;

/** Each mention with the amount in words that stands beside it: behind it in parentheses, or before the parenthesis in which it stands. */
export function readAmountsInWords(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, i) => {
    if (mention.kind === 'tahun') return mention;
    const next = mentions[i + 1]?.start ?? text.length;
    const words = wordsBehind(text, mention, next) ?? wordsBefore(text, mention, mentions[i - 1]?.end ?? 0);
    return words ? { ...mention, words, end: Math.max(mention.end, words.end) } : mention;
  });
}

function wordsBehind(text: string, mention: Mention, next: number): InWords | undefined {
  const after = text.slice(mention.end, Math.min(next, mention.end + LONGEST));
  const opens = OPENS.exec(after) ?? SPELT_OUT.exec(after);
  if (!opens) return undefined;
  const start = mention.end + opens[0].length;
  const inside = after.slice(opens[0].length);
  const close = inside.search(/[)\]}]/);
  const preface = PREFACE.exec(inside)?.[0].length ?? 0;
  const run = leadingRun(close < 0 ? inside.slice(preface) : inside.slice(preface, Math.max(preface, close)));
  if (!run) return undefined;
  // With words between, only a unit says whose amount it is; a count with its thing in the parenthesis is another one.
  if ((opens[1] ?? '') !== '' && !LAST.test(run.words.at(-1) ?? '')) return undefined;
  if (!run.whole && !LAST.test(run.words.at(-1) ?? '')) return undefined;
  return readRun(run.words, start + preface, start + preface + run.length + (close >= 0 && run.whole ? 1 : 0), mention);
}

/** "lima juta rupiah (Rp 5.000.000,-)", "dua (2)": walks back over words from the parenthesis. */
function wordsBefore(text: string, mention: Mention, from: number): InWords | undefined {
  const before = text.slice(Math.max(from, mention.start - LONGEST), mention.start);
  const opens = /\s*[([{]\s*$/.exec(before);
  if (!opens) return undefined;
  const words = before.slice(0, opens.index).match(/[A-Za-z]+|[^A-Za-z\s]+/g) ?? [];
  let first = words.length;
  while (first > 0 && /^[A-Za-z]/.test(words[first - 1] ?? '') && isExact(words[first - 1] ?? '')) first--;
  const run = words.slice(first);
  if (run.length === 0 || (run.length === 1 && LAST.test(run[0] ?? ''))) return undefined;
  // "Rp 500 ribu (Rp 500.000)" and "belanja lima (5) unit" alike end at the parenthesis.
  const value = readTerbilang(run.join(' '))?.value;
  return value === undefined ? undefined : readRun(run, mention.start - before.length + before.indexOf(run[0] ?? ''), mention.start, mention);
}

interface Run { readonly words: readonly string[]; readonly length: number; readonly whole: boolean }

/** The number words that a text begins with; whole when nothing else is left of it. */
function leadingRun(text: string): Run | undefined {
  const words: string[] = [];
  let length = 0;
  for (const { 0: word, index } of text.matchAll(/[A-Za-z]+/g)) {
    if (/[^\s,.\-–—"“”]/.test(text.slice(length, index)) || !read(word.toLowerCase())) break;
    words.push(word.toLowerCase());
    length = index + word.length;
    if (LAST.test(word)) break;
  }
  return words.length === 0 ? undefined : { words, length, whole: !/[A-Za-z\d]/.test(text.slice(length)) };
}

function readRun(words: readonly string[], start: number, end: number, mention: Mention): InWords | undefined {
  const exact = words.filter(isExact).length;
  // Short words are often near a number word by chance: "(lama)", "(juga)".
  if (exact < 2 && exact < words.length) return undefined;
  const spelling = spellingOf(words, mention.value);
  if (spelling) return { start, end, value: mention.value, slips: spelling, raised: false };
  const amount = readTerbilang(words.join(' '));
  if (!amount) return exact === words.length && exact >= 3 && !isDigitByDigit(words) ? { start, end, value: undefined, slips: [], raised: false } : undefined;
  const slips = amount.slips.filter(({ kind }) => kind === 'ejaan');
  return { start, end, value: amount.value, slips, raised: slips.length < amount.slips.length };
}

function isExact(word: string): boolean {
  const known = read(word.toLowerCase());
  return known !== undefined && known.meant === undefined;
}

const DIGITS = /^(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|koma|titik|persen)$/;

/** "sembilan satu koma enam delapan": how a number is dictated. */
function isDigitByDigit(words: readonly string[]): boolean {
  return words.every((word) => DIGITS.test(word));
}

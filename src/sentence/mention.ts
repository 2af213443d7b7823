import { readDigits } from '../domain/number-digits';
import { wholeNumber } from '../domain/whole-number';
import { unit, type Interval } from '../domain/printed';
import { isName } from './number-as-name';
import type { Span } from './spans';

export type MentionKind = 'rupiah' | 'persen' | 'poin' | 'angka' | 'tahun';

/** A number in a text. Years are mentions too, for they tell what the others are about; numbers that only name something are none. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** As said: "Rp 3,1 miliar" is 3100000000, "97,78 %" is 97.78. */
  readonly value: number;
  /** Digits after the decimal mark as printed. */
  readonly decimals: number;
  /** One step of its last digit, 0 where an amount or a count is printed in full: for "Rp 3,1 miliar" 100000000. */
  readonly step: number;
  /** Said to be only about so much ("sekitar", "lebih dari"). */
  readonly vague: boolean;
  /** The word behind it, in small letters; "" for none. */
  readonly unit: string;
  /** The same amount in words, beside it. */
  readonly words?: InWords;
}

/** An amount in words; value is undefined when the words are number words and yet no amount. */
export interface InWords extends Span {
  readonly value: number | undefined;
  readonly slips: readonly { readonly word: string; readonly meant: string }[];
  /** A power of a thousand had to be raised to make an amount of them. */
  readonly raised: boolean;
}

const SCALES: Readonly<Record<string, number>> = {
  ribu: 3, rb: 3, juta: 6, jt: 6, miliar: 9, milyar: 9, miliard: 9, milyard: 9, miliyar: 9, m: 9, triliun: 12, trilyun: 12, triliyun: 12, t: 12,
};
const SCALE = /^\s{0,2}(ribu|rb|juta|jt|mill?iar|milyard?|miliard|miliyar|trill?iun|tril[iy]yun|M|T)(?![A-Za-z])/;
const RUPIAH_BEFORE = /(?:\bRp|\bIDR)\s{0,2}[.:,]?\s{0,3}$/i;
const PERCENT = /^\s{0,2}(?:%|(?:persen|prosen|percent)\b)/i;
const POINT = /^\s{0,2}(?:basis )?(?:poin|point)s?\b/i;
const VAGUE = new RegExp(`(?:${[
  'sekitar', 'kurang lebih', 'lebih kurang', 'kira-kira', 'hampir', 'mendekati',
  'lebih dari', 'kurang dari', 'di ?atas', 'di ?bawah', 'minimal', 'maksimal', 'paling (?:sedikit|banyak|tinggi|rendah|kecil)',
  'sampai dengan', 's\\.?d\\.?', 'hingga', 'antara', 'rata ?- ?rata', '[±≥≤<>~≈]',
].join('|')}) ?(?:sebesar |sebanyak |adalah )?(?:Rp\\.? ?)?$`, 'i');

/** Longer runs of digits and marks are no number. */
const LONGEST = 32;

/**
 * The numbers of a text, in their order.
 * @returns undefined when there are more than the given number of them.
 */
export function readMentions(text: string, most: number): Mention[] | undefined {
  const mentions: Mention[] = [];
  let from = 0;
  for (const { index, 0: run } of text.matchAll(/\d[\d.,]*/g)) {
    if (index < from || run.length > LONGEST) continue;
    const mention = readAt(text, index, run);
    if (!mention) continue;
    from = mention.end;
    mentions.push(mention);
    if (mentions.length > most) return undefined;
  }
  return mentions;
}

function readAt(text: string, index: number, run: string): Mention | undefined {
  const before = text.slice(Math.max(0, index - 32), index);
  let digits = run.replace(/[.,]+$/, '');
  // "110, 93 %": a slip of the space bar inside a percentage.
  const split = /^\d{1,3},$/.test(run) ? /^ (\d{1,2}) ?%/.exec(text.slice(index + run.length, index + run.length + 6)) : null;
  if (split) digits = `${digits}, ${split[1] ?? ''}`;
  let end = index + digits.length;
  const after = text.slice(end, end + 32);
  const rupiahSign = RUPIAH_BEFORE.exec(before);
  const dashes = rupiahSign ? /^(?:\s?[.,]\s?-{1,2}|[.,]?-{1,2}(?!\d))/.exec(after)?.[0] ?? '' : '';
  const scale = SCALE.exec(after);
  const [percent, point] = [PERCENT.exec(after), POINT.exec(after)];
  const behind = /^[.,]?-?\s{0,2}rupiah\b/i.exec(scale ? after.slice(scale[0].length) : after);
  const rupiah = Boolean(rupiahSign ?? behind);
  const power = scale && (rupiah || scale[1]?.length !== 1) ? SCALES[(scale[1] ?? '').toLowerCase().replace('ll', 'l')] ?? 0 : 0;
  if (!rupiah && !percent && !point && power === 0) {
    if (/^(?:19|20)\d\d$/.test(digits) && !/^[A-Za-z\d]/.test(after)) return year(digits, index);
    if (isName(text, index, end)) return undefined;
  }
  const read = readDigits(digits.replace(', ', ','), { rupiah, marked: true, dialect: rupiah && power === 0 ? undefined : 'id' });
  if (!read) return undefined;
  end += Math.max(dashes.length, percent?.[0].length ?? 0, point?.[0].length ?? 0, (power > 0 ? scale?.[0].length ?? 0 : 0) + (behind?.[0].length ?? 0));
  const factor = 10 ** power;
  const kind = percent ? 'persen' : point ? 'poin' : rupiah || /\d\.\d{3}\.\d{3}/.test(digits) ? 'rupiah' : 'angka';
  const whole = power === 0 && (kind === 'rupiah' || read.decimals === 0);
  return {
    start: index - (rupiahSign?.[0].length ?? 0),
    end,
    kind,
    value: power === 0 ? read.value : Math.round(read.value * 10 ** read.decimals) * 10 ** (power - read.decimals),
    decimals: read.decimals,
    step: whole && (kind === 'rupiah' || kind === 'angka') ? 0 : unit(read.decimals) * factor,
    vague: VAGUE.test(before),
    unit: kind === 'angka' || kind === 'rupiah' ? /^\s{1,2}([A-Za-z]+)/.exec(text.slice(end, end + 24))?.[1]?.toLowerCase() ?? '' : '',
  };
}

function year(digits: string, start: number): Mention {
  return { start, end: start + digits.length, kind: 'tahun', value: wholeNumber(digits), decimals: 0, step: 0, vague: false, unit: '' };
}

/** What a mention may stand for: printed in full itself alone, else all within a step of its last digit. */
export function intervalOf({ value, step }: Pick<Mention, 'value' | 'step'>): Interval {
  return { low: value - step, high: value + step };
}

/** True when the words beside a number say that number; without any words too. */
export function wordsAgree({ words, ...mention }: Mention): boolean {
  if (!words) return true;
  const { low, high } = intervalOf(mention);
  return words.value !== undefined && !words.raised && words.value >= low && words.value <= high;
}

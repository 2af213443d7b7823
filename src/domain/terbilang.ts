import { Decimal, withoutNoise } from './decimal';
import { type Failure, fail } from './failure';
import { DIGIT_WORDS, SCALE_WORDS } from './number-words';

/** kbbi: miliar, triliun. milyar: milyar, trilyun, as many reports write. */
export const EJAAN = ['kbbi', 'milyar'] as const;
export type Ejaan = (typeof EJAAN)[number];

/** Desiliun is the last named power of a thousand. */
const TOO_LARGE = new Decimal(1000).pow(SCALE_WORDS.length + 1);

/**
 * A number in Indonesian words: 3413100300 → "tiga miliar empat ratus tiga belas juta seratus ribu tiga ratus".
 * Decimals are read digit by digit ("koma tujuh delapan"), a negative number begins with "minus".
 * @param satuan written behind it, such as "rupiah".
 * @returns #NUM! from a thousand desiliun (10^36) on.
 */
export function terbilang(value: number, satuan = '', ejaan: Ejaan = 'kbbi'): string | Failure {
  const exact = withoutNoise(value);
  if (exact.abs().gte(TOO_LARGE)) return fail('num', 'Angka terlalu besar untuk dieja.', 'The number is too large for words.');
  const [whole = '', fraction = ''] = exact.abs().toFixed().split('.');
  const words = [
    ...(exact.isNegative() && !exact.isZero() ? ['minus'] : []),
    ...wholeWords(whole),
    ...(fraction === '' ? [] : ['koma', ...[...fraction].map(digitWord)]),
    ...(satuan.trim() === '' ? [] : [satuan.trim()]),
  ].join(' ');
  return ejaan === 'kbbi' ? words : words.replace(/\bmiliar\b/g, 'milyar').replace(/\btriliun\b/g, 'trilyun');
}

function wholeWords(digits: string): string[] {
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const words = groups.flatMap((group, index) => {
    const scale = SCALE_WORDS[groups.length - index - 2];
    if (group === '000') return [];
    if (group === '001' && scale === 'ribu') return ['seribu'];
    return [...groupWords(group), ...(scale ? [scale] : [])];
  });
  return words.length === 0 ? ['nol'] : words;
}

/** Three digits, not all of them zero. */
function groupWords(group: string): string[] {
  const [hundreds = '0', tens = '0', ones = '0'] = group;
  return [...hundredWords(hundreds), ...tenWords(tens, ones)];
}

function hundredWords(digit: string): string[] {
  if (digit === '0') return [];
  return digit === '1' ? ['seratus'] : [digitWord(digit), 'ratus'];
}

function tenWords(tens: string, ones: string): string[] {
  if (tens === '1') {
    if (ones === '0') return ['sepuluh'];
    return ones === '1' ? ['sebelas'] : [digitWord(ones), 'belas'];
  }
  return [...(tens === '0' ? [] : [digitWord(tens), 'puluh']), ...(ones === '0' ? [] : [digitWord(ones)])];
}

function digitWord(digit: string): string {
  return DIGIT_WORDS[Number(digit)] ?? '';
}

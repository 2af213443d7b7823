/** The words of 0 to 9. */
export const DIGIT_WORDS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;

/** Names of the powers of a thousand, from ribu up, as KBBI spells them. */
export const SCALE_WORDS = [
  'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun', 'kuintiliun', 'sekstiliun', 'septiliun', 'oktiliun', 'noniliun', 'desiliun',
] as const;

/** Spellings that are not KBBI's but usual in reports. */
export const USUAL_SPELLINGS: Readonly<Record<string, string>> = {
  milyar: 'miliar', milyard: 'miliar', miliard: 'miliar', trilyun: 'triliun', triliyun: 'triliun', kosong: 'nol',
};

const TRIWULAN = /\b(?:triwulan|tri wulan|tribulan|tw|q)[\s.-]*(iv|i{1,3}|[1-4])\b/gi;
const SEMESTER = /\b(?:semester|smt)[\s.-]*(i{1,2}|[12])\b/gi;
const BULAN = /\b(jan|feb|peb|mar|apr|mei|jun|jul|agu|agt|ags|sep|okt|nov|nop|des)(?:uari|ruari|et|il|i|st|stus|tember|ober|ember|t)?\b/gi;
const TAHAP = /\b(murni|induk|perubahan|pergeseran|p-?apbd|apbd-?p)\b/gi;
/** Most words speak of none of these. */
const MAY_NAME_PART = /\b(?:tri|tw|q|smt|sem|jan|feb|peb|mar|apr|mei|jun|jul|agu|agt|ags|sep|okt|nov|nop|des|murni|induk|per|p-?apbd|apbd-?p)/i;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** The part of a year that words speak of, the last of several, as "tw 2", "smt 1" or "bulan mar", or the stage of its budget, "tahap murni"; undefined when of none. */
export function bagianTahun(words: string): string | undefined {
  if (!MAY_NAME_PART.test(words)) return undefined;
  for (const [name, pattern] of [['tw', TRIWULAN], ['smt', SEMESTER], ['bulan', BULAN], ['tahap', TAHAP]] as const) {
    const found = [...words.matchAll(pattern)].at(-1)?.[1]?.toLowerCase();
    if (found !== undefined) return `${name} ${ROMAN.includes(found) ? ROMAN.indexOf(found) + 1 : found}`;
  }
  return undefined;
}

/** Words in which each month is "bulan" and each quarter "triwulan", whichever it is: what follows from one of them does from the others. */
export function tanpaBagian(words: string): string {
  return MAY_NAME_PART.test(words) ? words.replace(TRIWULAN, 'triwulan').replace(BULAN, 'bulan') : words;
}

/** A part of a text: from start up to, not including, end. */
export interface Span { readonly start: number; readonly end: number }

const END = /[.!?]["”’)\]]*\s{1,40}(?=["“‘(]?(?:[A-Z]|\d{1,2}[.)]\s))|[.!?:]?[ \t]{0,8}\n\s{0,40}\n/g;

/** Words whose full stop does not end a sentence. */
const SHORTENED = new RegExp(`(?:^|[\\s(])(?:${[
  'rp|no|nomor|kab|kec|kel|ds|jl|jln|tgl|tg|th|thn|tab|tabel|gbr|gambar|grafik|hal|gol|telp|tlp|fax',
  'drs|dra|dr|ir|hj|h|prof|st|sos|nip|pt|cv|yth|sdr|sd|dll|dsb|an|ub|prov|ps|ay|lamp|[a-z]',
].join('|')})$`, 'i');

/** "1." at the head of a line or of a sentence numbers it. */
const NUMERAL = /[\n;:]\s*\(?\d{1,2}$/;

/** Whether a full stop behind these letters ends a sentence; first when nothing else stands before them. */
function endsSentence(before: string, first: boolean): boolean {
  return !SHORTENED.test(before) && !NUMERAL.test(before) && !(first && /^\s*\(?\d{1,2}$/.test(before));
}

/** Sentences of a text; a full stop of a number or of a shortened word does not part two. */
export function sentencesIn(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    if (match[0].startsWith('.') && !endsSentence(text.slice(Math.max(start, match.index - 8), match.index), match.index - start <= 8)) continue;
    const end = match.index + match[0].length;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

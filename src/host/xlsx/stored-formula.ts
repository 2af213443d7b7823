/** Texts in "…" and sheet names in '…' are not formula words: they pass unchanged. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Excel stores no longer formula than this, with its prefixes. */
const LONGEST = 16_384;

function outsideQuotes(formula: string, change: (words: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

/** A formula as a file stores it → as Excel shows it: _xldudf_LKJIP_IKM( → LKJIP.IKM(, prefixes of newer functions gone. */
export function shownFormula(stored: string): string {
  if (!stored.includes('_xl') || stored.length > LONGEST) return stored;
  return outsideQuotes(stored, (words) =>
    words
      .replace(/\b_xldudf_LKJIP_(?=[A-Z])/gi, 'LKJIP.')
      .replace(/\b_xl(?:fn|ws|pm|udf)\./gi, ''),
  );
}

/** A formula as Excel shows it → as a file stores it; only our own functions change. */
export function storedFormula(shown: string): string {
  return outsideQuotes(shown, (words) => words.replace(/\bLKJIP\.(?=[A-Z])/gi, '_xldudf_LKJIP_'));
}

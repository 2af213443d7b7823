/** What a number format says of the numbers it shows. */
export interface NumberFormat {
  /** It shows moments or lengths of time. */
  readonly date: boolean;
  readonly percent: boolean;
  /** The most decimals it shows; undefined where it leaves that to the number. */
  readonly decimals: number | undefined;
}

/** What is shown as it stands, or not at all: words in quotes, signs after "\", blanks as wide as a sign, signs that fill the cell, colours, conditions and languages. */
const LITERAL = /"[^"]*"?|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
const EXPONENT = /e[+-]/i;
const MOMENT = /[ymdhs]|a\/p/i;
const DECIMALS = /\.([0#?]*)/;

/** Reads the code of a number format (ECMA-376, 18.8.31), of several sections the first. */
export function readFormat(code: string): NumberFormat {
  const [section = ''] = code.replace(LITERAL, '').split(';');
  if (/general|@/i.test(section) || section === '') return { date: false, percent: false, decimals: undefined };
  if (MOMENT.test(section.replace(EXPONENT, ''))) return { date: true, percent: false, decimals: undefined };
  return { date: false, percent: section.includes('%'), decimals: DECIMALS.exec(section)?.[1]?.length ?? 0 };
}

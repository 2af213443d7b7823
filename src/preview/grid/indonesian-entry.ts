// A grid that knows only English numbers, for people who write 1.234,5: text both ways, and nothing but text.

const GROUPED_OR_DECIMAL = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(\s*%)?$/;

/** "1.234.567,5" → "1,234,567.5"; undefined when the text is no number of Indonesian form, or the same in English. */
export function englishNumber(text: string): string | undefined {
  const [, sign = '', whole = '', decimals, percent = ''] = GROUPED_OR_DECIMAL.exec(text.trim()) ?? [];
  if (whole === '' || (decimals === undefined && !whole.includes('.'))) return undefined;
  return `${sign}${whole.replaceAll('.', ',')}${decimals === undefined ? '' : `.${decimals}`}${percent.trim()}`;
}

/**
 * "=F(68,45;70)" → "=F(68.45,70)". A semicolon tells that a formula is meant in Indonesian; without one, only a percentage
 * ("97,78%") can be nothing else. Text in quotes and array constants stay as they are.
 */
export function englishFormula(formula: string): string {
  const parts = formula.split(/("[^"]*"|'[^']*'|\{[^}]*\})/);
  const outside = (index: number): boolean => index % 2 === 0;
  const decimalComma = parts.some((part, index) => outside(index) && part.includes(';')) ? /(?<=\d),(?=\d)/g : /(?<=\d),(?=\d+%)/g;
  return parts.map((part, index) => (outside(index) ? part.replace(decimalComma, '.').replaceAll(';', ',') : part)).join('');
}

/** "68.45", "97.78%" → "68,45", "97,78%"; anything but a plain English number stays. */
export function indonesianNumber(text: string): string {
  return /^-?\d+\.\d+%?$/.test(text) ? text.replace('.', ',') : text;
}

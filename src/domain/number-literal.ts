/** A number as a formula in English writes it: "1.5E3" → 1500; NaN for anything else. */
export function numberLiteral(text: string): number {
  return text.trim() === '' ? NaN : Number(text);
}

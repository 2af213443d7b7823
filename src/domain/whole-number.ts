/** A run of digits as a number: "0024" → 24; NaN for anything else. */
export function wholeNumber(digits: string): number {
  return /^\d+$/.test(digits) ? Number(digits) : NaN;
}

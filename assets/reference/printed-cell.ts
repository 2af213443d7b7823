/** What a printed text becomes when an office types it into a cell. */
export interface TypedCell {
  readonly value: number | string;
  readonly format?: string;
}

/**
 * "2.592.499.700" → a number shown with "#,##0", "3,117845" → one shown with six decimals, "70" → a plain number.
 * Everything else stays text, as offices leave it: "97,78%", "6.000.000,00", "NA", "-", "1.", "(2)".
 */
export function typedCell(printed: string): TypedCell {
  if (/^\d{1,3}(\.\d{3})+$/.test(printed)) return { value: Number(printed.replaceAll('.', '')), format: '#,##0' };
  if (/^\d+$/.test(printed)) return { value: Number(printed) };
  const decimals = /^\d+,(\d+)$/.exec(printed)?.[1];
  if (decimals === undefined) return { value: printed };
  return { value: Number(printed.replace(',', '.')), format: `0.${'0'.repeat(decimals.length)}` };
}

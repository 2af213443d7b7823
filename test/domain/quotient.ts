/** The double nearest to a / b, by long division of whole numbers: slow, and independent of what it proves. */
export function quotient(a: bigint, b: bigint): number {
  if (b < 0n) return quotient(-a, -b);
  if (a < 0n) return 0 - quotient(-a, b);
  const digits = 40n;
  const scaled = (a * 10n ** digits) / b;
  return Number(`${scaled}e-${digits}`);
}

/**
 * The rank of each value among all: the highest is 1, equal values share a rank and the next one is skipped (1, 2, 2, 4).
 * @param values undefined where there is nothing to rank; it stays undefined.
 */
export function peringkat(values: readonly (number | undefined)[]): (number | undefined)[] {
  const descending = values.filter((value) => value !== undefined).sort((a, b) => b - a);
  const ranks = new Map<number, number>();
  descending.forEach((value, index) => {
    if (!ranks.has(value)) ranks.set(value, index + 1);
  });
  return values.map((value) => (value === undefined ? undefined : ranks.get(value)));
}

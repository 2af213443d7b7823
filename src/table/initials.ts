/** Headings of one letter, as they follow each other beneath a year, and what they stand for. */
const INITIALS: readonly (readonly [string, string])[] = [['T', 'Target'], ['R', 'Realisasi']];
const RESULTS: readonly (readonly [string, string])[] = [['C', 'Capaian'], ['%', 'Capaian (%)']];

type Headers = ReadonlyMap<number, readonly string[]>;

/**
 * Headings with their initials spelled out: "T | R | C" are "Target | Realisasi | Capaian".
 * A letter alone says nothing: behind L and P, T is their total.
 * @param headers by column
 */
export function spelledOut(headers: Headers): Headers {
  const spelled = new Map<number, readonly string[]>();
  for (const column of headers.keys()) {
    if (!INITIALS.every(([initial], i) => lowest(headers, column + i) === initial)) continue;
    const result = RESULTS.filter(([initial]) => lowest(headers, column + INITIALS.length) === initial);
    [...INITIALS, ...result].forEach(([, word], i) => spelled.set(column + i, [...(headers.get(column + i)?.slice(0, -1) ?? []), word]));
  }
  return spelled.size === 0 ? headers : new Map([...headers, ...spelled]);
}

function lowest(headers: Headers, column: number): string {
  return headers.get(column)?.at(-1)?.trim().toUpperCase() ?? '';
}

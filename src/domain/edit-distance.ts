/**
 * How many letters were left out, added or changed, or neighbours exchanged, between two words; each counts 1.
 * @param most beyond which nobody asks how far they are apart
 * @returns the distance, Infinity where it is more than that
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    // Letters that far apart cannot be each other's.
    const [first, last] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    const row = new Array<number>(b.length + 1).fill(Infinity);
    row[0] = i;
    let nearest = i;
    for (let j = first; j <= last; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const added = Math.min(above[j] ?? 0, row[j - 1] ?? 0) + 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      const least = Math.min(changed, added, swapped);
      row[j] = least;
      nearest = Math.min(nearest, least);
    }
    // An exchange reaches back two rows and costs one.
    if (nearest > most + 1) return Infinity;
    before = above;
    above = row;
  }
  const distance = above[b.length] ?? 0;
  return distance > most ? Infinity : distance;
}

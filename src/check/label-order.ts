import { firstPlace } from '../sheet/lists';

/** How far the labels of numbers rise with them. */
export interface LabelOrder<Entry> {
  /** The fewest labels without which the others rise with their numbers. */
  readonly slips: number;
  /** Those that must be among them, whichever are left out. */
  readonly wrong: ReadonlySet<Entry>;
  /** The others from the lowest number to the highest; where more than `wrong` has to be left out, not all of them agree. */
  readonly rest: readonly Entry[];
}

/**
 * Looks for the fewest labels that contradict the order of the numbers.
 * Equal numbers contradict nothing: they may have been different before they were rounded.
 * @param placeOf the place of a label on its scale, 0 the highest.
 */
export function labelOrder<Entry>(entries: readonly Entry[], valueOf: (entry: Entry) => number, placeOf: (entry: Entry) => number): LabelOrder<Entry> {
  const sorted = [...entries].sort((a, b) => valueOf(a) - valueOf(b) || placeOf(b) - placeOf(a));
  const heights = sorted.map((entry) => -placeOf(entry));
  const upTo = longest(heights);
  const from = longest(heights.map((height) => -height).reverse()).reverse();
  const most = upTo.reduce((a, b) => Math.max(a, b), 0);
  const wrong = new Set(sorted.filter((_, i) => (upTo[i] ?? 0) + (from[i] ?? 0) - 1 < most));
  return { slips: sorted.length - most, wrong, rest: sorted.filter((entry) => !wrong.has(entry)) };
}

/** For each height how many of those up to it, itself the last, can be taken so that none is lower than the one before. */
function longest(heights: readonly number[]): number[] {
  const lowestOf: number[] = [];
  return heights.map((height) => {
    const place = firstPlace(0, lowestOf.length, (i) => (lowestOf[i] ?? 0) <= height);
    lowestOf[place] = height;
    return place + 1;
  });
}

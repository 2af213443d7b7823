import { at, type Sample, type SampleLine } from './sample';

/** A guess that no words speak for is given up when it fails in so many places, and in more than it holds, … */
export const GIVEN_UP = 4;
/** … or in so many that only repeat others, and holds in none; … */
export const REPEATED = 16;
/** … when it holds in so many before that, it is worth a trial. */
export const ENOUGH = 4;

/**
 * True for what holds in enough places before it fails in too many.
 * @param first the first of the lines that the goals may follow from
 * @param holdsAt undefined where it says nothing
 */
export function passes(goals: SampleLine, first: SampleLine, places: readonly number[], holdsAt: (goal: number, place: number) => boolean | undefined): boolean {
  let failed = 0;
  let repeated = 0;
  let held = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const holds = holdsAt(at(goals.values, place), place);
    if (holds === undefined) continue;
    if (holds) {
      if (++held === ENOUGH) return true;
    } else if (isWitness(place, goals, first) ? ++failed >= GIVEN_UP && failed > held : held === 0 && ++repeated >= REPEATED) return false;
  }
  return held > 0;
}

/** True where the number, or the first of those it may follow from, stands for the first time: what is printed twice is one witness. */
export function isWitness(place: number, goals: SampleLine, first: SampleLine): boolean {
  return goals.isFirst(place) || first.isFirst(place);
}

/** So many places tell of most sums that they are none. */
const FEW_PLACES = 6;

/** The first of some places where numbers are added up. */
export function fewOf(places: readonly number[], { relative }: Sample): readonly number[] {
  const few: number[] = [];
  for (let i = 0; i < places.length && few.length < FEW_PLACES; i++) {
    const place = places[i] ?? 0;
    if (!relative[place]) few.push(place);
  }
  return few;
}

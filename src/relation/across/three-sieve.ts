import { unit } from '../../domain/printed';
import { at, GIVEN_UP } from './passes';
import { lineAt, type Sample, type SampleLine } from './sample';

/** So many places tell of most guesses that they are none. */
const FEW_PLACES = 8;

/** By so many of its last digit a sum of three may be off, … */
const SUM_OF_THREE = 2;
/** … and by what part of its terms when they are added up in another order. */
const NOISE = 1e-12;

/** A place of a line: what it shows, by how much a sum may be off, and whether it shows this for the first time. */
interface Goal { readonly place: number; readonly size: number; readonly slack: number; readonly isFirst: boolean }

/** Of which three lines a sum with some minus may be the line: there are very many, and hardly ever one comes near in the first places. */
export class ThreeSieve {
  /** The first places where numbers are added up. */
  private readonly few: readonly Goal[];

  constructor(private readonly sample: Sample, goals: SampleLine, places: readonly number[]) {
    const few: Goal[] = [];
    for (let i = 0; i < places.length && few.length < FEW_PLACES; i++) {
      const place = places[i] ?? 0;
      if (sample.relative[place]) continue;
      const size = Math.abs(at(goals.values, place));
      few.push({ place, size, slack: SUM_OF_THREE * unit(at(goals.decimals, place)), isFirst: goals.isFirst(place) });
    }
    this.few = few;
  }

  /** False where neither two of the lines less the third nor one of them less the two others is the line, nor passes, in whatever order. */
  mayBe(a: number, b: number, c: number): boolean {
    const [x, y, z] = [lineAt(this.sample, a).added, lineAt(this.sample, b).added, lineAt(this.sample, c).added];
    let failed = 0;
    for (let i = 0; i < this.few.length; i++) {
      const goal = this.few[i];
      if (!goal) continue;
      const { place, size, slack } = goal;
      const [p, q, r] = [x[place] ?? NaN, y[place] ?? NaN, z[place] ?? NaN];
      const within = slack + NOISE * (Math.abs(p) + Math.abs(q) + Math.abs(r));
      if (Math.abs(Math.abs(p + q - r) - size) <= within || Math.abs(Math.abs(p + r - q) - size) <= within || Math.abs(Math.abs(q + r - p) - size) <= within) return true;
      // What is unknown tells nothing.
      if (goal.isFirst && within >= 0 && ++failed === GIVEN_UP) return false;
    }
    return true;
  }
}

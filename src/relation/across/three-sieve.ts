import { unit } from '../../domain/printed';
import { mapped } from '../../sheet/lists';
import { meets, sumTolerance } from './comparison';
import { fewOf, GIVEN_UP, passes } from './passes';
import { at, lineAt, type Sample, type SampleLine } from './sample';

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

  constructor(private readonly sample: Sample, private readonly goals: SampleLine, private readonly places: readonly number[]) {
    this.few = mapped(fewOf(places, sample), (place) => ({
      place, size: Math.abs(at(goals.values, place)), slack: SUM_OF_THREE * unit(at(goals.decimals, place)), isFirst: goals.isFirst(place),
    }));
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

  /** True when a + sign · b − d may be the line. */
  passes(a: number, b: number, sign: number, d: number): boolean {
    const { goals, sample } = this;
    const [first, second, third] = [lineAt(sample, a), lineAt(sample, b), lineAt(sample, d)];
    return passes(goals, first, this.places, (goal, place) => {
      const expected = at(first.added, place) + sign * at(second.added, place) - at(third.added, place);
      if (sample.relative[place] || Number.isNaN(expected) || (goal === 0 && expected === 0)) return undefined;
      const most = Math.max(at(goals.decimals, place), at(first.decimals, place), at(second.decimals, place), at(third.decimals, place));
      return meets(goal, expected, sumTolerance(most, 3));
    });
  }
}

import { unit } from '../../domain/printed';
import { countsOn, isUntold, meets, sumTolerance } from './comparison';
import { fewOf, GIVEN_UP, isWitness, passes } from './passes';
import { at, lineAt, type Sample, type SampleLine } from './sample';

/** More lines than this are not added up. */
const MOST_PARTS = 64;

/** Parts sums and means of many lines that are worth a trial from those that are plainly not the line. */
export class SumSieve {
  /** Places where the line is not 0: a sum of 0 says nothing, and some sheets have little else. */
  private readonly filled: readonly number[];
  /** The first of them where numbers are added up. */
  private readonly few: readonly number[];
  /** Those at which a sum that was begun is looked at. */
  private looked: readonly number[] = [];
  /** There, of the lines that were taken in since the beginning: what they come to, … */
  private readonly added: number[] = [];
  /** … how many are blank, … */
  private readonly blanks: number[] = [];
  /** … and their most decimals, or the goal's. */
  private readonly most: number[] = [];
  private first: SampleLine;
  private next = 0;
  private step = 1;
  private spoken = false;
  /** No number of the lines is below nothing: each makes the sum larger, if anything. */
  private rises = true;
  /** The line is the first of them, to which the second adds something everywhere: no sum of both is the line. */
  private exceeds = false;
  private parts = 0;
  private beyond = 0;

  constructor(private readonly sample: Sample, private readonly goals: SampleLine, places: readonly number[]) {
    this.filled = places.every((place) => at(goals.values, place) !== 0) ? places : places.filter((place) => at(goals.values, place) !== 0);
    this.few = fewOf(this.filled, sample);
    this.first = goals;
  }

  /** True when the sum of the lines, or their mean, blanks counting as zero beside two parts, may be the line. */
  passes(lines: readonly number[], mean = false): boolean {
    const { goals, sample } = this;
    const first = lineAt(sample, lines[0] ?? -1);
    return passes(goals, first, this.filled, (goal, place) => {
      let expected = 0;
      let most = at(goals.decimals, place);
      let blanks = 0;
      for (const line of lines) {
        const { added, decimals } = lineAt(sample, line);
        const value = at(added, place);
        if (Number.isNaN(value)) blanks++;
        else expected += value;
        most = Math.max(most, at(decimals, place));
      }
      if ((sample.relative[place] && !mean) || isUntold(blanks, lines.length, false)) return undefined;
      const tolerance = mean ? unit(at(goals.decimals, place)) : sumTolerance(most, lines.length);
      if (meets(goal, mean ? expected / lines.length : expected, tolerance)) return true;
      return goal === at(first.added, place) && countsOn(goal, lines.map((line) => at(lineAt(sample, line).added, place))) ? undefined : false;
    });
  }

  /**
   * Begins a sum to which one line after another is added, so many at most, each so far from the one before.
   * @param spoken words speak for it: it is looked at in all places, and may be the line where it holds in any
   */
  begin(first: number, step: number, most: number, spoken: boolean): void {
    this.next = first;
    this.step = step;
    this.first = lineAt(this.sample, first);
    this.spoken = spoken;
    this.rises = !spoken;
    for (let k = 0; k < most && this.rises; k++) if (lineAt(this.sample, first + step * k).falls) this.rises = false;
    this.exceeds = this.rises && this.isRepeatedIn(lineAt(this.sample, first + step));
    this.parts = this.beyond = 0;
    this.looked = spoken ? this.filled : this.few;
    for (let i = 0; i < this.looked.length; i++) {
      this.added[i] = this.blanks[i] = 0;
      this.most[i] = at(this.goals.decimals, this.looked[i] ?? 0);
    }
  }

  /** True where the sum that was begun is too much in so many places that it passes with no more lines either. */
  get isOver(): boolean {
    return this.exceeds || (this.rises && this.beyond === GIVEN_UP);
  }

  /** True where the line repeats the first of those that are added up in all places, and the second one is above nothing there. */
  private isRepeatedIn(second: SampleLine): boolean {
    const { filled, first, goals } = this;
    return filled.every((place) => {
      const decimals = Math.max(at(goals.decimals, place), at(second.decimals, place));
      return at(goals.values, place) === at(first.added, place) && at(second.added, place) > sumTolerance(decimals, MOST_PARTS);
    });
  }

  /** Adds the next line to the sum that was begun; false where it plainly is not the line by then, and does not pass either. */
  mayBeWithNext(): boolean {
    const { goals, looked, added, blanks, most, spoken } = this;
    const own = lineAt(this.sample, this.next);
    this.next += this.step;
    this.parts++;
    let failed = 0;
    let open = false;
    this.beyond = 0;
    for (let i = 0; i < looked.length; i++) {
      const place = looked[i] ?? 0;
      const value = at(own.added, place);
      const sum = added[i] = (added[i] ?? 0) + (value || 0);
      const blank = blanks[i] = (blanks[i] ?? 0) + (Number.isNaN(value) ? 1 : 0);
      const decimals = most[i] = Math.max(most[i] ?? 0, at(own.decimals, place));
      if (open || failed === GIVEN_UP || isUntold(blank, this.parts, false)) continue;
      const goal = at(goals.values, place);
      open = meets(goal, sum, sumTolerance(decimals, this.parts)) || (!spoken && goal === at(this.first.added, place));
      if (open || spoken || !isWitness(place, goals, this.first)) continue;
      failed++;
      if (goal > 0 && sum > goal + sumTolerance(decimals, MOST_PARTS)) this.beyond++;
    }
    return open || (!spoken && failed < GIVEN_UP);
  }
}

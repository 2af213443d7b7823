import type { Figure } from './measure';

/** Counts of one kind of trial. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(name: string, count = 1): void {
    this.counts.set(name, this.of(name) + count);
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  /** A share in percent, with its counts as the detail. */
  figure(what: string, part: string, whole: string, budget?: number): Figure {
    const [some, all] = [this.of(part), this.of(whole)];
    return { what, value: all === 0 ? 0 : (100 * some) / all, unit: '%', detail: `${some} of ${all}`, ...(budget === undefined ? {} : { budget }) };
  }
}

/** One tally a name, in order of appearance. */
export class Tallies extends Map<string, Tally> {
  at(name: string): Tally {
    const tally = this.get(name) ?? new Tally();
    this.set(name, tally);
    return tally;
  }
}

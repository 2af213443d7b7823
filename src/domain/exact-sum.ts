import { Decimal } from './decimal';

/** Up to here a double that is scaled to steps of its last decimal is nearest to its own step, and two of them are added safely. */
const SAFE = 2 ** 51;

/**
 * The exact sum of numbers of at most the given decimals, each with its sign.
 * Whole numbers are added up as they are, others in steps of the last decimal, and what is too large for either in decimals.
 */
export class ExactSum {
  private constructor(private readonly scale: number, private whole = 0, private steps = 0, private beyond?: Decimal) {}

  /** What some things are worth together. */
  static of<Thing>(things: readonly Thing[], valueOf: (thing: Thing) => number, decimals: number, signs?: readonly number[]): ExactSum {
    const sum = new ExactSum(10 ** decimals);
    let place = 0;
    for (const thing of things) sum.add(valueOf(thing), signs?.[place++] ?? 1);
    return sum;
  }

  /** The sum when one of its numbers is another one. */
  changed(from: number, to: number, sign = 1): ExactSum {
    const sum = new ExactSum(this.scale, this.whole, this.steps, this.beyond);
    sum.add(from, -sign);
    sum.add(to, sign);
    return sum;
  }

  /** The nearest double. */
  get value(): number {
    const { whole, steps, scale, beyond } = this;
    if (beyond || (steps !== 0 && Math.abs(whole * scale) > SAFE)) return this.exact.toNumber();
    return steps === 0 ? whole : (whole * scale + steps) / scale;
  }

  private get exact(): Decimal {
    return new Decimal(this.steps).div(this.scale).plus(this.whole).plus(this.beyond ?? 0);
  }

  private add(value: number, sign: number): void {
    const isWhole = Number.isInteger(value);
    const steps = isWhole ? value : Math.round(value * this.scale);
    if (!(Math.abs(steps) <= SAFE)) this.beyond = new Decimal(value).times(sign).plus(this.beyond ?? 0);
    else if (isWhole) this.whole += sign * value;
    else this.steps += sign * steps;
    if (Math.abs(this.whole) <= SAFE && Math.abs(this.steps) <= SAFE) return;
    this.beyond = this.exact;
    this.whole = 0;
    this.steps = 0;
  }
}

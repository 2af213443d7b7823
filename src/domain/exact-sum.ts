import { Decimal } from './decimal';

/**
 * The exact sum of numbers of at most the given decimals, each with its sign.
 * Scaled to whole numbers while they are safe, in decimals beyond.
 */
export class ExactSum {
  private readonly decimals: number;
  private readonly scale: number;
  /** In steps of the scale; NaN beyond what is counted safely. */
  private readonly steps: number;
  private readonly beyond: Decimal | undefined;

  private constructor(decimals: number, scale: number, steps: number, beyond?: Decimal) {
    this.decimals = decimals;
    this.scale = scale;
    this.steps = steps;
    this.beyond = beyond;
  }

  /** What some things are worth together. */
  static of<Thing>(things: readonly Thing[], valueOf: (thing: Thing) => number, decimals: number, signs?: readonly number[]): ExactSum {
    let scale = 1;
    for (const thing of things) if (!Number.isInteger(valueOf(thing))) scale = 10 ** decimals;
    let steps = 0;
    let place = 0;
    for (const thing of things) {
      steps += (signs?.[place++] ?? 1) * stepsOf(valueOf(thing), scale);
      if (!Number.isSafeInteger(steps)) return new ExactSum(decimals, scale, NaN, decimalSum(things.map(valueOf), signs));
    }
    return new ExactSum(decimals, scale, steps);
  }

  /** The sum when one of its numbers is another one. */
  changed(from: number, to: number, sign = 1): ExactSum {
    const scale = Number.isInteger(from) && Number.isInteger(to) ? this.scale : 10 ** this.decimals;
    const before = this.steps * (scale / this.scale);
    const steps = before + sign * (stepsOf(to, scale) - stepsOf(from, scale));
    if (Number.isSafeInteger(before) && Number.isSafeInteger(steps)) return new ExactSum(this.decimals, scale, steps);
    const sum = this.beyond ?? new Decimal(this.steps).div(this.scale);
    return new ExactSum(this.decimals, scale, NaN, sum.plus(new Decimal(to).minus(from).times(sign)));
  }

  /** The nearest double. */
  get value(): number {
    return this.beyond?.toNumber() ?? this.steps / this.scale;
  }
}

/** Beyond this the errors of a double and of scaling it may come to half a step. */
const MOST_STEPS = 2 ** 51;

function stepsOf(value: number, scale: number): number {
  const steps = Math.round(value * scale);
  return Math.abs(steps) <= MOST_STEPS ? steps : NaN;
}

function decimalSum(values: readonly number[], signs?: readonly number[]): Decimal {
  return values.reduce((total, value, i) => total.plus(new Decimal(value).times(signs?.[i] ?? 1)), new Decimal(0));
}

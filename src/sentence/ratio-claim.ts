import { meet, roundHalfUp, type Interval } from '../domain/printed';
import { intervalOf, type Mention } from './mention';

/** How one number of a sentence follows from two others. */
export type Ratio = 'share' | 'rest' | 'lower-is-better' | 'change' | 'points';

type Said = Pick<Mention, 'value' | 'step'>;

/** What the two numbers may give, in percent or in points; undefined where they give nothing. */
export function rangeOf(ratio: Ratio, of: Said, base: Said): Interval | undefined {
  const [a, b] = [intervalOf(of), intervalOf(base)];
  if (ratio === 'points') return { low: a.low - b.high, high: a.high - b.low };
  if (b.low <= 0) return undefined;
  const corners = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high].map((share) => 100 * from(ratio, share));
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

function from(ratio: Ratio, share: number): number {
  switch (ratio) {
    case 'rest': return 1 - share;
    case 'lower-is-better': return 2 - share;
    case 'change': return share - 1;
    default: return share;
  }
}

/** True when a sentence's percentage or difference may be what the two numbers give; up and down are told by words. */
export function agrees(said: Said, ratio: Ratio, of: Said, base: Said): boolean {
  const range = rangeOf(ratio, of, base);
  if (!range) return false;
  const own = intervalOf(said);
  return meet(own, range) || ((ratio === 'change' || ratio === 'points') && meet(own, { low: 0 - range.high, high: 0 - range.low }));
}

/** What should be printed, with the decimals of what is. */
export function printed(said: Pick<Mention, 'decimals'>, ratio: Ratio, of: Said, base: Said): number {
  const value = ratio === 'points' ? of.value - base.value : 100 * from(ratio, of.value / base.value);
  return roundHalfUp(ratio === 'change' || ratio === 'points' ? Math.abs(value) : value, said.decimals);
}

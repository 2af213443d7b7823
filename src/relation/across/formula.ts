import type { RelationKind } from '../relation';

/** A guess how one line follows from others beside it. Operands are distances from the target line. */
export interface Formula {
  readonly kind: RelationKind;
  readonly operands: readonly number[];
  readonly signs?: readonly number[];
  readonly scale: number;
  /** It is realisasi over target: of an indicator of which less is better capaian is reckoned in other ways. */
  readonly capaian?: boolean;
  /** The words fit what is reckoned otherwise, too: it may fail no more often than what no words speak for. */
  readonly seldom?: boolean;
  /** Bits against it for being one of many guesses, less what the words say for it. */
  readonly prior: number;
  /** How far the words speak for it: not at all, those of the target, or those of the operands too. */
  readonly said: 'nothing' | 'target' | 'all';
}

/** What may be made of two lines a and b; several of them are a sum of bits. */
export const OF_TWO = {
  /** a − b */
  difference: 1,
  /** a + b */
  sum: 2,
  /** 100 · a / b */
  percent: 4,
  /** a / b */
  ratio: 8,
  /** 100 · (b − a) / |a| */
  growth: 16,
  /** a · b */
  product: 32,
} as const;

/** In percent, what growth is reckoned from. */
export const GROWTH_BASE = 100;

/** One line over another, in percent or not. */
export const QUOTIENTS = OF_TWO.percent | OF_TWO.ratio;

/** NaN where two numbers give nothing. */
export function ofTwo(formula: number, x: number, y: number): number {
  switch (formula) {
    case OF_TWO.difference: return x - y;
    case OF_TWO.sum: return x + y;
    case OF_TWO.percent: return y === 0 ? NaN : (100 * x) / y;
    case OF_TWO.ratio: return y === 0 ? NaN : x / y;
    case OF_TWO.growth: return x === 0 ? NaN : (100 * (y - x)) / Math.abs(x);
    default: return x * y;
  }
}

import type { RelationKind } from '../relation';

/** A guess how one line follows from others beside it. Operands are distances from the target line. */
export interface Formula {
  readonly kind: RelationKind;
  readonly operands: readonly number[];
  readonly signs?: readonly number[];
  readonly scale: number;
  /** Bits against it for being one of many guesses, less what the words say for it. */
  readonly prior: number;
  /** How far the words speak for it: not at all, those of the target, or those of the operands too. */
  readonly said: 'nothing' | 'target' | 'all';
}

import type { Relation } from '../relation/relation';
import type { Language } from '../sheet/text';
import type { NumberCell } from '../table/table';
import type { Book } from './book';

/** A printed number that is taken to be wrong. */
export interface Slip {
  readonly cell: NumberCell;
  /** What should stand there, by the relations; as printed (a percentage as shown). */
  readonly right: number;
  /** The relations that fail as printed and hold with it. */
  readonly repairs: readonly Relation[];
}

/** Why a number came to be wrong, as the numbers themselves show it. */
export interface Explanation {
  /** Written only for the one that is told. */
  readonly message: (language: Language) => string;
  /** The cells that prove it. */
  readonly cells: readonly Pick<NumberCell, 'sheet' | 'row' | 'column'>[];
  /** How unlikely it is that this is chance, in bits; the strongest explanation is told, and none that is weak. */
  readonly bits: number;
}

/** One way in which numbers go wrong. Its id is its file, its page in docs/sebab and its test; no rule knows it. */
export interface CauseKind {
  readonly id: string;
  /** Pure; undefined where the numbers do not show it. */
  explain(slip: Slip, book: Book): Explanation | undefined;
}

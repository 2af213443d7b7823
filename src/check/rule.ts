import type { Relation } from '../relation/relation';
import type { Text } from '../sheet/text';
import type { NumberCell } from '../table/table';
import type { Book } from './book';
import type { Level } from './finding';

/** What a rule reports; the engine makes a finding of it. */
export interface Violation {
  readonly at: Pick<NumberCell, 'sheet' | 'row' | 'column'>;
  readonly table: number | null;
  readonly label: string;
  readonly level: Level;
  readonly found: number | string;
  readonly expected: number | string;
  readonly evidence: readonly Pick<NumberCell, 'sheet' | 'row' | 'column'>[];
  readonly message: Text;
  /** The relations that fail, where the rule is about such. */
  readonly relations?: readonly Relation[];
}

/** One thing that can be wrong. Its id is its file, its page in docs/rules and its test. */
export interface Rule {
  readonly id: string;
  /** Yields what is wrong; pure, never writes, never knows the host. */
  check(book: Book): Iterable<Violation>;
}

import type { Finding } from '../../check/finding';
import type { Comparison } from '../show-number';
import type { Result } from '../state';
import type { View } from './view';

/** What the views of one finding get. */
export interface DetailProps extends View {
  readonly result: Result;
  readonly index: number;
  readonly finding: Finding;
  readonly shown: Comparison;
}

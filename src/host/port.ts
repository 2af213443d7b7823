import type { Problem } from '../check/report';
import type { Workbook } from '../sheet/snapshot';
import type { Text } from '../sheet/text';

/** What a host delivers: the workbook, and what of it could not be read. */
export interface Reading {
  readonly workbook: Workbook;
  readonly problems: readonly Problem[];
  /** What people have decided about it, as it is stored in it: see check/decisions-json. */
  readonly decisions?: string;
}

export type FailureKind =
  | 'not-found'
  | 'not-a-workbook'
  | 'older-form'
  | 'web-page'
  | 'encrypted'
  | 'truncated'
  | 'too-large'
  | 'host-busy'
  | 'host-failed';

/** An expected failure of the outside world, worded for the user. Anything else that is thrown is a bug. */
export class HostFailure extends Error {
  readonly kind: FailureKind;
  readonly text: Text;

  constructor(kind: FailureKind, text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.name = 'HostFailure';
    this.kind = kind;
    this.text = text;
  }
}

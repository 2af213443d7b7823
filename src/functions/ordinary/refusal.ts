import type { Text } from '../../sheet/text';

/** Why a formula cannot become an ordinary one. */
export type Reason = 'not-a-formula' | 'wrong-call' | 'unknown-range' | 'array-inside' | 'too-many-cells' | 'too-long' | 'unknown-function';

/** An expected answer, worded for the user: the formula is left as it is. */
export interface Refusal {
  readonly reason: Reason;
  readonly message: Text;
}

export function isRefusal(value: object): value is Refusal {
  return 'reason' in value && 'message' in value;
}

/** Carries a refusal out of the depth of a formula; toOrdinary turns it into a value again. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(reason: Reason, id: string, en: string) {
    super(en);
    this.name = 'Refused';
    this.refusal = { reason, message: { id, en } };
  }
}

export function unknownRange(text: string): Refused {
  return new Refused('unknown-range',
    `"${text}" harus ditulis sebagai alamat sel, misalnya B5:J301.`, `"${text}" must be written as the address of cells, such as B5:J301.`);
}

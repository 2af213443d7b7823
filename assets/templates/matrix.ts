import type { Failure } from '../../src/domain/failure';

/** What one cell comes to; null where it is blank. */
export type Single = number | string | boolean | null;

/** Places of a range; a failure stands where a function of ours gives none. */
export type Matrix = readonly (readonly (Single | Failure)[])[];

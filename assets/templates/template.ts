import type { Draft } from './draft';

/** A set of sheets that an office fills in, and one sheet with made-up data that it deletes. */
export interface Template {
  /** Name of its files, without the ending. */
  readonly id: string;
  /** The sheets to fill in; the first holds the header. */
  readonly sheets: () => Draft[];
  /** The first sheet again, under the given name and filled in. */
  readonly sample: (name: string) => Draft;
}

export const SAMPLE_SHEET = 'Contoh';

/** What stands in formats of cells. */
export const FORMATS = { rupiah: '#,##0', percent: '0.00%', nrr: '0.000000', ikm: '0.00000', points: '0.00', count: '#,##0' } as const;

/** Letters of columns from one to another, both included. */
export function columns(from: string, to: string): string[] {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
}

/** Whole numbers from one to another, both included. */
export const rows = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A sum that stays blank as long as nothing is filled in; areas are divided by commas. */
export const sumOf = (areas: string): string => `IF(COUNT(${areas})=0,"",SUM(${areas}))`;

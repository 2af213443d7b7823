import { cellOf, columnCount, columnOf, type Reference, rowCount } from '../../formula/reference';

/** What makes a whole result an error: a condition as a formula, and the error. */
export interface Guard {
  readonly when: string;
  readonly error: '#VALUE!' | '#NUM!' | '#N/A' | '#DIV/0!';
}

/** What a part of a formula stands for: one ordinary formula for each place of a rectangle. */
export interface Value {
  readonly rows: number;
  readonly columns: number;
  /** Each gives a number or an error: it need not be asked whether it is one. */
  readonly isNumber: boolean;
  /** It comes from a call of ours, so nobody can write it as a range. */
  readonly isOwn: boolean;
  /** Asked before any place is computed. */
  readonly guards: readonly Guard[];
  /** The formula of one place; it can stand between operators. */
  readonly at: (row: number, column: number) => string;
  /** The cells themselves, when it is nothing else. */
  readonly reference?: Reference;
  /** What is between the quotes, when it is a text and nothing else. */
  readonly literal?: string;
  /** A name or the like, whose size the formula does not tell. */
  readonly unknown?: string;
}

const SINGLE = { rows: 1, columns: 1, isOwn: false, guards: [] } as const;

/** One number or error. */
export function number(text: string): Value {
  return { ...SINGLE, isNumber: true, at: () => text };
}

/** One text, number, boolean, blank or error. */
export function anything(text: string): Value {
  return { ...SINGLE, isNumber: false, at: () => text };
}

export function cells(reference: Reference): Value {
  return {
    rows: rowCount(reference),
    columns: columnCount(reference),
    isNumber: false,
    isOwn: false,
    guards: [],
    at: (row, column) => cellOf(reference, row, column),
    reference,
  };
}

/** The columns of a range as ranges. */
export function columnsOf(reference: Reference): string[] {
  return Array.from({ length: columnCount(reference) }, (_, column) => columnOf(reference, column));
}

export function isSingle({ rows, columns }: Value): boolean {
  return rows === 1 && columns === 1;
}

/** A place of a value spread over a larger rectangle: one row or one column is repeated, outside of it is #N/A. */
export function spreadAt(value: Value, row: number, column: number): string {
  const [i, j] = [value.rows === 1 ? 0 : row, value.columns === 1 ? 0 : column];
  return i < value.rows && j < value.columns ? value.at(i, j) : '#N/A';
}

/** Values computed with place by place, spread as Excel spreads its own. */
export function combine(parts: readonly Value[], isNumber: boolean, at: (texts: readonly string[]) => string): Value {
  return {
    rows: Math.max(1, ...parts.map(({ rows }) => rows)),
    columns: Math.max(1, ...parts.map(({ columns }) => columns)),
    isNumber,
    isOwn: parts.some(({ isOwn }) => isOwn),
    guards: parts.flatMap(({ guards }) => guards),
    ...unknownOf(parts),
    at: (row, column) => at(parts.map((part) => spreadAt(part, row, column))),
  };
}

/** The formula of one place with its guards before it. */
export function guarded({ guards, at }: Value, row: number, column: number): string {
  const distinct = new Map(guards.map((guard) => [guard.when, guard]));
  return [...distinct.values()].reduceRight((text, { when, error }) => `IF(${when},${error},${text})`, at(row, column));
}

/** All places, row by row. */
export function placesOf({ rows, columns }: Value): [row: number, column: number][] {
  return Array.from({ length: rows * columns }, (_, index) => [Math.floor(index / columns), index % columns]);
}

function unknownOf(parts: readonly Value[]): { unknown?: string } {
  const unknown = parts.find((part) => part.unknown !== undefined)?.unknown;
  return unknown === undefined ? {} : { unknown };
}

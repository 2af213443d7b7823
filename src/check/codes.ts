import { remembered } from '../sheet/remembered';
import type { Place } from '../table/locate';
import type { Row, Table } from '../table/table';

/** A row with its code, wherever that stands. */
export interface Coded {
  readonly row: Row;
  /** The code between its dots. */
  readonly parts: readonly string[];
  /** The row's words without the code. */
  readonly nama: string;
  /** The cell of the code. */
  readonly at: Place;
  /** The cell of the words; the same one where the code stands in front of them. */
  readonly words: Place;
}

/** "7.01.02 Program …", "7.01.02.2.01 - …" */
const IN_FRONT = /^((?:\d{1,2}|X{1,2})(?:\.(?:\d{1,4}|X{1,2}))+)\.?\s*[-–:]?\s+(\S.*)$/i;

/** The rows of a table that have a code of at least two parts, from top to bottom. */
export const codedRows = remembered((table: Table): readonly Coded[] => {
  const column = table.columns.find(({ role }) => role === 'kode')?.index;
  return table.rows.flatMap((row) => {
    const inFront = column === undefined ? IN_FRONT.exec(row.label) : null;
    const parts = inFront?.[1]?.split('.') ?? row.marks.code;
    if (parts.length < 2) return NONE;
    const words = { sheet: table.sheet.name, row: row.index, column: row.marks.start };
    return [{ row, parts, nama: inFront?.[2] ?? row.label, at: column === undefined ? words : { ...words, column }, words }];
  });
});

const NONE: readonly Coded[] = [];

/** A code as it is printed between its dots. */
export function codeText({ parts }: Pick<Coded, 'parts'>): string {
  return parts.join('.');
}

import { addTo } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import type { NumberCell, Table } from '../table/table';

/** The numbers of a table that its cells keep as text; most tables have none. */
export interface TextNumbers {
  /** Those with odd digits, row by row, each with its place among the table's columns. */
  readonly odd: readonly { readonly cell: NumberCell; readonly column: number }[];
  /** The others that were typed, by column; dashes stand for nothing, and "≥ 80" is text on purpose. */
  readonly plain: ReadonlyMap<number, readonly NumberCell[]>;
}

/** Looked for once, for all rules that ask. */
export const textNumbers = remembered(({ rows }: Table): TextNumbers => {
  const odd: { cell: NumberCell; column: number }[] = [];
  const plain = new Map<number, NumberCell[]>();
  for (const { numbers, texts } of rows) {
    for (let column = 0; column < numbers.length; column++) {
      const cell = numbers[column];
      if (!cell?.text) continue;
      if (cell.odd !== undefined) odd.push({ cell, column });
      else if (!cell.dash && !cell.computed && texts[column] === undefined) addTo(plain, column, cell);
    }
  }
  return { odd, plain };
});

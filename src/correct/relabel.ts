import type { Book } from '../check/book';
import { fits, labelOf, labelsOf, type Labelled } from '../check/labels';
import { groupedBy } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import type { NumberCell, Table } from '../table/table';
import type { Rewrite } from './own-cells';
import type { Change } from './problem';

/** The typed labels that are right for the number in a cell and wrong for the one that should stand there: they must follow it. */
export function relabelled(book: Book, { cell, to }: Change): Rewrite[] {
  const labels = labelsByCell(book.tables).get(cell) ?? [];
  return labels.flatMap((labelled) => {
    const { at, label, scale } = labelled;
    const follows = fits(labelled, cell.value) && !fits(labelled, to) && book.cellAt(at)?.formula === undefined;
    return follows ? [{ at, from: label, to: labelOf(scale, to, cell.decimals) }] : [];
  });
}

const labelsByCell = remembered((tables: readonly Table[]): ReadonlyMap<NumberCell, readonly Labelled[]> => groupedBy(tables.flatMap(labelsOf), ({ cell }) => cell));

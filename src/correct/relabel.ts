import type { Book } from '../check/book';
import type { Labelled } from '../check/label-judgement';
import { fits, labelsOf } from '../check/labels';
import { groupedBy } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import type { NumberCell } from '../table/table';
import type { Rewrite } from './own-cells';
import type { Change } from './problem';

/** The typed labels that are right for the number in a cell and wrong for the one that should stand there: they must follow it. */
export function relabelled(book: Book, { cell, to }: Change): Rewrite[] {
  const labels = labelsByCell(book).get(cell) ?? [];
  return labels.flatMap((labelled) => {
    const { at, label, criterion } = labelled;
    const follows = fits(labelled, cell.value) && !fits(labelled, to) && book.cellAt(at)?.formula === undefined;
    const next = follows ? criterion.labelOf(to, cell) : '';
    return next === '' ? [] : [{ at, from: label, to: next }];
  });
}

const labelsByCell = remembered((book: Book): ReadonlyMap<NumberCell, readonly Labelled[]> => groupedBy(labelsOf(book), ({ cell }) => cell));

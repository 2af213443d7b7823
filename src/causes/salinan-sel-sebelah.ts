import type { CauseKind } from '../check/cause';
import { among, information } from '../check/coincidence';
import { Kinship } from '../check/kin';
import { number, place } from '../check/message';
import { unit } from '../domain/printed';
import type { NumberCell } from '../table/table';

/** The number repeats another one of its row, or the one right above or below. */
const cause: CauseKind = {
  id: 'salinan-sel-sebelah',
  explain({ cell, right }, book) {
    const kinship = Kinship.of(book);
    const step = unit(cell.decimals) / 2;
    const near = [...kinship.inRow(cell), ...kinship.inColumn(cell, 1)];
    const isApart = (other: NumberCell) => !kinship.areTwins(other, cell) && (other.row === cell.row || !kinship.areInTwinRows(cell, other));
    const source = near.find((other) => !other.dash && other.value !== 0 && Math.abs(other.value - cell.value) < step && Math.abs(other.value - right) > step && isApart(other));
    if (!source) return undefined;
    const beside = source.row === cell.row;
    const column = beside ? book.columnLabel(source) : '';
    return {
      bits: information(cell.value, cell.decimals) - among(near.filter(isApart).length) - 1,
      cells: [source],
      message: (language) => {
        const [value, where] = [number(cell.value, cell, language), place(source, cell.sheet)];
        const which = column === '' ? where : `${column} (${where})`;
        return language === 'id'
          ? `${value} sama persis dengan ${which} di ${beside ? 'baris yang sama' : 'baris sebelahnya'}; tampaknya tersalin dari sana.`
          : `${value} is exactly ${which} in the ${beside ? 'same row' : 'row beside it'}; it seems to have been copied from there.`;
      },
    };
  },
};

export default cause;

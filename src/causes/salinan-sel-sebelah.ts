import type { CauseKind } from '../check/cause';
import { among, information } from '../check/coincidence';
import { Kinship } from '../check/kin';
import { bilingual, number, place } from '../check/message';
import { unit } from '../domain/printed';

/** The number repeats another one of its row, or the one right above or below. */
const cause: CauseKind = {
  id: 'salinan-sel-sebelah',
  explain({ cell, right }, book) {
    const kinship = Kinship.of(book);
    const step = unit(cell.decimals) / 2;
    const own = kinship.placeOf(cell);
    const above = kinship.inColumn(cell, 1).filter((kin) => own && !kinship.areTwinRows(own, kin));
    const near = [...kinship.inRow(cell), ...above].filter((kin) => !kinship.areTwins(kin.cell, cell));
    const kin = near.find(({ cell: other }) => !other.dash && other.value !== 0 && Math.abs(other.value - cell.value) < step && Math.abs(other.value - right) > step);
    if (!kin) return undefined;
    const column = kin.cell.row === cell.row ? book.columnLabel(kin.cell) : '';
    return {
      bits: information(cell.value, cell.decimals) - among(near.length) - 1,
      cells: [kin.cell],
      message: bilingual((language) => {
        const [value, where] = [number(cell.value, cell, language), place(kin.cell, cell.sheet)];
        const which = column === '' ? where : `${column} (${where})`;
        return language === 'id'
          ? `${value} sama persis dengan ${which} di ${kin.cell.row === cell.row ? 'baris yang sama' : 'baris sebelahnya'}; tampaknya tersalin dari sana.`
          : `${value} is exactly ${which} in the ${kin.cell.row === cell.row ? 'same row' : 'row beside it'}; it seems to have been copied from there.`;
      }),
    };
  },
};

export default cause;

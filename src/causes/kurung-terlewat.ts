import type { Book } from '../check/book';
import type { CauseKind } from '../check/cause';
import { bilingual } from '../check/message';
import { unit } from '../domain/printed';
import { wholeNumber } from '../domain/whole-number';
import { parseAddress } from '../sheet/address';
import type { NumberCell } from '../table/table';

/** Cells that are added, of which only the last is divided: "B2+B3+B4/3". */
const SUM_OVER = /^(\$?[A-Z]{1,3}\$?\d+(?:\+\$?[A-Z]{1,3}\$?\d+)+)\/(\d+)$/i;
/** A formula that fits is no chance: its text is the proof. */
const BITS = 30;

/** A formula divides only its last part, since the sum has no brackets. */
const cause: CauseKind = {
  id: 'kurung-terlewat',
  explain({ cell, right }, book) {
    const formula = book.cellAt(cell)?.formula ?? '';
    const [, sum = '', divisor = ''] = SUM_OVER.exec(formula.replace(/\s/g, '')) ?? [];
    const parts = sum === '' ? [] : sum.split('+').map((address) => valueAt(address, cell, book));
    if (parts.length < 2 || parts.includes(undefined)) return undefined;
    const total = parts.reduce<number>((all, value) => all + (value ?? 0), 0) / wholeNumber(divisor);
    if (Math.abs(total - right) > unit(cell.decimals)) return undefined;
    return {
      bits: BITS,
      cells: [cell],
      message: bilingual((language) => (language === 'id'
        ? `Rumusnya =${formula} hanya membagi bagian terakhir; jumlahnya perlu kurung: =(${sum})/${divisor}.`
        : `Its formula =${formula} divides only the last part; the sum needs brackets: =(${sum})/${divisor}.`)),
    };
  },
};

function valueAt(address: string, { sheet }: NumberCell, book: Book): number | undefined {
  const area = parseAddress(address);
  const value = area && book.cellAt({ sheet, row: area.top, column: area.left })?.value;
  return typeof value === 'number' ? value : undefined;
}

export default cause;

import type { CauseKind } from '../check/cause';
import { unit } from '../domain/printed';
import { evaluate } from '../formula/evaluate';
import { formulasOf } from '../formula/formulas';
import { parseFormula } from '../formula/parse';

/** Cells that are added or taken off, of which only the last is divided: "B2+B3+B4/3", "B2-C2/B2*100". */
const SUM_OVER = /^(\$?[A-Z]{1,3}\$?\d+(?:[+-]\$?[A-Z]{1,3}\$?\d+)+)(\/(?:\$?[A-Z]{1,3}\$?)?\d+(?:\*\d+%?)?)$/i;
/** A formula that fits is no chance: its text is the proof. */
const BITS = 30;

/** A formula divides only its last part, since the sum or difference has no brackets. */
const cause: CauseKind = {
  id: 'kurung-terlewat',
  explain({ cell, right }, book) {
    const formula = cell.computed ? book.cellAt(cell)?.formula ?? '' : '';
    const [, sum, over] = SUM_OVER.exec(formula.replace(/\s/g, '')) ?? [];
    if (sum === undefined || over === undefined) return undefined;
    const bracketed = `(${sum})${over}`;
    const node = parseFormula(bracketed, cell);
    const result = node && evaluate(node, formulasOf(book.workbook), cell)?.value;
    if (typeof result !== 'number' || Math.abs(result * (cell.percent ? 100 : 1) - right) > unit(cell.decimals)) return undefined;
    return {
      bits: BITS,
      cells: [cell],
      message: (language) => (language === 'id'
        ? `Rumusnya =${formula} hanya membagi bagian terakhir; perlu kurung: =${bracketed}.`
        : `Its formula =${formula} divides only the last part; it needs brackets: =${bracketed}.`),
    };
  },
};

export default cause;

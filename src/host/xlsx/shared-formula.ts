import { columnLetters, columnNumber, GRID } from '../../sheet/address';

/** What must stay as it is: "texts", 'sheet names', [structured references and other workbooks]. */
const UNTOUCHED = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\])/;
const BEFORE = String.raw`(?<![\p{L}\p{N}_.\\$])`;
const AFTER = String.raw`(?![\p{L}\p{N}_(!.\\])`;
const REFERENCE = new RegExp(
  `${BEFORE}(?:(\\$?)([A-Z]{1,3})(\\$?)([1-9]\\d{0,6})|(\\$?)([A-Z]{1,3}):(\\$?)([A-Z]{1,3})|(\\$?)([1-9]\\d{0,6}):(\\$?)([1-9]\\d{0,6}))${AFTER}`,
  'giu',
);
const OFF_GRID = '#REF!';

function movedColumn(dollar: string, letters: string, by: number): string {
  if (dollar) return `$${letters}`;
  const column = columnNumber(letters) + by;
  return column >= 0 && column < GRID.columns ? columnLetters(column) : OFF_GRID;
}

function movedRow(dollar: string, digits: string, by: number): string {
  if (dollar) return `$${digits}`;
  const row = Number(digits) + by;
  return row >= 1 && row <= GRID.rows ? String(row) : OFF_GRID;
}

const join = (first: string, between: string, second: string): string =>
  first === OFF_GRID || second === OFF_GRID ? OFF_GRID : `${first}${between}${second}`;

/** The formula of a cell that shares it with another one, `rows` above and `columns` to the left: its relative references move along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const moved = (words: string): string =>
    words.replace(REFERENCE, (whole: string, ...groups: (string | undefined)[]) => {
      const [c = '', letters, r = '', digits, c1 = '', from, c2 = '', to, r1 = '', top, r2 = '', bottom] = groups;
      if (letters && digits) {
        return columnNumber(letters) < 0 ? whole : join(movedColumn(c, letters, columns), '', movedRow(r, digits, rows));
      }
      if (from && to) return join(movedColumn(c1, from, columns), ':', movedColumn(c2, to, columns));
      return top && bottom ? join(movedRow(r1, top, rows), ':', movedRow(r2, bottom, rows)) : whole;
    });
  return formula
    .split(UNTOUCHED)
    .map((part, index) => (index % 2 === 0 ? moved(part) : part))
    .join('');
}

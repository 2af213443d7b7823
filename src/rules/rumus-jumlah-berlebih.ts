import { expectedIn, levelOf, tableSums, violationAt, type TableSum } from '../check/formula-violation';
import { bilingual, number, place } from '../check/message';
import type { Rule } from '../check/rule';
import type { Text } from '../sheet/text';
import { isYear } from '../domain/tahun';
import { formulasOf, type FormulaBook, type FormulaCell } from '../formula/formulas';
import { covers, sizeOf, summedBy, type Summed } from '../formula/sums';
import { summandsOf } from '../formula/summands';
import { bare } from '../formula/syntax';
import type { Cell } from '../sheet/snapshot';
import { rowRoleOf } from '../table/words';

/** What one formula adds up that is none of its parts. */
interface TooMuch {
  readonly cells: readonly Cell[];
  readonly why: Text;
  /** The words of the rows say that they are counted twice. */
  readonly proved: boolean;
}

const HEADER: Text = { id: 'yang berada di kepala tabel', en: 'which stands in the header' };
const TWICE: Text = { id: 'yang rinciannya sudah ikut dijumlahkan', en: 'whose parts are added up already' };

/** A formula adds up more than its parts: a number of the header, or a subtotal beside its own rows. */
const rule: Rule = {
  id: 'rumus-jumlah-berlebih',
  *check(book) {
    const formulas = formulasOf(book.workbook);
    for (const entry of tableSums(book)) {
      const { formula, summed } = entry;
      const { cell, sheet } = formula;
      if (covers(summed.areas, formula)) continue;
      const cells = formulas.sheet(sheet)?.cells;
      if (!formulas.limits.parts.grant(formula, summed.areas.reduce((count, area) => count + (cells?.countIn(area) ?? 0), 0))) continue;
      const found = headerIn(entry, formulas) ?? twiceIn(entry, formulas);
      if (!found) continue;
      const extra = found.cells.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0);
      const expected = expectedIn(cell, sheet, entry.value - extra);
      yield {
        ...violationAt(book, cell, sheet),
        level: found.proved ? 'salah' : levelOf(book, formula, expected.value),
        expected: expected.value,
        evidence: found.cells.map(({ row, column }) => ({ sheet, row, column })),
        message: bilingual((language) => {
          const [where, parts] = [place({ sheet, ...cell }, sheet), found.cells.slice(0, 3).map((part) => place({ sheet, ...part }, sheet)).join(', ')];
          const without = number(expected.value, expected, language);
          return language === 'id'
            ? `Rumus jumlah di ${where} memuat ${parts}, ${found.why.id}; tanpa itu hasilnya ${without}.`
            : `The sum in ${where} takes in ${parts}, ${found.why.en}; without it the result is ${without}.`;
        }),
      };
    }
  },
};

function headerIn({ formula, table, summed: { areas } }: TableSum, formulas: FormulaBook): TooMuch | undefined {
  const first = table.area.top + table.headerRows;
  if (areas.every(({ top }) => top > first)) return undefined;
  const own = { top: table.area.top, left: formula.column, right: formula.column, bottom: first };
  const cells = [...(formulas.sheet(formula.sheet)?.cells.within(own) ?? [])].filter((cell) =>
    typeof cell.value === 'number' && cell.value !== 0 && covers(areas, cell) && (cell.row < first || isBareYear(cell)));
  return cells.length === 0 ? undefined : { cells, why: HEADER, proved: false };
}

/** A year over a column may have been read as its first number. */
function isBareYear({ value, formula, format }: Cell): boolean {
  return typeof value === 'number' && isYear(value) && formula === undefined && format === undefined;
}

function twiceIn({ formula, table, row, summed: { areas, subtotal } }: TableSum, formulas: FormulaBook): TooMuch | undefined {
  const inner: Cell[] = [];
  const computed = formulas.sheet(formula.sheet)?.computed;
  for (const area of areas) {
    for (const own of computed && computed.countIn(area) > 0 ? computed.within(area) : []) {
      if (own !== formula && repeats(own, areas, subtotal, formulas)) inner.push(own.cell);
    }
  }
  if (inner.length === 0) return undefined;
  const says = inner.every((cell) => rowRoleOf(table.rows.find(({ index }) => index === cell.row)?.label ?? '', true) !== 'rincian');
  return { cells: inner, why: TWICE, proved: says && row.role === 'total' };
}

/** True for a sum or mean of several cells that are all added up beside it. */
function repeats(own: FormulaCell, areas: readonly Summed['areas'][number][], subtotal: boolean, formulas: FormulaBook): boolean {
  const node = own.pattern.node && bare(own.pattern.node);
  const isMean = node?.kind === 'call' && node.name === 'AVERAGE';
  const parts = summedBy(isMean ? { ...own, pattern: { ...own.pattern, summands: summandsOf({ ...node, name: 'SUM' }) } } : own, formulas);
  if (!parts || (subtotal && parts.subtotal) || covers(parts.areas, own)) return false;
  const corners = parts.areas.flatMap(({ top, left, bottom, right }) => [{ row: top, column: left }, { row: bottom, column: right }]);
  return parts.areas.reduce((size, area) => size + sizeOf(area), 0) >= 2 && corners.every((corner) => covers(areas, corner));
}

export default rule;

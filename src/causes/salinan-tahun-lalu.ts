import type { CauseKind, Explanation, Slip } from '../check/cause';
import { among, information } from '../check/coincidence';
import { Kinship, periodOf, type Kin } from '../check/kin';
import { number, place } from '../check/message';
import { exactSum, unit } from '../domain/printed';
import { addTo } from '../sheet/lists';
import type { Column } from '../table/table';

/** The number was left over from another year: that year's value of the same row, or the sum of that year's rows. */
const cause: CauseKind = {
  id: 'salinan-tahun-lalu',
  explain(slip, book) {
    const kinship = Kinship.of(book);
    return leftOver(slip, kinship) ?? leftOverSum(slip, kinship);
  },
};

function leftOver({ cell, right }: Slip, kinship: Kinship): Explanation | undefined {
  const others = kinship.otherYears(cell);
  const step = unit(cell.decimals) / 2;
  const equal = others.filter((kin) => !kin.cell.dash && Math.abs(kin.cell.value - cell.value) < step && Math.abs(kin.cell.value - right) > step);
  const [kin] = equal.sort((a, b) => Math.abs((a.year ?? 0) - own(kinship, cell)) - Math.abs((b.year ?? 0) - own(kinship, cell)));
  if (!kin) return undefined;
  return {
    bits: information(cell.value, cell.decimals) - among(new Set(others.map((other) => other.cell.value)).size),
    cells: [kin.cell],
    message: (language) => {
      const [value, where, period] = [number(cell.value, cell, language), place(kin.cell, cell.sheet), periodOf(kin, language)];
      return language === 'id'
        ? `${value} sama persis dengan nilai ${period} di baris yang sama (${where}); tampaknya tertinggal dari sana.`
        : `${value} is exactly the value of ${period} in the same row (${where}); it seems to be left over from there.`;
    },
  };
}

function own(kinship: Kinship, cell: Slip['cell']): number {
  return kinship.yearOf(cell) ?? 0;
}

/** The total of this year is the sum of what its rows were in another one. */
function leftOverSum({ cell, repairs }: Slip, kinship: Kinship): Explanation | undefined {
  for (const { kind, target, terms, signs } of repairs) {
    if (kind !== 'jumlah' || target !== cell || terms.length < 2 || signs?.includes(-1)) continue;
    const byColumn = new Map<Column | undefined, Kin[]>();
    for (const term of terms) {
      const seen = new Set<Column | undefined>();
      for (const kin of kinship.otherYears(term)) {
        const column = kin.table.columns[kin.column];
        if (!seen.has(column)) addTo(byColumn, column, kin);
        seen.add(column);
      }
    }
    for (const kins of byColumn.values()) {
      const [first] = kins;
      if (!first || kins.length < 2 || exactSum(kins.map((kin) => kin.cell.value), cell.decimals) !== cell.value) continue;
      return {
        bits: information(cell.value, cell.decimals) - among(byColumn.size),
        cells: kins.map((kin) => kin.cell),
        message: (language) => {
          const [value, period] = [number(cell.value, cell, language), periodOf(first, language)];
          return language === 'id'
            ? `${value} sama persis dengan jumlah rincian ${period}; tampaknya tertinggal dari sana.`
            : `${value} is exactly the sum of the rows of ${period}; it seems to be left over from there.`;
        },
      };
    }
  }
  return undefined;
}

export default cause;

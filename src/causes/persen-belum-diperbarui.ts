import type { Book } from '../check/book';
import type { CauseKind, Explanation, Slip } from '../check/cause';
import { among, information } from '../check/coincidence';
import { Kinship } from '../check/kin';
import { number, place } from '../check/message';
import { Tallies } from '../check/tally';
import { unit } from '../domain/printed';
import { expectedOf, type Relation } from '../relation/relation';
import type { NumberCell } from '../table/table';

/** Said when nothing else explains a percentage whose amounts are borne out: the least that is told at all. */
const LEFT_BEHIND = 8;

/** The amounts were changed and the percentage was not reckoned again. */
const cause: CauseKind = {
  id: 'persen-belum-diperbarui',
  explain(slip, book) {
    const kinship = Kinship.of(book);
    for (const relation of slip.repairs) {
      if ((relation.kind !== 'rasio' && relation.kind !== 'pertumbuhan') || relation.target !== slip.cell) continue;
      const found = ofOldAmount(slip, relation, kinship) ?? leftBehind(slip, relation, book);
      if (found) return found;
    }
    return undefined;
  },
};

/** Another table or year still shows the amount that gives the printed percentage. */
function ofOldAmount({ cell, right }: Slip, relation: Relation, kinship: Kinship): Explanation | undefined {
  const step = unit(cell.decimals) / 2;
  for (const own of relation.terms) {
    const others = [...kinship.otherTables(own), ...kinship.otherYears(own)].map((kin) => kin.cell).filter(({ value }) => value !== own.value && value !== 0);
    const old = others.find((other) => {
      const value = expectedOf(relation, (term) => (term === own ? other : term).value);
      return value !== undefined && Math.abs(value - cell.value) <= step * 1.01 && Math.abs(value - right) > 2 * step;
    });
    if (!old) continue;
    return {
      bits: Math.min(Math.log2(Math.abs(cell.value) / (2 * step)), information(cell.value, cell.decimals)) - among(others.length),
      cells: [old, own],
      message: (language) => {
        const [value, before, now] = [number(cell.value, cell, language), amount(old, cell.sheet, language), amount(own, cell.sheet, language)];
        return language === 'id'
          ? `${value} adalah persentase dari ${before}; setelah angkanya menjadi ${now}, tampaknya belum dihitung ulang.`
          : `${value} is the percentage that ${before} gives; it seems not to have been reckoned again for ${now}.`;
      },
    };
  }
  return undefined;
}

function leftBehind({ cell, right }: Slip, { terms }: Relation, book: Book): Explanation | undefined {
  // What a formula gives is always reckoned again.
  if (cell.computed || Math.abs(cell.value - right) <= 10 * unit(cell.decimals) || !terms.every((term) => Tallies.of(book).isSure(term))) return undefined;
  return {
    bits: LEFT_BEHIND,
    cells: terms,
    message: (language) => {
      const amounts = terms.map((term) => place(term, cell.sheet)).join(language === 'id' ? ' dan ' : ' and ');
      return language === 'id'
        ? `Angka asalnya (${amounts}) cocok dengan jumlahnya; persentasenya tampaknya belum dihitung ulang setelah angka itu berubah.`
        : `The amounts (${amounts}) agree with their totals; the percentage seems not to have been reckoned again after they changed.`;
    },
  };
}

function amount(cell: NumberCell, sheet: string, language: 'id' | 'en'): string {
  return `${number(cell.value, cell, language)} (${place(cell, sheet)})`;
}

export default cause;

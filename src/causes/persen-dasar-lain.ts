import type { CauseKind, Slip } from '../check/cause';
import { among, COMMON, information } from '../check/coincidence';
import { Kinship } from '../check/kin';
import { number, place } from '../check/message';
import { unit } from '../domain/printed';
import { expectedOf, type Relation } from '../relation/relation';
import type { NumberCell } from '../table/table';

/** The amount that a percentage was reckoned with, and the one that was meant. */
interface Base {
  readonly used: NumberCell;
  readonly own: NumberCell;
  /** So many amounts were looked at. */
  readonly tried: number;
}

/** A percentage or growth was reckoned from another amount than its own: of another row or column, or a growth over the new amount. */
const cause: CauseKind = {
  id: 'persen-dasar-lain',
  explain(slip, book) {
    const { cell, repairs } = slip;
    const kinship = Kinship.of(book);
    for (const relation of repairs) {
      if ((relation.kind !== 'rasio' && relation.kind !== 'pertumbuhan') || relation.target !== cell || relation.terms.length > 2) continue;
      const base = newAmount(slip, relation) ?? otherAmount(slip, relation, kinship);
      if (!base) continue;
      const { used, own, tried } = base;
      return {
        bits: Math.min(Math.log2(Math.abs(cell.value) / unit(cell.decimals)), information(cell.value, cell.decimals)) - among(tried) + COMMON,
        cells: [used, own],
        message: (language) => {
          const [value, amount, where, ownPlace] = [number(cell.value, cell, language), number(used.value, used, language), place(used, cell.sheet), place(own, cell.sheet)];
          if (relation.terms.includes(used)) {
            return language === 'id'
              ? `${value} adalah selisihnya dibagi angka yang baru, ${amount} (${where}), bukan angka semula (${ownPlace}).`
              : `${value} is the difference over the new amount, ${amount} (${where}), not over the old one (${ownPlace}).`;
          }
          return language === 'id'
            ? `${value} dihitung dengan ${amount} (${where}), bukan dengan angka barisnya sendiri (${ownPlace}).`
            : `${value} was reckoned with ${amount} (${where}), not with its own amount (${ownPlace}).`;
        },
      };
    }
    return undefined;
  },
};

function fits({ cell, right }: Slip, value: number | undefined): boolean {
  const last = unit(cell.decimals);
  return value !== undefined && Math.abs(value - cell.value) <= (last / 2) * 1.01 && Math.abs(value - right) > last;
}

function newAmount(slip: Slip, { kind, scale, terms: [before, now] }: Relation): Base | undefined {
  if (kind !== 'pertumbuhan' || !before || !now || now.value === 0) return undefined;
  return fits(slip, (scale * (now.value - before.value)) / Math.abs(now.value)) ? { used: now, own: before, tried: 1 } : undefined;
}

function otherAmount(slip: Slip, relation: Relation, kinship: Kinship): Base | undefined {
  // The amount that it is a part of is mistaken more often than the part.
  const base = relation.kind === 'rasio' ? 1 : 0;
  for (const index of [base, 1 - base]) {
    const own = relation.terms[index];
    if (!own) continue;
    const others = [...kinship.inColumn(own), ...kinship.inRow(own)]
      .filter((other) => other !== slip.cell && other.value !== 0 && other.percent === own.percent && !relation.terms.includes(other));
    const used = others.find((other) => fits(slip, expectedOf(relation, (term) => (term === own ? other : term).value)));
    if (used) return { used, own, tried: others.length };
  }
  return undefined;
}

export default cause;

import type { CauseKind } from '../check/cause';
import { among, COMMON, information } from '../check/coincidence';
import { Kinship } from '../check/kin';
import { bilingual, number, place } from '../check/message';
import { unit } from '../domain/printed';
import { expectedOf, keyOf } from '../relation/relation';

/** A percentage or growth was reckoned from another amount than its own: of another row or of another column. */
const cause: CauseKind = {
  id: 'persen-dasar-lain',
  explain({ cell, right, repairs }, book) {
    const kinship = Kinship.of(book);
    const step = unit(cell.decimals) / 2;
    for (const relation of repairs) {
      if ((relation.kind !== 'rasio' && relation.kind !== 'pertumbuhan') || keyOf(relation.target) !== keyOf(cell)) continue;
      // The amount that it is a part of is mistaken more often than the part.
      const base = relation.kind === 'rasio' ? 1 : 0;
      for (const index of [base, 1 - base]) {
        const own = relation.terms[index];
        if (!own) continue;
        const others = [...kinship.inColumn(own), ...kinship.inRow(own)].map((kin) => kin.cell)
          .filter((other) => other !== cell && other.value !== 0 && other.percent === own.percent && !relation.terms.includes(other));
        const used = others.find((other) => {
          const value = expectedOf(relation.with({ terms: relation.terms.map((term) => (term === own ? other : term)) }));
          return value !== undefined && Math.abs(value - cell.value) <= step * 1.01 && Math.abs(value - right) > 2 * step;
        });
        if (!used) continue;
        return {
          bits: Math.min(Math.log2(Math.abs(cell.value) / (2 * step)), information(cell.value, cell.decimals)) - among(others.length) + COMMON,
          cells: [used, own],
          message: bilingual((language) => {
            const [value, amount, where, ownPlace] = [number(cell.value, cell, language), number(used.value, used, language), place(used, cell.sheet), place(own, cell.sheet)];
            return language === 'id'
              ? `${value} dihitung dengan ${amount} (${where}), bukan dengan angka barisnya sendiri (${ownPlace}).`
              : `${value} was reckoned with ${amount} (${where}), not with its own amount (${ownPlace}).`;
          }),
        };
      }
    }
    return undefined;
  },
};

export default cause;

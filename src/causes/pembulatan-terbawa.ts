import type { CauseKind, Explanation, Slip } from '../check/cause';
import { among, COMMON, information, toleranceOf } from '../check/coincidence';
import { number, place } from '../check/message';
import { digitsOf, roundHalfUp, unit } from '../domain/printed';
import { expectedOf, type Relation } from '../relation/relation';
import type { NumberCell } from '../table/table';

/** Steps to which amounts are rounded in reports, in units of the last digit. */
const STEPS = [10, 100, 1000, 10_000, 100_000, 1_000_000] as const;
/** So many units of the last digit may rounding carried through several steps move a result. */
const CARRIED = 2;
/** A single digit that became 0 might have been mistyped. */
const ONE_DIGIT = COMMON;

/** The number was rounded further than its column, or reckoned from numbers that were rounded before. */
const cause: CauseKind = {
  id: 'pembulatan-terbawa',
  explain(slip) {
    return roundedItself(slip) ?? ofRounded(slip);
  },
};

function roundedItself(slip: Slip): Explanation | undefined {
  const { cell, right } = slip;
  const last = unit(cell.decimals);
  const steps = STEPS.filter((step) => Math.abs(right) >= 10 * step * last);
  const used = steps.find((step) => {
    const coarse = step * last;
    return Math.abs(roundHalfUp(cell.value / coarse, 0) * coarse - cell.value) < last / 2 && Math.abs(cell.value - right) <= coarse / 2 + toleranceOf(slip);
  });
  if (used === undefined) return undefined;
  return {
    bits: Math.min(sizeOf(slip), information(right, cell.decimals)) - among(steps.length) - (changedDigits(slip) === 1 ? ONE_DIGIT : 0),
    cells: [cell],
    message: (language) => {
      const [from, to] = [number(cell.value, cell, language), number(right, cell, language)];
      return language === 'id' ? `${from} tampaknya pembulatan dari ${to}.` : `${from} seems to be ${to}, rounded.`;
    },
  };
}

/** Its parts, rounded, give exactly what is printed. */
function ofRounded(slip: Slip): Explanation | undefined {
  const { cell, right, repairs } = slip;
  const last = unit(cell.decimals);
  const away = Math.abs(cell.value - right) / last;
  for (const relation of repairs) {
    if (!isReckoned(relation) || relation.terms.length > MOST_TERMS || relation.target !== cell) continue;
    const ways = STEPS_BACK.filter((steps) => relation.terms.some((term) => rounded(term, steps) !== term.value));
    const used = ways.find((steps) => Math.abs((expectedOf(relation, (term) => rounded(term, steps)) ?? NaN) - cell.value) <= (last / 2) * 1.01);
    if (used === undefined) continue;
    return {
      bits: away <= CARRIED * 1.01 ? sizeOf(slip) - Math.log2(2 * CARRIED) - 1 : Math.log2(2 * away) - among(ways.length) + 2 * COMMON,
      cells: relation.terms,
      message: (language) => {
        const [from, to] = [number(cell.value, cell, language), number(right, cell, language)];
        const parts = relation.terms.map((term) => `${number(rounded(term, used), term, language)} (${place(term, cell.sheet)})`);
        const what = relation.terms.length > MOST_NAMED ? '' : `: ${parts.join(language === 'id' ? ' dan ' : ' and ')}`;
        return language === 'id'
          ? `${from} berbeda sedikit dari ${to}; tampaknya dihitung dari angka yang sudah dibulatkan${what}.`
          : `${from} differs a little from ${to}; it seems to have been reckoned from rounded numbers${what}.`;
      },
    };
  }
  return undefined;
}

/** Digits that are rounded away at the end of a number. */
const STEPS_BACK = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** Digits that rounding leaves of a number at the least. */
const LEFT = 2;
const MOST_NAMED = 2;
/** Of more terms, rounded each for itself, the errors cancel out. */
const MOST_TERMS = 60;

function rounded({ value, decimals }: NumberCell, steps: number): number {
  const coarse = 10 ** steps * unit(decimals);
  return digitsOf(value, decimals).length - steps < LEFT ? value : roundHalfUp(value / coarse, 0) * coarse;
}

function sizeOf({ cell, right }: Slip): number {
  return Math.log2(Math.max(1, Math.abs(right) / unit(cell.decimals)));
}

function changedDigits({ cell, right }: Slip): number {
  const [printed, wanted] = [digitsOf(cell.value, cell.decimals), digitsOf(right, cell.decimals)];
  return printed.length === wanted.length ? [...printed].filter((digit, i) => digit !== wanted[i]).length : Infinity;
}

/** A ratio, mean or product, or a sum of numbers with decimals: whole amounts add up without any rounding. */
function isReckoned({ kind, slack }: Relation): boolean {
  return (kind !== 'jumlah' || slack > 0) && kind !== 'sama';
}

export default cause;

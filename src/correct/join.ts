import type { Blame } from '../check/blame';
import type { Relation } from '../relation/relation';
import { groupedBy } from '../sheet/lists';
import type { NumberCell } from '../table/table';
import type { Problem } from './problem';

/** The same wrong number in several places is one mistake; shorter numbers are alike by chance. */
const LEAST_DIGITS = 4;

/** Joins the accused cells into problems: the same slip in several places, what only follows from another slip, numbers that changed places. */
export function joinBlames(blames: readonly Blame[]): Problem[] {
  const owner = blames.map((_, i) => i);
  const rootOf = (i: number): number => (owner[i] === i ? i : rootOf(owner[i] ?? i));
  const slips = new Map<string, number>();
  const culprit = new Map(blames.flatMap(({ cells }, i) => cells.map((cell) => [cell, i] as const)));
  const follows = blames.map((blame, i) => leaderOf(blame, i, culprit));
  const settled = new Map<Relation, number>();
  for (const [i, blame] of blames.entries()) {
    const leader = follows[i] ?? slips.get(slipKey(blame) ?? '');
    if (leader !== undefined) owner[rootOf(i)] = rootOf(leader);
    for (const relation of blame.repairs) {
      const other = settled.get(relation);
      if (other === undefined) settled.set(relation, i);
      else owner[rootOf(i)] = rootOf(other);
    }
    const key = slipKey(blame);
    if (key !== undefined && !slips.has(key)) slips.set(key, i);
  }
  return [...groupedBy(blames.keys(), rootOf).values()].map((members) => {
    const part = (following: boolean) => members.filter((i) => (follows[i] !== undefined) === following)
      .flatMap((i) => blames[i]?.cells.map((cell) => ({ cell, to: blames[i]?.value ?? cell.value })) ?? []);
    return { changes: part(false), followers: part(true), repairs: members.flatMap((i) => blames[i]?.repairs ?? []) };
  });
}

/** From what to what, where that is telling. */
function slipKey({ cells: [cell], value }: Blame): string | undefined {
  if (!cell || String(cell.value).replace(/\D/g, '').length < LEAST_DIGITS) return undefined;
  return `${cell.value}→${value}`;
}

/** A percentage that is wrong only beside a corrected amount follows from that amount. */
function leaderOf({ cells, repairs }: Blame, own: number, culprit: ReadonlyMap<NumberCell, number>): number | undefined {
  const derived = repairs.every(({ kind, target }) => kind !== 'jumlah' && kind !== 'sama' && cells.includes(target));
  if (!derived) return undefined;
  return repairs.flatMap(({ terms }) => terms).map((term) => culprit.get(term)).find((leader) => leader !== undefined && leader !== own);
}

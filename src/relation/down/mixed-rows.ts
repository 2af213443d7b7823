import { addTo } from '../../sheet/lists';
import type { NumberCell, Table } from '../../table/table';
import { ACCEPT, ACCEPT_WITH_WORDS, VIOLATION } from '../evidence';
import { expectedOf, type Relation } from '../relation';
import { movesDigits } from '../slip';
import type { Demand } from './borne-out';
import { mixedCellsOf, mixedWaysOf, type Way } from './mixed-ways';

/** Bits from which on a way that holds is what its cell is. */
const SETTLED = 5;
/** … and from which several do that hold in one way. */
const SETTLED_TOGETHER = 2 * SETTLED;

/** How often other cells must follow in a way, and how much more often than not, for one that does not to be wrong. */
const SPOKEN: Demand = { agreements: 1, ratio: 1, bits: ACCEPT_WITH_WORDS };
const WORDED: Demand = { agreements: 2, ratio: 2, bits: ACCEPT };
const OUTLINED: Demand = { agreements: 3, ratio: 3, bits: 24 };

/**
 * A row may be something else in each of its columns: the sum of amounts, the mean of percentages, the mean of an index weighted by those who were asked.
 * Where a cell is not what its row is elsewhere, the ways in which it may follow from its column are tried;
 * other columns, rows and tables in which the same words follow so vouch for it.
 * @param relations what was found before: it stays unless another way is believed
 */
export function withMixedRows(tables: readonly Table[], relations: readonly Relation[]): readonly Relation[] {
  const open = new Set(tables.flatMap(mixedCellsOf));
  // What follows from its table already needs no other way.
  if (open.size > 0) for (const { kind, holdsAsPrinted, target } of relations) if (holdsAsPrinted && kind !== 'sama') open.delete(target);
  if (open.size === 0) return relations;
  const cells = new Map<NumberCell, Way[]>();
  for (const way of tables.flatMap((table) => mixedWaysOf(table, open))) addTo(cells, way.relation.target, way);
  if (![...cells.values()].some((ways) => ways.some(({ spoken, relation }) => spoken || relation.holdsAsPrinted))) return relations;
  const before = toldOf(relations, cells);
  for (const [cell, told] of before) if (told.some((relation) => staysBeside(relation, cells.get(cell) ?? []))) cells.delete(cell);
  const believed = new Map([...verdicts(cells)].filter(([cell, relation]) => relation.proved || !before.get(cell)?.some(({ proved }) => proved)));
  // Columns that add up along each row add up in their totals as well: that these do is no other way.
  const replaced = new Set([...believed].flatMap(([cell, { kind }]) => (before.get(cell) ?? []).filter((told) => !(kind === 'jumlah' && told.kind === kind && isOfItsRow(told)))));
  return [...(replaced.size === 0 ? relations : relations.filter((relation) => !replaced.has(relation))), ...believed.values()];
}

/** By cell: what it was found to follow from within its table. */
function toldOf(relations: readonly Relation[], cells: ReadonlyMap<NumberCell, unknown>): Map<NumberCell, Relation[]> {
  const told = new Map<NumberCell, Relation[]>();
  for (const relation of relations) if (relation.kind !== 'sama' && cells.has(relation.target)) addTo(told, relation.target, relation);
  return told;
}

function isOfItsRow({ target, terms }: Relation): boolean {
  return terms.every(({ row }) => row === target.row);
}

/** True for a ratio of its row unless the words of that row say that it is a mean, and it is one. */
function staysBeside(told: Relation, ways: readonly Way[]): boolean {
  return isOfItsRow(told) && !ways.some(({ spoken, relation }) => spoken && relation.holdsAsPrinted);
}

/** What each cell follows from, as far as that is believed. */
function verdicts(cells: ReadonlyMap<NumberCell, readonly Way[]>): Map<NumberCell, Relation> {
  const settled = new Map<NumberCell, Way>();
  const witnesses = new Map<string, Way[]>();
  const contrary = new Map<string, number>();
  const holding = heldBits(cells);
  for (const [cell, ways] of cells) {
    const way = settledOf(ways) ?? settledTogether(ways, holding);
    if (way) {
      settled.set(cell, way);
      for (const key of way.keys) addTo(witnesses, key, way);
    } else if (!ways.some(({ relation }) => relation.holdsAsPrinted)) {
      for (const key of new Set(ways.flatMap(({ keys }) => keys))) contrary.set(key, (contrary.get(key) ?? 0) + 1);
    }
  }
  const isVouchedFor = (way: Way, tried: number) => way.keys.some((key) => meets(witnesses.get(key) ?? [], contrary.get(key) ?? 0, tried, way));
  const result = new Map<NumberCell, Relation>();
  for (const [cell, ways] of cells) {
    const own = settled.get(cell);
    // That rows are one below another by their looks alone makes a mean a chance, unless it is one again and again.
    if (own && (own.basis === 'kata' || isVouchedFor(own, ways.length))) result.set(cell, own.relation);
    if (own || ways.some(({ relation }) => relation.holdsAsPrinted)) continue;
    const sure = ways.find((way) => way.whole && isVouchedFor(way, ways.length)) ?? ways.find(({ spoken, relation }) => spoken && isTypedWrong(relation));
    const doubtful = ways.find((way) => way.doubtful);
    if (sure) result.set(cell, sure.relation);
    else if (doubtful) result.set(cell, doubtful.relation.with({ proved: false, likely: true }));
  }
  return result;
}

/** The way that holds and tells most; undefined where none tells enough. */
function settledOf(ways: readonly Way[]): Way | undefined {
  const holding = ways.filter(({ relation }) => relation.holdsAsPrinted).sort((a, b) => (b.spoken ? 1 : 0) - (a.spoken ? 1 : 0) || b.bits - a.bits);
  return holding.find(({ bits }) => bits - Math.log2(ways.length) >= SETTLED);
}

/** By key what it is worth that ways hold which the words speak for. */
function heldBits(cells: ReadonlyMap<NumberCell, readonly Way[]>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const way of [...cells.values()].flat()) {
    if (way.spoken && way.relation.holdsAsPrinted) for (const key of way.keys) bits.set(key, (bits.get(key) ?? 0) + way.bits);
  }
  return bits;
}

/** The spoken way that holds in so many cells that it is meant in each, though the numbers of each lie too close to each other to tell. */
function settledTogether(ways: readonly Way[], holding: ReadonlyMap<string, number>): Way | undefined {
  return ways.find(({ spoken, relation, keys, bits }) => spoken && relation.holdsAsPrinted && bits > 0
    && keys.some((key) => (holding.get(key) ?? 0) >= SETTLED_TOGETHER));
}

/** True when those that follow in a way are enough. @param violate how many do not */
function meets(witnesses: readonly Way[], violate: number, tried: number, { basis, spoken }: Way): boolean {
  const { agreements, ratio, bits } = basis !== 'kata' ? OUTLINED : spoken ? SPOKEN : WORDED;
  const score = witnesses.reduce((sum, witness) => sum + witness.bits, -(spoken ? 0 : Math.log2(tried)) - VIOLATION * Math.max(0, violate - 1));
  return witnesses.length >= agreements && witnesses.length >= ratio * violate && score >= bits;
}

/** True when digits were exchanged, left out or too many: nothing else makes such a difference. */
function isTypedWrong(relation: Relation): boolean {
  const { target } = relation;
  const expected = expectedOf(relation);
  return expected !== undefined && movesDigits(target.value, expected, target.decimals);
}

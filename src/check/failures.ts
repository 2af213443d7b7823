import { holds, membersOf, type Relation } from '../relation/relation';
import type { ValueOf } from '../relation/values';
import type { NumberCell } from '../table/table';
import { printedExpectation, type Blame } from './blame';
import { factsOf, type Facts } from './facts';
import type { Level } from './finding';

/** A relation that does not hold, and the cell at which that is told. */
export interface Failure {
  readonly relation: Relation;
  /** The cell that is taken to be wrong: the target unless another one is blamed and told of here. */
  readonly at: NumberCell;
  readonly expected: number;
  readonly level: Level;
  /** The cell whose correction settles the relation, where it is another one. */
  readonly blamed?: { readonly cell: NumberCell; readonly value: number };
}

/** Where several failing relations accuse one cell, the plainest one speaks for it; the others stay at their own targets. */
const PLAINEST: readonly Relation['kind'][] = ['sama', 'jumlah', 'rata-rata', 'tertimbang', 'kali', 'pertumbuhan', 'rasio'];

/**
 * Decides for each failing relation at which cell it is told. A failure stands at its target;
 * but every blamed cell is accused by at least one of the failures that its correction repairs.
 */
export function failuresOf(relations: readonly Relation[], blames: readonly Blame[]): Failure[] {
  const { failing, relationsOf } = factsOf(relations);
  const moved = new Map<Relation, { at: NumberCell; value: number }>();
  const sure = new Set<Relation>();
  for (const blame of blames) {
    const proved = blame.repairs.some((relation) => relation.proved);
    for (const relation of blame.repairs) if (proved) sure.add(relation);
    for (const cell of blame.cells) {
      const mine = blame.repairs.filter((relation) => membersOf(relation).includes(cell));
      if (mine.length === 0 || mine.some(({ target }) => target === cell)) continue;
      const [speaker] = mine.filter((relation) => !moved.has(relation)).sort((a, b) => PLAINEST.indexOf(a.kind) - PLAINEST.indexOf(b.kind));
      if (speaker) moved.set(speaker, { at: cell, value: blame.value });
    }
  }
  const culprits = new Map(blames.flatMap(({ cells, value, repairs }) => repairs.flatMap((relation) => {
    const cell = membersOf(relation).find((member) => cells.includes(member));
    return cell ? [[relation, { cell, value }] as const] : [];
  })));
  const contradicted = new Map<NumberCell, number>();
  for (const relation of failing) if (relation.kind === 'sama') for (const cell of membersOf(relation)) contradicted.set(cell, (contradicted.get(cell) ?? 0) + 1);
  const failures = failing.flatMap((relation): Failure[] => {
    if (!relation.proved && !relation.law.likely && relation.kind !== 'sama') return [];
    const expected = printedExpectation(relation);
    if (expected === undefined) return [];
    const level: Level = relation.proved || sure.has(relation) ? 'salah' : 'patut-dicek';
    if (relation.kind === 'sama') return [{ relation, ...disputed(relation, culprits.get(relation)?.cell, contradicted), level }];
    const move = moved.get(relation);
    const blamed = culprits.get(relation);
    return [{
      relation, at: move?.at ?? relation.target, expected: move?.value ?? expected, level,
      ...(blamed && blamed.cell !== relation.target ? { blamed } : {}),
    }];
  });
  return withSources(failures, culprits, relationsOf);
}

/** Where a wrong result was computed from another wrong result, that one is to blame: the difference of two amounts, of which one does not add up. */
function withSources(failures: readonly Failure[], culprits: ReadonlyMap<Relation, unknown>, relationsOf: Facts['relationsOf']): Failure[] {
  const expected = new Map<NumberCell, number>();
  for (const { relation, at, expected: value } of failures) if (relation.proved && relation.kind !== 'sama' && !culprits.has(relation)) expected.set(at, value);
  const valueOf: ValueOf = (cell) => expected.get(cell) ?? cell.value;
  return failures.map((failure) => {
    const { relation, at } = failure;
    if (expected.get(at) !== failure.expected || culprits.has(relation)) return failure;
    const source = relationsOf(at).filter((other) => other.target === at && other !== relation && holds(other) && holds(other, valueOf))
      .flatMap(({ terms }) => terms).find((term) => expected.has(term));
    return source ? { ...failure, blamed: { cell: source, value: valueOf(source) } } : failure;
  });
}

/** Of two cells that should be equal the accused one is told of, else the one that more others contradict. */
function disputed(relation: Relation, accused: NumberCell | undefined, contradicted: ReadonlyMap<NumberCell, number>): Pick<Failure, 'at' | 'expected'> {
  const { target, terms: [term = target] } = relation;
  const against = (cell: NumberCell) => contradicted.get(cell) ?? 0;
  const odd = membersOf(relation).find((cell) => cell === accused) ?? (against(term) > against(target) ? term : target);
  return { at: odd, expected: (odd === target ? term : target).value };
}

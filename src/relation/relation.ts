import { capaianBy } from '../domain/arah';
import type { Arah } from '../domain/capaian';
import { withoutNoise, type Decimal } from '../domain/decimal';
import { hidesDigits, isWithin, meet, noiseOf, standsFor, unit, type Interval } from '../domain/printed';
import { remembered } from '../sheet/remembered';
import type { NumberCell } from '../table/table';
import { finest, printedValue, STORED_DECIMALS, sumOf, weighted, type ValueOf } from './values';

/** How the target follows from the terms. */
export type RelationKind =
  /** Σ sign · term; of answers each sign is their score */
  | 'jumlah'
  /** scale · first / second, or over what all others come to, where there are several; realisasi over target of an indicator of which less is better by its arah */
  | 'rasio'
  /** scale · (second − first) / first */
  | 'pertumbuhan'
  /** Σ term / divisor, each times its sign where it has one: a weight that a heading prints */
  | 'rata-rata'
  /** Σ value · weight over the divisor, which is what the weights come to where none is given: the values are the first half of the terms */
  | 'tertimbang'
  /** scale · Π term */
  | 'kali'
  /** the first term */
  | 'sama';

/** What a law says. */
interface LawParts {
  readonly kind: RelationKind;
  readonly signs?: readonly number[] | undefined;
  readonly scale: number;
  /** Of a capaian, where it is not realisasi over target. */
  readonly arah?: Arah | undefined;
  /** How far the target may be from its terms beyond its own last digit: parts that were rounded each for itself. */
  readonly slack: number;
  /** Digits after the mark that a ratio, mean or product is printed with beside others of its kind: the cell itself may have lost them. */
  readonly decimals?: number | undefined;
  /** True when other rows, columns or tables prove that the relation is meant; only then a mismatch is an error. */
  readonly proved: boolean;
  /** True when, though nothing proves it, the sheet's words and another column speak for it: a mismatch is worth a look. */
  readonly likely?: boolean | undefined;
  /** The reading in which it was found; relations of one reading stand and fall together. */
  readonly reading: Reading;
}

/** How one cell follows from others, whichever they are: the relations of a column or formula have one in common. */
export class Law implements LawParts {
  readonly kind: RelationKind;
  readonly signs: readonly number[] | undefined;
  readonly scale: number;
  readonly arah: Arah | undefined;
  readonly slack: number;
  readonly decimals: number | undefined;
  readonly proved: boolean;
  readonly likely: boolean | undefined;
  readonly reading: Reading;

  constructor({ kind, signs, scale, arah, slack, decimals, proved, likely, reading }: LawParts) {
    this.kind = kind;
    this.signs = signs;
    this.scale = scale;
    this.arah = arah;
    this.slack = slack;
    this.decimals = decimals;
    this.proved = proved;
    this.likely = likely;
    this.reading = reading;
  }

  /** That it holds of some cells. */
  of(target: NumberCell, terms: readonly NumberCell[]): Relation {
    return new Relation(this, target, terms);
  }
}

/** Several cells of which one follows from the others. */
export class Relation {
  /** True when the target, as printed, may stand for what its terms give; asked often, and decided while the cells are at hand. */
  readonly holdsAsPrinted: boolean = false;

  constructor(readonly law: Law, readonly target: NumberCell, readonly terms: readonly NumberCell[]) {
    this.holdsAsPrinted = decide(this, printedValue);
  }

  get kind(): RelationKind {
    return this.law.kind;
  }

  get signs(): readonly number[] | undefined {
    return this.law.signs;
  }

  get scale(): number {
    return this.law.scale;
  }

  get arah(): Arah | undefined {
    return this.law.arah;
  }

  get slack(): number {
    return this.law.slack;
  }

  get proved(): boolean {
    return this.law.proved;
  }

  get reading(): Reading {
    return this.law.reading;
  }

  /** The same cells under another law. */
  with(changes: Partial<LawParts>): Relation {
    return new Law({ ...this.law, ...changes }).of(this.target, this.terms);
  }
}

/** Why several cells are thought to belong together. */
export interface Reading {
  readonly basis: 'kode' | 'jenjang' | 'kata' | 'hitungan' | 'kepala' | 'survei' | 'antar-tabel';
  /** What the target is a sum, ratio … of, in words of the sheet. */
  readonly name: string;
}

/** That a number stands in two tables; what proves it is said by them together. */
export const EQUAL = new Law({ kind: 'sama', scale: 1, slack: 0, proved: false, reading: { basis: 'antar-tabel', name: '' } });

/** The exact value that the terms give; undefined where they give none (division by zero). */
export function expectedOf(relation: Pick<Relation, 'kind' | 'terms' | 'signs' | 'scale' | 'arah'>, valueOf: ValueOf = printedValue): number | undefined {
  const { kind, terms, scale } = relation;
  const first = terms[0] ? valueOf(terms[0]) : 0;
  const second = terms[1] ? valueOf(terms[1]) : 0;
  switch (kind) {
    case 'jumlah':
      return sumOf(relation, 'shown', valueOf).value;
    case 'rasio':
      if (relation.arah) return defined(scale * capaianBy(relation.arah, first, second));
      if (terms.length > 2) return shareOf(terms, scale, valueOf);
      return second === 0 ? undefined : (scale * first) / second;
    case 'pertumbuhan':
      return first === 0 ? undefined : (scale * (second - first)) / Math.abs(first);
    case 'rata-rata':
      return terms.length === 0 ? undefined : sumOf(relation, 'stored', valueOf).value / scale;
    case 'tertimbang': {
      const { sum, weights } = weighted(terms, valueOf);
      return weights === 0 ? undefined : sum / (scale || weights);
    }
    case 'kali':
      return terms.reduce((product, term) => product * valueOf(term), scale);
    case 'sama':
      return first;
  }
}

/** What part of all others together the first term is. */
function shareOf([part, ...all]: readonly NumberCell[], scale: number, valueOf: ValueOf): number | undefined {
  const whole = all.reduce((sum, cell) => sum + valueOf(cell), 0);
  return part === undefined || whole === 0 ? undefined : (scale * valueOf(part)) / whole;
}

function defined(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}

/** Digits after the mark that the target is to be printed with; of a sum those of its finest term. */
export function decimalsDue({ kind, target, terms, law }: Relation): number {
  return kind === 'jumlah' ? Math.min(STORED_DECIMALS, Math.max(target.decimals, finest(terms))) : Math.max(target.decimals, law.decimals ?? 0);
}

/** The same, as it is to be rounded: half way between two digits the noise of doubles must not decide. 25 · 3,481 is 87,025. */
export function toRound(relation: Relation, valueOf: ValueOf = printedValue): Decimal | number | undefined {
  const expected = expectedOf(relation, valueOf);
  return expected === undefined || (relation.kind !== 'kali' && relation.kind !== 'tertimbang') ? expected : withoutNoise(expected);
}

/** What the terms may stand for together: the operands of ratios and products are printed numbers too. */
export function expectedInterval(relation: Relation, valueOf: ValueOf = printedValue): Interval | undefined {
  const expected = expectedOf(relation, valueOf);
  if (expected === undefined) return undefined;
  const { kind, terms, slack } = relation;
  if (kind === 'jumlah' || kind === 'rata-rata' || kind === 'tertimbang' || finest(terms) === 0) return { low: expected - slack, high: expected + slack };
  const soft = terms.filter(({ decimals }) => decimals > 0);
  let { low, high } = { low: expected, high: expected };
  for (let corner = 0; corner < 2 ** Math.min(4, soft.length); corner++) {
    const at = expectedOf(relation, (cell) => {
      const place = soft.indexOf(cell);
      const value = valueOf(cell);
      if (place < 0) return value;
      const ends = standsFor({ value, decimals: cell.decimals });
      return (corner >> place) & 1 ? ends.high : ends.low;
    });
    // A base that may as well be nothing leaves everything open.
    if (at === undefined) return { low: -Infinity, high: Infinity };
    ({ low, high } = { low: Math.min(low, at), high: Math.max(high, at) });
  }
  return { low: low - slack, high: high + slack };
}

/** True when the target may stand for what its terms give. A relation that gives nothing holds. */
export function holds(relation: Relation, valueOf: ValueOf = printedValue): boolean {
  return valueOf === printedValue ? relation.holdsAsPrinted : decide(relation, valueOf);
}

/** Those of some relations that do not hold as printed: hardly any, and several ask for them. */
export const failingOf = remembered((relations: readonly Relation[]): readonly Relation[] => relations.filter(({ holdsAsPrinted }) => !holdsAsPrinted));

function decide(relation: Relation, valueOf: ValueOf): boolean {
  const expected = expectedOf(relation, valueOf);
  if (expected === undefined) return true;
  const { kind, target, slack } = relation;
  const value = valueOf(target);
  if (kind === 'jumlah') return isWithin(slack + noiseOf(target.decimals), value, expected) || addsUpAsStored(relation, valueOf);
  if (isWithin(slack + unit(target.decimals), value, expected)) return true;
  const interval = expectedInterval(relation, valueOf);
  return interval !== undefined && meet(standsFor({ value, decimals: target.decimals }), interval);
}

/** True when numbers whose formats hide digits add up as they are stored, to what the target shows. */
function addsUpAsStored(relation: Relation, valueOf: ValueOf): boolean {
  const { target } = relation;
  const value = valueOf(target);
  if (!hidesDigits({ value, decimals: target.decimals }) && sumOf(relation, 'hiding', valueOf).value === 0) return false;
  return isWithin(unit(target.decimals), value, sumOf(relation, 'stored', valueOf).value);
}

/** True when the terms of a sum come to twice its target: they were taken together with their own subtotals. */
export function countsTwice(relation: Relation): boolean {
  const { kind, target, terms, slack } = relation;
  const sum = kind === 'jumlah' && terms.length > 1 ? expectedOf(relation) : undefined;
  return sum !== undefined && target.value !== 0 && Math.abs(sum - 2 * target.value) <= 2 * slack + unit(target.decimals);
}

export function membersOf(relation: Relation): readonly NumberCell[] {
  return [relation.target, ...relation.terms];
}

/** One cell of the workbook as a key. */
export function keyOf(cell: { readonly sheet: string; readonly row: number; readonly column: number }): string {
  return `${cell.sheet}!${cell.row},${cell.column}`;
}

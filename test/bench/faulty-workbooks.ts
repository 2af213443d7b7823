import { cellAddress } from '../../src/sheet/address';
import type { Workbook } from '../../src/sheet/snapshot';
import { FAULTS, type Faulty } from './faults';
import type { Model, Spot } from './model';
import { OFFICES } from './offices';
import { Random } from './random';

/** A workbook with a known fault, ready to be checked. */
export interface Trial {
  readonly office: string;
  readonly fault: string;
  readonly causes: readonly string[];
  readonly workbook: Workbook;
  /** The wrong cells as "sheet!A1". */
  readonly at: readonly string[];
  /** The results that do not follow any more, as "sheet!A1". */
  readonly broken: readonly string[];
  /** As the generator knows it. */
  readonly faulty: Faulty;
}

/** The clean workbooks, so many of each layout. */
export function* cleanWorkbooks(count: number, seed = 1): Generator<{ office: string; workbook: Workbook }> {
  for (const [office, make] of Object.entries(OFFICES)) {
    for (let i = 0; i < count; i++) yield { office, workbook: make(new Random(seed * 1000 + i)).workbook() };
  }
}

/** Every fault in every layout that has a place for it, so many times. */
export function* faultyWorkbooks(count: number, seed = 1): Generator<Trial> {
  for (const [office, make] of Object.entries(OFFICES)) {
    for (const [fault, { causes, make: spoil }] of Object.entries(FAULTS)) {
      for (let i = 0; i < count; i++) {
        const random = new Random(seed * 1000 + i + 7919 * Object.keys(FAULTS).indexOf(fault));
        const faulty = spoil(make(random), random);
        if (faulty) yield { office, fault, causes, ...placed(faulty) };
      }
    }
  }
}

/** Several faults in numbers at once, in every layout; none of them hides another. */
export function* veryFaultyWorkbooks(faults: number, count: number, seed = 1): Generator<Trial> {
  for (const [office, make] of Object.entries(OFFICES)) {
    for (let i = 0; i < count; i++) {
      const random = new Random(seed * 1000 + i + 104_729 * faults);
      const faulty = spoiled(make(random), faults, random);
      if (faulty) yield { office, fault: `${faults} kesalahan`, causes: [], ...placed(faulty) };
    }
  }
}

function spoiled(model: Model, faults: number, random: Random): Faulty | undefined {
  const chosen = random.shuffled(Object.values(FAULTS)).flatMap(({ causes, make }) => (causes.length > 0 ? [make] : []));
  let made: Faulty = { model, at: [], rights: [] };
  let left = faults;
  for (const make of chosen) {
    const next = left > 0 ? make(made.model, random) : undefined;
    if (!next) continue;
    const all = { model: next.model, at: [...made.at, ...next.at], rights: [...made.rights, ...next.rights] };
    if (!all.at.every((spot) => next.model.lawsOf(spot).some((law) => next.model.isBroken(law)))) continue;
    made = all;
    left--;
  }
  return left === 0 ? made : undefined;
}

function placed(faulty: Faulty): Pick<Trial, 'workbook' | 'at' | 'broken' | 'faulty'> {
  const { model, at } = faulty;
  const placeOf = (spot: Spot): string => `${model.nameOf(spot)}!${cellAddress(spot.row, spot.column)}`;
  return { workbook: model.workbook(), at: at.map(placeOf), broken: model.laws.filter((law) => model.isBroken(law)).map((law) => placeOf(law.at)), faulty };
}

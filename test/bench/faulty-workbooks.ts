import { cellAddress } from '../../src/sheet/address';
import type { Workbook } from '../../src/sheet/snapshot';
import { FAULTS } from './faults';
import type { Spot } from './model';
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
  readonly right: number | string;
  /** The results that do not follow any more, as "sheet!A1". */
  readonly broken: readonly string[];
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
        const made = spoil(make(random), random);
        if (!made) continue;
        const { model } = made;
        const placeOf = (spot: Spot): string => `${model.nameOf(spot)}!${cellAddress(spot.row, spot.column)}`;
        const broken = model.laws.filter((law) => model.isBroken(law)).map((law) => placeOf(law.at));
        yield { office, fault, causes, workbook: model.workbook(), at: made.at.map(placeOf), right: made.right, broken };
      }
    }
  }
}

import type { Faulty } from './faults';
import { round, type Law, type Model, type Spot } from './model';

/**
 * True when the laws of the workbook say which cell is wrong: to mend it, with all that follows from it computed anew,
 * takes fewer cells than to write anything into another cell of a broken law, with all that follows from that one.
 */
export function isDetermined({ model, at, rights }: Faulty): boolean {
  const broken = model.laws.filter((law) => model.isBroken(law));
  const own = changesNeeded(model, at.map((spot, i) => [spot, rights[i] ?? NaN]));
  const members = broken.flatMap((law) => [law.at, ...law.of].map((spot) => [spot, solved(model, law, spot)] as const));
  return members.every(([spot, value]) => at.some((wrong) => isSame(wrong, spot)) || changesNeeded(model, [[spot, round(value, model.decimals(spot))]]) > own);
}

/** True when each of several faults would be determined, were it the only one. */
export function areDetermined({ model, at, rights }: Faulty): boolean {
  return at.every((spot, i) => {
    const alone = model.copy();
    at.forEach((other, k) => k !== i && alone.set(other, rights[k] ?? NaN));
    return isDetermined({ model: alone, at: [spot], rights: rights.slice(i, i + 1) });
  });
}

/** How many cells change when the values are written and what follows from them is computed anew; infinite where the laws still do not hold. */
function changesNeeded(model: Model, changes: readonly (readonly [Spot, number])[]): number {
  const mended = model.copy();
  for (const [spot, value] of changes) mended.set(spot, value);
  for (const [spot] of changes) mended.refresh(spot);
  return changes.some(([, value]) => !Number.isFinite(value)) || mended.laws.some((law) => mended.isBroken(law)) ? Infinity : mended.numbers().filter((spot) => mended.value(spot) !== model.value(spot)).length;
}

/** The value of one number with which a law holds. */
function solved(model: Model, law: Law, spot: Spot): number {
  const [given, printed, value] = [model.expected(law), model.value(law.at), model.value(spot)];
  if (isSame(law.at, spot)) return given;
  const [, base] = law.of;
  if (law.kind === 'ratio' && base && isSame(base, spot)) return (value * given) / printed;
  const beside = model.copy();
  beside.set(spot, value + 1);
  return value + (printed - given) / (beside.expected(law) - given);
}

const isSame = (a: Spot, b: Spot): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column;

import { mapped } from '../sheet/lists';
import type { Cell } from '../sheet/snapshot';
import { asItStands } from './cell-numbers';
import type { NumberCell } from './table';

/** From here on a number is an amount. */
const AMOUNT = 1000;

/** Numbers of a column, and the cells they stand in. */
type Numbers = readonly (NumberCell | undefined)[];
type Cells = readonly (Cell | undefined)[];

/**
 * The numbers of a column, amounts under a percent format as they stand where most of its numbers are amounts:
 * somebody formatted their cells by mistake. Where most are percentages, a large one is an odd percentage.
 */
export function withAmountsAsTheyStand(numbers: Numbers, cells: Cells): Numbers {
  if (!numbers.some(isAmountInPercent)) return numbers;
  let [all, amounts] = [0, 0];
  for (const number of numbers) {
    if (!number || number.value === 0) continue;
    all++;
    if (number.percent ? isAmountInPercent(number) : Math.abs(number.value) >= AMOUNT) amounts++;
  }
  if (2 * amounts <= all) return numbers;
  return mapped(numbers, (number, i) => {
    const cell = cells[i];
    return number && cell && isAmountInPercent(number) ? asItStands(cell, number) : number;
  });
}

/** True for what would be an amount without the percent format of its cell. */
function isAmountInPercent(number: NumberCell | undefined): boolean {
  return number !== undefined && Math.abs(number.value) >= 100 * AMOUNT && number.percent && !number.text;
}

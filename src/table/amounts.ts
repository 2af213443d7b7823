import { mapped } from '../sheet/lists';
import type { Cell } from '../sheet/snapshot';
import { asItStands, inPercent } from './cell-numbers';
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

/** Of so many numbers one that is none may be a percentage. */
const MOSTLY = 2 / 3;

/**
 * The numbers of a column, in percent what a formula gives of percentages under a plain format: their total, 1, is 100%. What was typed so
 * in a column of percentages may be a number of things.
 */
export function withSharesInPercent(numbers: Numbers, cells: Cells): Numbers {
  if (!numbers.some(isShare)) return numbers;
  const all = numbers.filter((number) => number?.value);
  if (all.filter((number) => number?.percent).length < MOSTLY * all.length) return numbers;
  return mapped(numbers, (number, i) => {
    const cell = cells[i];
    return number && cell && isShare(number) ? inPercent(cell, number) : number;
  });
}

function isShare(number: NumberCell | undefined): boolean {
  return number !== undefined && number.computed && !number.percent && !number.text && Math.abs(number.value) <= 1;
}

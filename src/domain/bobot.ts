import { Decimal } from './decimal';
import { type Failure, fail, isFailure } from './failure';
import { readInput } from './input';
import { fitOf } from './printed';

/**
 * The weight of the unsur. undefined: 1/unsur rounded to three decimals, as the official worksheets use; "eksak": 1/unsur unrounded;
 * a number: the same for every unsur; a list: one for each unsur.
 */
export type Bobot = undefined | 'eksak' | number | readonly unknown[];

const DEFAULT_DECIMALS = 3;
/** How far the weights of a list may be from 1 together. */
const SUM_TOLERANCE = 0.0005;

/** 1/unsur rounded half-up to three decimals: 9 → 0.111. Source: legend of the worksheet of PermenPANRB 14/2017. */
export function defaultWeight(unsur: number): Decimal {
  return new Decimal(1).div(unsur).toDecimalPlaces(DEFAULT_DECIMALS);
}

/**
 * The weights of the unsur that have answers.
 * @param filled for each column of the answers, whether it has any; an unsur nobody could answer is left out, the others share its weight.
 * @returns as many weights as columns are filled; #VALUE! when they are not numbers, too few or too many.
 */
export function weightsOf(bobot: Bobot, filled: readonly boolean[]): readonly Decimal[] | Failure {
  const unsur = filled.filter(Boolean).length;
  if (bobot === undefined) return repeated(defaultWeight(unsur), unsur);
  if (bobot === 'eksak') return repeated(new Decimal(1).div(unsur), unsur);
  if (typeof bobot === 'number') {
    return bobot > 0 && bobot <= 1
      ? repeated(new Decimal(bobot), unsur)
      : fail('value', 'Bobot harus di antara 0 dan 1.', 'A weight must lie between 0 and 1.');
  }
  return listed(bobot, filled);
}

/** #VALUE! when the weights do not add up to 1; equal ones of 1/unsur rounded or cut to two or more decimals (0.11, 0.111) pass. */
export function sumFault(weights: readonly Decimal[]): Failure | undefined {
  const sum = weights.reduce((total, weight) => total.plus(weight), new Decimal(0));
  if (sum.minus(1).abs().lte(SUM_TOLERANCE) || isEqualConvention(weights)) return undefined;
  const [id, en] = [String(sum.toDecimalPlaces(4)).replace('.', ','), String(sum.toDecimalPlaces(4))];
  return fail('value', `Jumlah bobot ${id}, seharusnya 1.`, `The weights add up to ${en}, not to 1.`);
}

function isEqualConvention(weights: readonly Decimal[]): boolean {
  const [first] = weights;
  if (!first || weights.some((weight) => !weight.equals(first)) || first.decimalPlaces() < 2) return false;
  return fitOf({ value: first.toNumber(), decimals: first.decimalPlaces() }, new Decimal(1).div(weights.length)) !== 'no';
}

function listed(bobot: readonly unknown[], filled: readonly boolean[]): readonly Decimal[] | Failure {
  if (bobot.length !== filled.length) {
    return fail('value', `Ada ${bobot.length} bobot untuk ${filled.length} unsur.`, `There are ${bobot.length} weights for ${filled.length} unsur.`);
  }
  const weights: Decimal[] = [];
  for (const [index, input] of bobot.entries()) {
    const weight = readInput(input);
    if (isFailure(weight)) return named(weight, index);
    const idle = weight === undefined || weight === 0;
    if (!filled[index] && !idle) return fail('na', `Unsur ke-${index + 1} berbobot tetapi tidak punya jawaban.`, `Unsur ${index + 1} has a weight but no answer.`);
    if (weight !== undefined && weight < 0) return fail('value', `Bobot ke-${index + 1} kurang dari nol.`, `Weight ${index + 1} is below zero.`);
    if (filled[index]) weights.push(new Decimal(weight ?? 0));
  }
  return weights;
}

function named(failure: Failure, index: number): Failure {
  return { ...failure, message: { id: `Bobot ke-${index + 1}: ${failure.message.id}`, en: `Weight ${index + 1}: ${failure.message.en}` } };
}

function repeated(weight: Decimal, times: number): readonly Decimal[] {
  return Array.from({ length: times }, () => weight);
}

import type { Bobot } from './bobot';
import { type Failure, fail, isFailure } from './failure';
import { type Grid, isBlank, quote, readInput, readText } from './input';
import { readNumber } from './number-text';
import { isNamaSkala, SKALA, type Skala } from './skala';
import { ownScale } from './skala-sendiri';

/** An argument that was left out; Excel hands over null. */
export type Omitted = null | undefined;

/** One of the words an option knows, whatever its case; the first when it was left out. */
export function choice<T extends string>(given: string | Omitted, choices: readonly [T, ...T[]]): T | Failure {
  const word = readText(given).toLowerCase();
  if (word === '') return choices[0];
  return choices.find((known) => known === word) ?? unknownWord(readText(given), choices);
}

/** The weights an argument gives: nothing, one number, "eksak", or a range of one for each unsur. */
export function bobotOf(given: Grid | Omitted): Bobot | Failure {
  const cells = given?.flat() ?? [];
  const [only] = cells;
  if (cells.length > 1) return cells;
  if (isBlank(only)) return undefined;
  if (readText(only).toLowerCase() === 'eksak') return 'eksak';
  const number = readInput(only);
  const isWord = typeof only === 'string' && isFailure(number) && readNumber(only) === undefined;
  return isWord ? unknownWord(only, ['eksak']) : number;
}

/** The scale an argument gives: nothing, a name, or a range of lower bounds and labels. */
export function skalaOf(given: Grid | Omitted): Skala | Failure {
  if (!given || (given.length === 1 && given[0]?.length === 1)) {
    const name = readText(given?.[0]?.[0]).toLowerCase();
    if (name === '') return SKALA.lkjip;
    return isNamaSkala(name) ? SKALA[name] : unknownWord(name, Object.keys(SKALA));
  }
  return ownScale(given);
}

function unknownWord(word: string, choices: readonly string[]): Failure {
  const list = choices.join(', ');
  return fail('value', `${quote(word)} tidak dikenal; pilihannya: ${list}.`, `${quote(word)} is not known; choose from: ${list}.`);
}

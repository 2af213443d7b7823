import type { Failure } from '../../domain/failure';
import { choice } from '../../domain/options';
import { isWord } from './conditions';
import { Refused, unknownRange } from './refusal';
import { isSingle, type Value } from './value';

/** A call that our own function would refuse too. */
export function wrongCall({ message }: Pick<Failure, 'message'>): Refused {
  return new Refused('wrong-call', message.id, message.en);
}

/**
 * The formula that a choice leads to; a cell that holds the word leads to all of them.
 * @param choices the first is taken for a blank.
 */
export function chosen<T extends string>(given: Value | undefined, choices: readonly [T, ...T[]], formula: (word: T) => string): string {
  const [standard] = choices;
  if (!given) return formula(standard);
  if (given.literal !== undefined) {
    const word = choice(given.literal, choices);
    if (typeof word === 'object') throw wrongCall(word);
    return formula(word);
  }
  if (!isSingle(given) || given.unknown !== undefined) throw unknownRange(given.unknown ?? '');
  const cell = given.at(0, 0);
  const otherwise = choices.reduceRight((rest, word) => `IF(${isWord(cell, word)},${formula(word)},${rest})`, '#VALUE!');
  return `IF(${isWord(cell, '')},${formula(standard)},${otherwise})`;
}

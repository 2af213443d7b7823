import type { Level } from '../check/finding';
import type { Language, Text } from '../sheet/text';
import { en } from './words/en';
import { id, type Words } from './words/id';

export type { Words };

export const WORDS: Readonly<Record<Language, Words>> = { id, en };

/** One word of the pane in both languages, for what must outlive a switch of language. */
export function inBoth(pick: (words: Words) => string): Text {
  return { id: pick(id), en: pick(en) };
}

/** What the other value is called: only where arithmetic proves it, it is what should stand there. */
export function expectedWord(level: Level, words: Words): string {
  return level === 'salah' ? words.expected : words.comparedWith;
}

import { writeNumber } from '../domain/number-text';
import { bilingual, number, place } from '../check/message';
import type { Language, Text } from '../sheet/text';
import type { Change, Problem } from './problem';
import type { Rewrite } from './own-cells';

/** More cells than this are counted, not named. */
const MOST_NAMED = 6;

const WORDS = {
  id: {
    change: 'Ubah', from: 'dari', to: 'menjadi', and: 'dan', others: 'sel lain',
    formula: 'berisi rumus: perbaiki rumusnya.',
    follow: 'Yang dihitung darinya ikut berubah:',
    either: 'Salah satu saja, sama masuk akalnya dengan yang lain:',
  },
  en: {
    change: 'Change', from: 'from', to: 'to', and: 'and', others: 'other cells',
    formula: 'holds a formula: mend the formula.',
    follow: 'What is computed from it changes too:',
    either: 'Only one of them, as likely as the other:',
  },
} as const;

/** What to do, in one sentence a number. */
export function problemSentence({ changes, followers }: Problem, labels: readonly Rewrite[], choice: boolean): Text {
  return bilingual((language) => {
    const words = WORDS[language];
    const parts = changes.filter((change, i) => changes.findIndex((other) => isSame(change, other)) === i).map((change) => {
      const where = changes.filter((other) => isSame(change, other)).map(({ cell }) => place(cell));
      const [from, to] = [change.cell.value, change.to].map((value) => number(value, change.cell, language));
      return `${words.change} ${listed(where, language)} ${words.from} ${from} ${words.to} ${to}.`;
    });
    const formulas = changes.filter(({ cell }) => cell.computed).map(({ cell }) => `${place(cell)} ${words.formula}`);
    const results = followers.filter(({ cell }) => !cell.computed);
    const follows = [...results.map((change) => shown(change, language)), ...labels.map(({ at, to }) => `${place(at)} ${words.to} "${to}"`)];
    const following = follows.length === 0 ? [] : [`${words.follow} ${listed(follows, language)}.`];
    return [...(choice ? [words.either] : []), ...parts, ...formulas, ...following].join(' ');
  });
}

/** What to type into cells of their own. */
export function rewriteSentence(rewrites: readonly Rewrite[]): Text {
  return bilingual((language) => {
    const words = WORDS[language];
    const what = (value: number | string) => (typeof value === 'number' ? writeNumber(value, 0, language) : `"${value}"`);
    return `${words.change} ${listed(rewrites.map(({ at, from, to }) => `${place(at)} ${words.from} ${what(from)} ${words.to} ${what(to)}`), language)}.`;
  });
}

/** The same number for the same number. */
function isSame(a: Change, b: Change): boolean {
  return a.cell.value === b.cell.value && a.to === b.to;
}

function shown({ cell, to }: Change, language: Language): string {
  return `${place(cell)} ${WORDS[language].to} ${number(to, cell, language)}`;
}

function listed(parts: readonly string[], language: Language): string {
  const { and, others } = WORDS[language];
  const named = parts.length > MOST_NAMED ? [...parts.slice(0, MOST_NAMED - 1), `${parts.length - MOST_NAMED + 1} ${others}`] : parts;
  const last = named.at(-1) ?? '';
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} ${and} ${last}`;
}

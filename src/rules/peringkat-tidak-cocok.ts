import type { Book } from '../check/book';
import { bilingual, number, place } from '../check/message';
import { rankingsOf, type Ranking } from '../check/rankings';
import type { Rule } from '../check/rule';
import type { Language } from '../sheet/text';
import type { NumberCell } from '../table/table';

/** A rank is not the place of its value among the others. */
const rule: Rule = {
  id: 'peringkat-tidak-cocok',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      for (const ranking of rankingsOf(book, table)) yield* violations(book, t, ranking);
    }
  },
};

function* violations(book: Book, t: number, { pairs, valueOf, reading: { wrong, descending, moved } }: Ranking) {
  const values = pairs.map(({ value }) => value);
  for (const [i, expected] of wrong) {
    const { rank, value } = pairs[i] ?? {};
    if (!rank || !value) continue;
    yield {
      at: rank,
      table: t,
      label: book.labelOf(rank),
      level: 'salah',
      found: rank.value,
      // Either the value is wrong or the ranks of all that it passed: another rank here alone would mend nothing.
      expected: moved ? String(expected) : expected,
      evidence: values,
      message: bilingual((language) => sentence(book, rank, value, valueOf(value), expected, descending, language) + (moved ? ALONE[language] : '')),
    } as const;
  }
}

const ALONE = {
  id: ' Semua peringkat lain cocok bila nilai itu yang keliru; bila nilainya benar, peringkat di antaranya ikut bergeser.',
  en: ' All other ranks fit if that value is wrong; if it is right, the ranks in between move too.',
};

function sentence(book: Book, rank: NumberCell, value: NumberCell, right: number, expected: number, descending: boolean, language: Language): string {
  const [label, at, from] = [book.rowLabel(rank), place(rank), place(value, rank.sheet)];
  const [printed, worth] = [number(rank.value, rank, language), number(right, value, language)];
  if (language === 'id') {
    const source = right === value.value ? from : `yang seharusnya di ${from}`;
    return `${label}: di ${at} tertulis peringkat ${printed}, padahal nilainya ${worth} (${source}) berada di urutan ${expected} dari yang ter${descending ? 'tinggi' : 'rendah'}.`;
  }
  const source = right === value.value ? from : `which should stand in ${from}`;
  return `${label}: ${at} shows rank ${printed}, but its value ${worth} (${source}) is number ${expected} from the ${descending ? 'highest' : 'lowest'}.`;
}

export default rule;

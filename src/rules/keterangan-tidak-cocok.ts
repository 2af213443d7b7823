import type { Book } from '../check/book';
import { fits, labelsOf } from '../check/labels';
import { bilingual, number, place } from '../check/message';
import type { Rule, Violation } from '../check/rule';
import { contradictionsIn, type Contradiction } from '../check/standings';
import type { Language } from '../sheet/text';
import type { Table } from '../table/table';

/** A word such as "Naik" or "Tercapai" contradicts the two numbers beside it. */
const rule: Rule = {
  id: 'keterangan-tidak-cocok',
  *check(book) {
    for (const [t, table] of book.tables.entries()) {
      for (const contradiction of contradictionsIn(book, table)) {
        const violation = violationOf(book, t, table, contradiction);
        if (!isTold(book, violation)) yield violation;
      }
    }
  },
};

/** True where the word is told of already, as one that contradicts the capaian of the others. */
function isTold(book: Book, { at }: Violation): boolean {
  return labelsOf(book).some((label) => label.at.row === at.row && label.at.column === at.column && label.at.sheet === at.sheet && !fits(label, label.cell.value));
}

function violationOf(book: Book, t: number, table: Table, { row, column, text, about, first, second, right, level }: Contradiction): Violation {
  const at = { sheet: table.sheet.name, row: row.index, column: table.columns[column]?.index ?? 0 };
  return {
    at,
    table: t,
    label: book.labelOf(second),
    level,
    found: text,
    expected: right,
    evidence: [first, second],
    message: bilingual((language) => {
      const [before, after] = [first, second].map((cell) => `${number(cell.value, cell, language)} (${place(cell, at.sheet)})`);
      const way = WAYS[language][about][Math.sign(second.value - first.value) + 1] ?? '';
      const standing = way.replace(/[AB]/g, (letter) => (letter === 'A' ? before : after) ?? '');
      return language === 'id'
        ? `${book.rowLabel(second)}: di ${place(at)} tertulis "${text}", padahal ${standing}. Periksa angkanya${right === '' ? ' atau kata itu' : `, atau tulis "${right}"`}.`
        : `${book.rowLabel(second)}: ${place(at)} shows "${text}", but ${standing}. Check the numbers${right === '' ? ' or that word' : `, or write "${right}"`}.`;
    }),
  };
}

/** How the second of two numbers stands to the first: below it, at it, above it. */
const WAYS: Readonly<Record<Language, Readonly<Record<Contradiction['about'], readonly string[]>>>> = {
  id: {
    perubahan: ['angkanya turun dari A menjadi B', 'angkanya tetap: A dan B', 'angkanya naik dari A menjadi B'],
    target: ['realisasi B di bawah target A', 'realisasi B sama dengan target A', 'realisasi B di atas target A'],
  },
  en: {
    perubahan: ['the number falls from A to B', 'the number stays: A and B', 'the number rises from A to B'],
    target: ['realisasi B is below the target A', 'realisasi B is at the target A', 'realisasi B is above the target A'],
  },
};

export default rule;

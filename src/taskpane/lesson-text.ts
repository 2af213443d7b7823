import type { Lesson } from '../check/decisions';
import type { Words } from './words';

/** What somebody has said about a table, in one sentence. */
export function lessonText(lesson: Lesson, words: Words): string {
  switch (lesson.about) {
    case 'baris': return words.lessonRow(lesson.label, words.rowRoles[lesson.role]);
    case 'kolom': return words.lessonColumn(lesson.header, words.columnRoles[lesson.role]);
    case 'tabel': return words.lessonTable(lesson.table.title || lesson.table.range, lesson.other.title || lesson.other.range);
  }
}

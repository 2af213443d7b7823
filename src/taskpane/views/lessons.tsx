import type { JSX } from 'preact';
import type { Lesson } from '../../check/decisions';
import { WORDS, type Words } from '../words';
import type { View } from './view';

/** What the user has said once about tables of the workbook; each can be forgotten. */
export function Lessons({ state, commands }: View): JSX.Element | null {
  const words = WORDS[state.language];
  const { lessons } = state.decisions;
  if (lessons.length === 0) return null;
  return (
    <div class="why">
      <h2 class="small-heading">{words.lessons(lessons.length)}</h2>
      <ul class="fact-rows">
        {lessons.map((lesson, index) => (
          <li key={index}>
            <span class="cell-text">{sentence(lesson, words)}</span>
            <button type="button" class="button small" onClick={() => void commands.forget(index)}>{words.forget}</button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sentence(lesson: Lesson, words: Words): string {
  switch (lesson.about) {
    case 'baris': return words.lessonRow(lesson.label, words.rowRoles[lesson.role]);
    case 'kolom': return words.lessonColumn(lesson.header, words.columnRoles[lesson.role]);
    case 'tabel': return words.lessonTable(lesson.table.title || lesson.table.range, lesson.other.title || lesson.other.range);
  }
}

import type { JSX } from 'preact';
import { lessonText } from '../lesson-text';
import { WORDS } from '../words';
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
            <span class="cell-text">{lessonText(lesson, words)}</span>
            <button type="button" class="button small" onClick={() => void commands.forget(index)}>{words.forget}</button>
          </li>
        ))}
      </ul>
    </div>
  );
}

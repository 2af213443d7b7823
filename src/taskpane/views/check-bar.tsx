import type { JSX } from 'preact';
import { LEVELS } from '../../check/finding';
import type { Language } from '../../sheet/text';
import type { PaneState } from '../state';
import { WORDS, type Words } from '../words';
import type { View } from './view';

const LANGUAGES: Readonly<Record<Language, string>> = { id: 'Indonesia', en: 'English' };

/** Title, the button that starts and stops, the switch of language, and how far the check is. */
export function CheckBar({ state, commands }: View): JSX.Element {
  const words = WORDS[state.language];
  const { work } = state;
  // One button in one place, so that the keyboard stays where it is; the second click of a double click must not stop.
  const press = ({ detail }: MouseEvent): void => {
    if (detail > 1) return;
    if (work) commands.stop();
    else void commands.check();
  };
  return (
    <header class="bar">
      <h1>Selaras</h1>
      <div class="bar-row">
        <button type="button" class={work ? 'button' : 'button primary'} onClick={press}>{work ? words.stop : words.check}</button>
        <span class="scope">{words.scope}</span>
        <select class="language" aria-label={words.language} value={state.language}
          onChange={({ currentTarget }) => commands.speak(currentTarget.value === 'en' ? 'en' : 'id')}>
          {Object.entries(LANGUAGES).map(([language, name]) => <option key={language} value={language} lang={language}>{name}</option>)}
        </select>
      </div>
      {work && <progress aria-label={words.check} {...(work.progress ? { max: Math.max(1, work.progress.total), value: work.progress.done } : {})} />}
      <p role="status" class={work ? 'status' : 'unseen'}>{work ? doing(state, words) : outcome(state, words)}</p>
    </header>
  );
}

function doing({ work }: PaneState, words: Words): string {
  if (!work?.progress?.sheet) return words.opening;
  return work.stage === 'reading' ? words.reading(work.progress.sheet) : words.checking(work.progress.sheet);
}

/** What a screen reader hears when the check is done. */
function outcome({ result }: PaneState, words: Words): string {
  if (!result) return '';
  const { findings } = result.report;
  const counts = LEVELS.map((level) => `${words.level[level]}: ${findings.filter((finding) => finding.level === level).length}`);
  return `${words.result}: ${words.findings(findings.length)}. ${counts.join(', ')}.`;
}

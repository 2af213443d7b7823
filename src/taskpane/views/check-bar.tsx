import type { JSX } from 'preact';
import { LEVELS } from '../../check/finding';
import type { Language } from '../../sheet/text';
import { SCOPES } from '../scope';
import { isBusy, VIEWS, type PaneState } from '../state';
import { WORDS, type Words } from '../words';
import type { View } from './view';

const LANGUAGES: Readonly<Record<Language, string>> = { id: 'Indonesia', en: 'English' };

/** Title, the button that starts and stops, what to check, the parts of the pane, and how far the check is. */
export function CheckBar({ state, commands }: View): JSX.Element {
  const words = WORDS[state.language];
  const busy = isBusy(state);
  // One button in one place, so that the keyboard stays where it is; the second click of a double click must not stop.
  const press = ({ detail }: MouseEvent): void => {
    if (detail > 1) return;
    if (busy) commands.stop();
    else void commands.check();
  };
  return (
    <header class="bar">
      <h1>Selaras</h1>
      <div class="bar-row">
        <button type="button" class={busy ? 'button' : 'button primary'} onClick={press}>{busy ? words.stop : words.check}</button>
        <select class="plain-select scope" aria-label={words.scopeLabel} value={state.scope} disabled={busy}
          onChange={({ currentTarget }) => commands.scope(SCOPES.find((scope) => scope === currentTarget.value) ?? 'semua')}>
          {SCOPES.map((scope) => <option key={scope} value={scope}>{words.scopes[scope]}</option>)}
        </select>
        <select class="plain-select language" aria-label={words.language} value={state.language}
          onChange={({ currentTarget }) => commands.speak(currentTarget.value === 'en' ? 'en' : 'id')}>
          {Object.entries(LANGUAGES).map(([language, name]) => <option key={language} value={language} lang={language}>{name}</option>)}
        </select>
      </div>
      <Parts state={state} commands={commands} />
      {busy && <progress aria-label={words.check} {...(state.work?.progress ? { max: Math.max(1, state.work.progress.total), value: state.work.progress.done } : {})} />}
      <p role="status" class={state.work ? 'status' : 'unseen'}>{state.work ? doing(state, words) : outcome(state, words)}</p>
    </header>
  );
}

/** The parts of the pane: one is on view. */
function Parts({ state, commands }: View): JSX.Element {
  const words = WORDS[state.language];
  return (
    <nav class="parts" aria-label={words.viewsLabel}>
      {VIEWS.map((view) => (
        <button key={view} type="button" class="part" aria-current={state.view === view ? 'page' : undefined} onClick={() => commands.view(view)}>
          {words.views[view]}
        </button>
      ))}
      <a class="part-link" href="bantuan/panduan.html" target="_blank" rel="noopener">{words.help}</a>
    </nav>
  );
}

function doing({ work }: PaneState, words: Words): string {
  if (work?.stage === 'again') return words.rechecking;
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

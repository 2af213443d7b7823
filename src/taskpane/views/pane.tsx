import type { JSX } from 'preact';
import { WORDS } from '../words';
import { CheckBar } from './check-bar';
import { FilterBar } from './filter-bar';
import { Findings } from './findings';
import { FunctionsView } from './functions-view';
import { Icon } from './icons';
import { LastYear } from './last-year';
import { MapView } from './map-view';
import { MessageBar } from './message-bar';
import { Summary } from './summary';
import { TemplatesView } from './templates';
import type { View } from './view';
import { Walker } from './walker';

/** The whole pane. */
export function Pane({ state, commands }: View): JSX.Element {
  const { result, view } = state;
  const walks = view === 'temuan' && result && result.order.length > 0;
  return (
    <div class="pane" lang={state.language}>
      <CheckBar state={state} commands={commands} />
      <MessageBar state={state} commands={commands} />
      <main key={view} class="body">
        {view === 'temuan' && (result ? (
          <>
            <Summary state={state} commands={commands} result={result} />
            {result.report.findings.length > 0 && <FilterBar state={state} commands={commands} result={result} />}
            {walks && <Findings state={state} commands={commands} result={result} />}
          </>
        ) : <Welcome state={state} commands={commands} />)}
        {view === 'peta' && <MapView state={state} commands={commands} />}
        {view === 'fungsi' && <FunctionsView state={state} commands={commands} />}
        {view === 'templat' && <TemplatesView state={state} commands={commands} />}
      </main>
      {walks && <Walker state={state} commands={commands} result={result} />}
    </div>
  );
}

const STEPS = ['salah', 'mend', 'agreed'] as const;

/** What there is to see before anything was checked. */
function Welcome({ state, commands }: View): JSX.Element {
  const words = WORDS[state.language];
  return (
    <div class="welcome">
      <p>{words.welcome}</p>
      <ul class="steps">
        {STEPS.map((shape, index) => <li key={shape}><Icon shape={shape} /><span>{words.steps[index]}</span></li>)}
      </ul>
      <p class="quiet-words">{words.promise}</p>
      <LastYear state={state} commands={commands} />
    </div>
  );
}

import type { JSX } from 'preact';
import { WORDS } from '../words';
import { CheckBar } from './check-bar';
import { Findings } from './findings';
import { MessageBar } from './message-bar';
import { Summary } from './summary';
import type { View } from './view';
import { Walker } from './walker';

/** The whole pane. */
export function Pane({ state, commands }: View): JSX.Element {
  const words = WORDS[state.language];
  const { result } = state;
  return (
    <div class="pane" lang={state.language}>
      <CheckBar state={state} commands={commands} />
      <main class="body">
        <MessageBar state={state} commands={commands} />
        {result ? <Summary state={state} commands={commands} result={result} /> : (
          <div class="welcome">
            <p>{words.welcome}</p>
            <p>{words.promise}</p>
          </div>
        )}
        {result && result.order.length > 0 && <Findings state={state} commands={commands} result={result} />}
      </main>
      {result && result.order.length > 0 && <Walker state={state} commands={commands} result={result} />}
    </div>
  );
}

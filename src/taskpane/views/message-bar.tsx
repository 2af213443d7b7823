import type { JSX } from 'preact';
import { WORDS } from '../words';
import type { View } from './view';

/** One sentence about what went wrong and what to do, until it is closed or something else is done. */
export function MessageBar({ state, commands }: View): JSX.Element {
  const { notice, language } = state;
  return (
    <div role="status">
      {notice && (
        <div class={`message message-${notice.tone}`}>
          <p>{notice.text[language]}</p>
          <button type="button" class="button subtle" aria-label={WORDS[language].close} onClick={commands.closeNotice}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}

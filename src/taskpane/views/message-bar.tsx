import type { JSX } from 'preact';
import { WORDS } from '../words';
import type { View } from './view';

/** One sentence about what was done or went wrong, until it is closed or something else is done. */
export function MessageBar({ state, commands }: View): JSX.Element {
  const { notice, language } = state;
  const words = WORDS[language];
  return (
    <div role="status">
      {notice && (
        <div class={`message message-${notice.tone}`}>
          <p class="cell-text">{notice.text[language]}</p>
          {notice.undo && <button type="button" class="button" onClick={() => void commands.undo()}>{words.undo}</button>}
          <button type="button" class="button subtle" aria-label={words.close} onClick={commands.closeNotice}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}

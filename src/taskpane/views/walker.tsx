import type { JSX } from 'preact';
import { walkPosition, type Result } from '../state';
import { WORDS } from '../words';
import type { View } from './view';

interface Props extends View {
  readonly result: Result;
}

/** Previous and next, and where in the walk one is. */
export function Walker({ state, commands, result }: Props): JSX.Element {
  const words = WORDS[state.language];
  const at = walkPosition(state);
  const finding = state.current === null ? undefined : result.report.findings[state.current];
  return (
    <nav class="walker" aria-label={words.walk}>
      <button type="button" class="button" aria-disabled={at === 0} onClick={() => void commands.move(-1)}>{words.previous}</button>
      <p role="status">
        {at < 0 ? words.findings(result.order.length) : words.position(at + 1, result.order.length)}
        {finding && <span class="unseen">{`. ${words.level[finding.level]}, ${finding.cell}, ${finding.label}`}</span>}
      </p>
      <button type="button" class="button" aria-disabled={at === result.order.length - 1} onClick={() => void commands.move(1)}>{words.next}</button>
    </nav>
  );
}

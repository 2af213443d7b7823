import type { JSX } from 'preact';
import type { NotJudged } from '../../check/report';
import { sheetPrefix } from '../../sheet/address';
import { WORDS } from '../words';
import { PlaceButton } from './place-button';
import type { View } from './view';
import { Window } from './window';

interface Props extends View {
  readonly parts: readonly NotJudged[];
}

/** What could not be judged: each reason once, with all its places. */
export function NotJudgedParts({ state, commands, parts }: Props): JSX.Element {
  const words = WORDS[state.language];
  const reasons = new Map<string, NotJudged[]>();
  for (const part of parts) {
    const reason = part.reason[state.language];
    const same = reasons.get(reason);
    if (same) same.push(part);
    else reasons.set(reason, [part]);
  }
  return (
    <ul class="fact-rows">
      <Window state={state} commands={commands} list="notJudged" items={[...reasons]}>
        {([reason, places]) => (
          <li key={reason}>
            <span class="cell-text">{reason}</span>
            <ul class="places">
              <Window state={state} commands={commands} list={`notJudged ${reason}`} items={places}>
                {({ sheet, range }) => <li key={sheet + range}><PlaceButton text={sheetPrefix(sheet) + range} home="" words={words} commands={commands} /></li>}
              </Window>
            </ul>
          </li>
        )}
      </Window>
    </ul>
  );
}

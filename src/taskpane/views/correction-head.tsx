import type { JSX } from 'preact';
import type { Correction } from '../../check/finding';
import { sheetPrefix } from '../../sheet/address';
import { compare } from '../show-number';
import { printOf } from '../prints';
import type { Result } from '../state';
import { WORDS } from '../words';
import { PlaceButton } from './place-button';
import type { View } from './view';

interface Props extends View {
  readonly result: Result;
  readonly correction: Correction;
}

/** What is to be changed, from what to what, and the button that does it. */
export function CorrectionHead({ state, commands, result, correction }: Props): JSX.Element {
  const words = WORDS[state.language];
  const index = result.report.corrections.indexOf(correction);
  const first = result.report.findings[correction.resolves[0] ?? -1];
  return (
    <div class="mend">
      <p>{correction.message[state.language]}</p>
      <ul class="mend-cells">
        {correction.cells.map(({ sheet, cell, from, to }) => {
          const print = first && printOf({ ...first, sheet, cell, found: from }, result.lookup);
          const shown = compare({ found: from, expected: to }, print, state.language);
          return (
            <li key={sheet + cell}>
              <PlaceButton text={sheetPrefix(sheet) + cell} home="" words={words} commands={commands} />
              <span class="cell-text"><s><span class="unseen">{words.found} </span>{shown.found}</s> <b><span class="unseen">{words.expected} </span>{shown.expected}</b></span>
            </li>
          );
        })}
      </ul>
      <button type="button" class="button" onClick={() => void commands.accept(index)}>{words.accept}</button>
    </div>
  );
}

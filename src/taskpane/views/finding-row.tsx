import type { JSX } from 'preact';
import { compare } from '../show-number';
import type { Result } from '../state';
import { expectedWord, WORDS } from '../words';
import { FindingDetail } from './finding-detail';
import { Icon } from './icons';
import type { View } from './view';

interface Props extends View {
  readonly result: Result;
  /** Index in the report's findings. */
  readonly index: number;
}

/** One finding in two lines; the current one with all that is known of it. */
export function FindingRow({ state, commands, result, index }: Props): JSX.Element | null {
  const finding = result.report.findings[index];
  if (!finding) return null;
  const words = WORDS[state.language];
  const current = state.current === index;
  const shown = compare(finding, result.prints.get(index), state.language);
  return (
    <li class={current ? 'finding current' : 'finding'}>
      <button type="button" class="finding-row" aria-current={current ? 'true' : undefined} onClick={() => void commands.choose(index)}>
        <Icon shape={finding.level} />
        <span class="finding-head">
          <b>{finding.cell}</b> <span class={`level-${finding.level}`}>{words.level[finding.level]}</span>
        </span>
        <span class="finding-label cell-text">{finding.label}</span>
        {!current && (
          <span class="finding-numbers">
            <span><span class="unseen">{words.found} </span><span class="cell-text">{shown.found}</span></span>
            <span>
              <span aria-hidden="true">≠ </span>
              <span class="unseen"> {expectedWord(finding.level, words)} </span>
              <span class="cell-text">{shown.expected}</span>
            </span>
          </span>
        )}
      </button>
      {current && <FindingDetail state={state} commands={commands} result={result} index={index} finding={finding} shown={shown} />}
    </li>
  );
}

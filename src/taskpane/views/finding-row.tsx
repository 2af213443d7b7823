import type { JSX } from 'preact';
import type { Finding } from '../../check/finding';
import { printOf } from '../prints';
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
  /** True where the findings around it are of several sheets. */
  readonly abroad: boolean;
}

/** One finding in two lines; the current one with all that is known of it. */
export function FindingRow({ state, commands, result, index, abroad }: Props): JSX.Element | null {
  const finding = result.report.findings[index];
  if (!finding) return null;
  const words = WORDS[state.language];
  const current = state.current === index;
  const shown = compare(finding, printOf(finding, result.lookup), state.language);
  return (
    <li class={current ? 'finding current' : 'finding'}>
      <button type="button" class="finding-row" aria-current={current ? 'true' : undefined} onClick={() => void commands.choose(index)}>
        <Icon shape={finding.level} />
        <span class="finding-head">
          <b>{finding.cell}</b> <span class={`level-${finding.level}`}>{words.level[finding.level]}</span>
          <span class={abroad ? 'finding-sheet quiet cell-text' : 'finding-sheet unseen'}> {finding.sheet}</span>
        </span>
        <span class="finding-label cell-text">{finding.label}</span>
        {!current && hasTwin(result.report.findings, index) && <span class="finding-rule quiet">{finding.rule}</span>}
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

/** True where the row beside it would read the same: two rules speak of one cell. */
function hasTwin(findings: readonly Finding[], index: number): boolean {
  const about = (at: number): string => JSON.stringify([findings[at]?.sheet, findings[at]?.cell, findings[at]?.label, findings[at]?.expected]);
  return about(index) === about(index - 1) || about(index) === about(index + 1);
}

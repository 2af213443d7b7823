import type { JSX } from 'preact';
import { isFiltering, NO_FILTER, rulesOf } from '../filter';
import type { Result } from '../state';
import { WORDS } from '../words';
import type { View } from './view';

interface Props extends View {
  readonly result: Result;
}

/** So few findings are seen at a glance. */
const WORTH_FILTERING = 5;

/** Search, and one rule alone; levels are switched in the summary. */
export function FilterBar({ state, commands, result }: Props): JSX.Element | null {
  const words = WORDS[state.language];
  const { filter } = state;
  const filtering = isFiltering(filter);
  if (result.report.findings.length < WORTH_FILTERING && !filtering) return null;
  return (
    <search class="filter" aria-label={words.filter}>
      <input type="search" class="input" aria-label={words.search} placeholder={words.searchHint} value={filter.search}
        onInput={({ currentTarget }) => commands.filter({ ...filter, search: currentTarget.value })} />
      <select class="input" aria-label={words.rule} value={filter.rule ?? ''}
        onChange={({ currentTarget }) => commands.filter({ ...filter, rule: currentTarget.value === '' ? null : currentTarget.value })}>
        <option value="">{words.allRules}</option>
        {rulesOf(result.report).map(([rule, count]) => <option key={rule} value={rule}>{`${rule} (${words.count(count)})`}</option>)}
      </select>
      <p role="status" class={filtering ? 'quiet' : 'unseen'}>
        {filtering && (result.order.length === 0 ? words.noneMatch : `${words.count(result.order.length)} / ${words.findings(result.report.findings.length)}`)}
      </p>
      {filtering && <button type="button" class="button small" onClick={() => commands.filter(NO_FILTER)}>{words.showAll}</button>}
    </search>
  );
}

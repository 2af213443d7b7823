import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { changesOfFinding } from '../cell-change';
import { WORDS } from '../words';
import type { DetailProps } from './detail-props';

/** What can be done with a finding: take over what it should be, or set it aside with a reason. */
export function Decide(props: DetailProps): JSX.Element {
  const { state, commands, result, index, finding, shown } = props;
  const words = WORDS[state.language];
  if (state.asking === index) return <Reason {...props} />;
  const single = finding.correction === null && finding.level === 'salah' && 'changes' in changesOfFinding(finding, result.lookup);
  return (
    <div class="actions">
      {finding.correction !== null && (
        <button type="button" class="button primary" onClick={() => void commands.accept(finding.correction ?? 0)}>{words.accept}</button>
      )}
      {single && <button type="button" class="button" onClick={() => void commands.acceptOne(index)}>{words.acceptOne(shown.expected)}</button>}
      <button type="button" class="button" onClick={() => commands.ask(index)}>{words.setAside}</button>
    </div>
  );
}

function Reason({ state, commands, index }: DetailProps): JSX.Element {
  const words = WORDS[state.language];
  const [reason, setReason] = useState('');
  const [author, setAuthor] = useState(state.author);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    first.current?.focus();
    first.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form class="reason" aria-label={words.setAsideHeading} onSubmit={(event) => {
      event.preventDefault();
      void commands.setAside(index, reason, author);
    }}>
      <label>{words.reason}<textarea ref={first} class="input" rows={2} required value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} /></label>
      <label>{words.author}<input class="input" required autocomplete="name" value={author} onInput={({ currentTarget }) => setAuthor(currentTarget.value)} /></label>
      <div class="actions">
        <button type="submit" class="button primary" disabled={reason.trim() === '' || author.trim() === ''}>{words.save}</button>
        <button type="button" class="button" onClick={() => commands.ask(null)}>{words.cancel}</button>
      </div>
    </form>
  );
}

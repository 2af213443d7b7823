import type { JSX } from 'preact';
import { parseReference } from '../reference';
import { expectedWord, WORDS } from '../words';
import { Addends } from './addends';
import { Decide } from './decide';
import type { DetailProps } from './detail-props';
import { PlaceButton } from './place-button';
import { Window } from './window';

/** All that is known of the finding: the sentence, the numbers, the cells they rest on, why, by what law, and what can be done. */
export function FindingDetail(props: DetailProps): JSX.Element {
  const { state, commands, index, finding, shown } = props;
  const words = WORDS[state.language];
  const { language } = state;
  const { sheet, evidence, cause } = finding;
  const basis = state.basis[finding.rule];
  const outlined = evidence.some((text) => parseReference(text, sheet).sheet === sheet);
  const places = (list: string, texts: readonly string[], last?: JSX.Element | false): JSX.Element => (
    <ul class="places">
      <Window state={state} commands={commands} list={`${list} ${index}`} items={texts}>
        {(text) => <li key={text}><PlaceButton text={text} home={sheet} words={words} commands={commands} /></li>}
      </Window>
      {last && <li>{last}</li>}
    </ul>
  );
  return (
    <div class="detail">
      <p class="cell-text">{withoutLabel(finding.message[language], finding.label)}</p>
      <dl class="comparison">
        <dt>{words.found}</dt><dd class="cell-text">{shown.found}</dd>
        <dt>{expectedWord(finding.level, words)}</dt><dd class="cell-text">{shown.expected}</dd>
        {shown.difference !== null && <><dt>{words.difference}</dt><dd>{shown.difference}</dd></>}
      </dl>
      {cause && (
        <div class="why">
          <h5>{words.cause}</h5>
          <p class="cell-text">{cause.message[language]}</p>
          {cause.cells.length > 0 && places('cause', cause.cells)}
        </div>
      )}
      {evidence.length > 0 && (
        <div class="why">
          <h5>{words.evidence}</h5>
          {places('evidence', evidence, outlined && (
            <button type="button" class="button small" onClick={() => void commands.outline(index)}>{words.outline}</button>
          ))}
          <Addends {...props} />
        </div>
      )}
      {basis !== undefined && <div class="why"><h5>{words.basis}</h5><p lang="id">{basis}</p></div>}
      <Decide {...props} />
      <p class="quiet">
        <a href={`bantuan/aturan/${finding.rule}.html`} target="_blank" rel="noopener">{words.rulePage}: {finding.rule}</a>
        {cause && <> · <a href={`bantuan/sebab/${cause.id}.html`} target="_blank" rel="noopener">{words.causePage}</a></>}
      </p>
    </div>
  );
}

/** Elsewhere a message stands alone and begins with what it is about; here that is said above it. */
function withoutLabel(message: string, label: string): string {
  const rest = message.startsWith(`${label}: `) ? message.slice(label.length + 2) : message;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

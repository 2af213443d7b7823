import type { JSX } from 'preact';
import { writeNumber } from '../../domain/number-text';
import { addendsOf, type Addend } from '../lookup';
import { WORDS } from '../words';
import { Disclosure } from './disclosure';
import type { DetailProps } from './detail-props';
import { PlaceButton } from './place-button';

/** So few cells are told without being asked for. */
const SEEN_AT_ONCE = 8;

/** Every cell that the finding rests on, with its words and its number. */
export function Addends({ state, commands, result, index, finding }: DetailProps): JSX.Element | null {
  const words = WORDS[state.language];
  const addends = addendsOf(finding.evidence, finding.sheet, result.lookup);
  if (!addends || addends.length < 2) return null;
  const key = `addends ${index}`;
  const print = ({ number }: Addend): string => (number ? writeNumber(number.value, number.decimals, state.language) + (number.percent ? '%' : '') : '');
  return (
    <Disclosure id={`addends-${index}`} open={state.open.get(key) ?? addends.length <= SEEN_AT_ONCE} onToggle={(open) => commands.open(key, open)}
      label={`${words.addends} (${addends.length})`}>
      {() => (
        <table class="addends">
          <thead class="unseen"><tr>{[words.addendCell, words.addendLabel, words.addendValue].map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
          <tbody>
            {addends.map((addend) => (
              <tr key={addend.reference}>
                <td><PlaceButton text={addend.reference} home={finding.sheet} words={words} commands={commands} /></td>
                <td class="cell-text">{addend.label}</td>
                <td>{print(addend)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Disclosure>
  );
}

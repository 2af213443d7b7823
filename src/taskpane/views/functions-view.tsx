import type { JSX } from 'preact';
import { WORDS } from '../words';
import { FunctionCard } from './function-card';
import type { View } from './view';

/** Help to type: the functions one by one, and what can be done with the formulas of the workbook. */
export function FunctionsView({ state, commands }: View): JSX.Element {
  const words = WORDS[state.language];
  const deed = (label: string, hint: string, action: () => Promise<void>): JSX.Element => (
    <li>
      <button type="button" class="button" onClick={() => void action()}>{label}</button>
      {hint !== '' && <p class="quiet">{hint}</p>}
    </li>
  );
  return (
    <section class="functions" aria-label={words.views.fungsi}>
      <p class="quiet">{words.functionsIntro}</p>
      <ul>
        {state.functions.map((help) => <FunctionCard key={help.name} state={state} commands={commands} help={help} />)}
      </ul>
      <h2 class="small-heading">{words.formulasHeading}</h2>
      <ul class="deeds">
        {deed(words.toOrdinary, words.toOrdinaryHint, commands.toOrdinary)}
        {deed(words.toLkjip, '', commands.toLkjip)}
        {deed(words.reenter, words.reenterHint, commands.reenter)}
      </ul>
    </section>
  );
}

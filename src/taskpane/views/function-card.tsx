import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sheetPrefix } from '../../sheet/address';
import { callOf, type FunctionHelp } from '../function-help';
import type { Reference } from '../reference';
import { WORDS } from '../words';
import { Disclosure } from './disclosure';
import type { View } from './view';

interface Props extends View {
  readonly help: FunctionHelp;
}

/** One function: what it does, and a form that picks its arguments in the grid. */
export function FunctionCard(props: Props): JSX.Element {
  const { state, commands, help } = props;
  const words = WORDS[state.language];
  const key = `function ${help.name}`;
  return (
    <li class="function">
      <Disclosure id={`function-${help.name}`} open={state.open.get(key) ?? false} onToggle={(open) => commands.open(key, open)}
        label={<span class="group-name"><b>{`LKJIP.${help.name}`}</b><span class="quiet">{help.description}</span></span>}>
        {() => (
          <>
            <p class="quiet"><a href={`bantuan/fungsi/${help.name}.html`} target="_blank" rel="noopener">{words.functionPage}: LKJIP.{help.name}</a></p>
            <Arguments {...props} />
          </>
        )}
      </Disclosure>
    </li>
  );
}

function Arguments({ state, commands, help }: Props): JSX.Element {
  const words = WORDS[state.language];
  const [target, setTarget] = useState<Reference | null>(null);
  const [args, setArgs] = useState<readonly string[]>(help.parameters.map(() => ''));
  const put = (at: number, text: string): void => setArgs((before) => before.map((other, index) => (index === at ? text : other)));
  const formula = callOf(help.name, args);
  const missing = help.parameters.some(({ optional }, index) => !optional && (args[index] ?? '').trim() === '');
  const here = (place: Reference): string => (target?.sheet === place.sheet ? place.address : sheetPrefix(place.sheet) + place.address);
  const cell = target?.address.split(':')[0] ?? '';
  return (
    <form class="arguments" aria-label={`LKJIP.${help.name}`} onSubmit={(event) => {
      event.preventDefault();
      if (target) void commands.enter({ sheet: target.sheet, address: cell }, formula);
    }}>
      <div class="argument">
        <span>{words.insertInto}</span>
        <output class="cell-text">{target ? `${target.sheet}!${cell}` : '–'}</output>
        <button type="button" class="button small" aria-label={`${words.insertInto}: ${words.pick}`} title={words.pickHint}
          onClick={() => void commands.selected().then(setTarget)}>{words.pick}</button>
      </div>
      {help.parameters.map(({ name, description, optional }, index) => (
        <div key={name} class="argument">
          <label>
            <span>{name}{optional && <span class="quiet"> ({words.optional})</span>}</span>
            {description !== '' && <span class="quiet argument-about">{description}</span>}
            <input class="input" value={args[index] ?? ''} onInput={({ currentTarget }) => put(index, currentTarget.value)} />
          </label>
          <button type="button" class="button small" aria-label={`${name}: ${words.pick}`} title={words.pickHint}
            onClick={() => void commands.selected().then((place) => place && put(index, here(place)))}>{words.pick}</button>
        </div>
      ))}
      <code class="cell-text">{formula}</code>
      <button type="submit" class="button primary" disabled={!target || missing}>{words.enter}</button>
    </form>
  );
}

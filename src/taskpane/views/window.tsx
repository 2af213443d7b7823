import type { ComponentChildren, JSX } from 'preact';
import { PAGE, shownOf } from '../state';
import { WORDS } from '../words';
import type { View } from './view';

interface Props<Item> extends View {
  /** Key under which the state knows how much of the list is on view. */
  readonly list: string;
  readonly items: readonly Item[];
  readonly children: (item: Item, index: number) => ComponentChildren;
}

/** The first rows of a list, and a button for more: a list of any length costs what is on view. */
export function Window<Item>({ state, commands, list, items, children }: Props<Item>): JSX.Element {
  const shown = shownOf(state, list);
  const left = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map(children)}
      {left > 0 && (
        <li class="more">
          <button type="button" class="button" onClick={() => commands.extend(list)}>{WORDS[state.language].more(Math.min(left, PAGE))}</button>
        </li>
      )}
    </>
  );
}

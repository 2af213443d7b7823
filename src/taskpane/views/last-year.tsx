import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { WORDS } from '../words';
import type { View } from './view';

/** Lets the user choose last year's workbook, or let go of the one that was chosen. */
export function LastYear({ state, commands }: View): JSX.Element {
  const words = WORDS[state.language];
  const name = state.lastYear?.workbook.name;
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(name);
  useLayoutEffect(() => {
    // What had the focus is gone; what took its place gets it.
    if (before.current !== name && document.activeElement === document.body) box.current?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
    before.current = name;
  }, [name]);
  return (
    <div class="last-year" ref={box}>
      {name === undefined ? (
        <label>
          <input type="file" class="unseen" accept=".xlsx,.xlsm" onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void commands.compareWith(file);
            // The same file may be chosen once more after it was mended.
            currentTarget.value = '';
          }} />
          <span class="button small">{words.lastYear}</span>
        </label>
      ) : (
        <>
          <span class="cell-text">{words.comparedWithFile(name)}</span>
          <button type="button" class="button small" aria-label={words.letGoFile(name)} onClick={() => void commands.letGo()}>{words.letGo}</button>
        </>
      )}
    </div>
  );
}

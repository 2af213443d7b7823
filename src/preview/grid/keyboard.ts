/** What Univer's editors of cells and of the formula bar hear the keyboard with. */
const EDITORS = '[id^="__editor_"]';

/**
 * Univer takes the keyboard for its cell editor whenever a cell is selected, also when the add-in selects it.
 * From now on the keyboard stays in a frame of the page until the user turns to the page again.
 */
export function leaveKeyboardInFrames(): void {
  const keep = (inFrame: boolean): void => {
    for (const editor of document.querySelectorAll<HTMLElement>(EDITORS)) editor.inert = inFrame;
  };
  window.addEventListener('blur', () => { keep(document.activeElement instanceof HTMLIFrameElement); });
  window.addEventListener('focus', () => { keep(false); });
  window.addEventListener('pointerdown', () => { keep(false); }, { capture: true });
}

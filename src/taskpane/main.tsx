import { render } from 'preact';
import { createController } from './controller';
import { excelPaneHost } from './excel-pane-host';
import type { PaneHost } from './pane-host';
import './taskpane.css';
import { loadEngine } from './run-check';
import type { PaneState } from './state';
import { Pane } from './views/pane';

/** Puts the pane into the element and keeps it in step with its state. */
export function mount(element: HTMLElement, host: PaneHost = excelPaneHost()): void {
  const controller = createController(host);
  let before: PaneState | undefined;
  const show = (): void => {
    const state = controller.state();
    document.documentElement.lang = state.language;
    render(<Pane state={state} commands={controller.commands} />, element);
    if (state.current !== before?.current || state.view !== before.view) bringIntoView(element.querySelector('.finding-row[aria-current]'));
    before = state;
  };
  controller.subscribe(show);
  show();
  // Ready when it is first needed; a check that comes sooner waits for it.
  void loadEngine().catch(() => undefined);
}

/** Shows as much of the current finding as fits, and its first line in any case. */
function bringIntoView(row: Element | null): void {
  row?.parentElement?.scrollIntoView({ block: 'nearest' });
  row?.scrollIntoView({ block: 'nearest' });
}

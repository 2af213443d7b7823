import { checkCommands } from './check-commands';
import type { Commands, WalkCommands } from './commands';
import { decideCommands } from './decide-commands';
import { attempt, type Desk } from './desk';
import { formulaCommands } from './formula-commands';
import { lastYearCommands } from './last-year-commands';
import { latestOnly } from './latest-only';
import type { PaneHost } from './pane-host';
import { parseReference } from './reference';
import { initialState, reduce, type Action } from './state';
import { templateCommands } from './template-commands';
import { inBoth } from './words';

export interface Controller {
  readonly commands: Commands;
  state: Desk['state'];
  /** Calls back after every change of state. */
  subscribe(listener: () => void): void;
}

/** @param pause milliseconds without a change before changed cells are checked again */
export function createController(host: PaneHost, pause?: number): Controller {
  let state = initialState(host.language, host.author);
  const listeners: (() => void)[] = [];
  const dispatch = (action: Action): void => {
    state = reduce(state, action);
    for (const listener of listeners) listener();
  };
  const desk: Desk = { host, state: () => state, dispatch };
  const { recheck, ...checking } = checkCommands(desk, pause);
  // What lies beside the pane as files is a comfort, not a need: without it the pane works as well.
  const loadFunctions = (): void => void host.functions(state.language).then((functions) => dispatch({ type: 'set', to: { functions } }), () => undefined);
  const commands: Commands = {
    ...checking,
    ...lastYearCommands(desk, recheck),
    ...walkCommands(desk),
    ...decideCommands(desk, recheck),
    ...formulaCommands(desk),
    ...templateCommands(desk),
    open: (key, open) => dispatch({ type: 'opened', key, open }),
    extend: (key) => dispatch({ type: 'extended', key }),
    filter: (filter) => dispatch({ type: 'filtered', filter }),
    view: (view) => dispatch({ type: 'set', to: { view } }),
    closeNotice: () => dispatch({ type: 'noticed', notice: null }),
    speak(language) {
      dispatch({ type: 'set', to: { language } });
      loadFunctions();
      host.remember({ language });
    },
  };
  loadFunctions();
  void host.basis().then((basis) => dispatch({ type: 'set', to: { basis } }), () => undefined);
  return { commands, state: desk.state, subscribe: (listener) => void listeners.push(listener) };
}

function walkCommands(desk: Desk): WalkCommands {
  const { host, state, dispatch } = desk;
  const jump = latestOnly();
  const visit = (go: () => Promise<void>): Promise<void> => jump(async () => {
    await attempt(desk, go, inBoth((words) => words.unreachable));
  });
  const visitCurrent = async (): Promise<void> => {
    const { current, result } = state();
    const finding = current === null ? undefined : result?.report.findings[current];
    if (finding) await visit(() => host.goTo({ sheet: finding.sheet, address: finding.cell }));
  };
  return {
    choose(finding) {
      dispatch({ type: 'chosen', finding });
      return visitCurrent();
    },
    move(by) {
      dispatch({ type: 'moved', by });
      return visitCurrent();
    },
    goTo: (place) => visit(() => host.goTo(place)),
    async outline(index) {
      const finding = state().result?.report.findings[index];
      if (!finding) return;
      const here = finding.evidence.map((text) => parseReference(text, finding.sheet)).filter(({ sheet }) => sheet === finding.sheet);
      await visit(() => host.outline(finding.sheet, [finding.cell, ...here.map(({ address }) => address)]));
    },
  };
}

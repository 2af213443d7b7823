import { HostFailure } from '../host/port';
import type { Language, Text } from '../sheet/text';
import { latestOnly } from './latest-only';
import type { PaneHost } from './pane-host';
import { printsOf } from './prints';
import { parseReference, type Reference } from './reference';
import { runCheck } from './run-check';
import { initialState, reduce, type Action, type PaneState } from './state';
import { inBoth } from './words';

/** What the views may ask for. Promises settle when the host has done it; they never reject. */
export interface Commands {
  readonly check: () => Promise<void>;
  readonly stop: () => void;
  /** Makes a finding the current one and goes to its cell. */
  readonly choose: (finding: number) => Promise<void>;
  /** The same for the next or the previous one. */
  readonly move: (by: 1 | -1) => Promise<void>;
  readonly goTo: (place: Reference) => Promise<void>;
  /** Selects the finding's cell together with the evidence on its sheet. */
  readonly outline: (finding: number) => Promise<void>;
  readonly open: (key: string, open: boolean) => void;
  readonly extend: (key: string) => void;
  readonly closeNotice: () => void;
  readonly speak: (language: Language) => void;
}

export interface Controller {
  readonly commands: Commands;
  state(): PaneState;
  /** Calls back after every change of state. */
  subscribe(listener: () => void): void;
}

export function createController(host: PaneHost): Controller {
  let state = initialState(host.language);
  let stopping: AbortController | null = null;
  const listeners: (() => void)[] = [];
  const jump = latestOnly();

  const dispatch = (action: Action): void => {
    state = reduce(state, action);
    for (const listener of listeners) listener();
  };

  const visit = (go: () => Promise<void>): Promise<void> => jump(async () => {
    try {
      await go();
    } catch (error) {
      dispatch({ type: 'noticed', notice: { tone: 'error', text: sentenceFor(error, inBoth((words) => words.unreachable)) } });
    }
  });

  const visitCurrent = async (): Promise<void> => {
    const finding = state.current === null ? undefined : state.result?.report.findings[state.current];
    if (finding) await visit(() => host.goTo({ sheet: finding.sheet, address: finding.cell }));
  };

  const commands: Commands = {
    async check() {
      if (state.work) return;
      const { signal } = (stopping = new AbortController());
      dispatch({ type: 'started' });
      try {
        const { workbook, report } = await runCheck(host, signal, (work) => dispatch({ type: 'progressed', work }));
        dispatch({ type: 'finished', report, sheets: workbook.sheets.map(({ name }) => name), prints: printsOf(workbook, report.findings) });
      } catch (error) {
        dispatch({ type: 'ended', notice: signal.aborted
          ? { tone: 'info', text: inBoth((words) => words.stopped) }
          : { tone: 'error', text: sentenceFor(error, inBoth((words) => words.unexpected)) } });
      }
    },
    stop: () => stopping?.abort(),
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
      const finding = state.result?.report.findings[index];
      if (!finding) return;
      const here = finding.evidence.map((text) => parseReference(text, finding.sheet)).filter(({ sheet }) => sheet === finding.sheet);
      await visit(() => host.outline(finding.sheet, [finding.cell, ...here.map(({ address }) => address)]));
    },
    open: (key, open) => dispatch({ type: 'opened', key, open }),
    extend: (key) => dispatch({ type: 'extended', key }),
    closeNotice: () => dispatch({ type: 'noticed', notice: null }),
    speak(language) {
      dispatch({ type: 'spoke', language });
      host.onLanguage(language);
    },
  };

  return { commands, state: () => state, subscribe: (listener) => void listeners.push(listener) };
}

/** An expected failure brings its own words; anything else is our fault and gets ours. */
function sentenceFor(error: unknown, otherwise: Text): Text {
  return error instanceof HostFailure ? error.text : otherwise;
}

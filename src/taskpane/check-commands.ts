import type { Reading } from '../host/port';
import type { CheckCommands } from './commands';
import { sentenceFor, type Desk } from './desk';
import { collector } from './collector';
import { runCheck } from './run-check';
import { withinSelection, type Selection } from './scope';
import { isBusy } from './state';
import { inBoth } from './words';

/** So long after the last change cells are left alone before they are checked again. */
const PAUSE_MS = 800;

export interface Rechecking {
  /** Reads some sheets again (null: all) and checks what was checked before; nothing before the first check. */
  readonly recheck: (sheets: readonly string[] | null) => Promise<void>;
}

/** Checking: when the user presses the button, and by itself when cells change. */
export function checkCommands(desk: Desk, pause = PAUSE_MS): CheckCommands & Rechecking {
  const { host, state, dispatch } = desk;
  let stopping: AbortController | null = null;
  let unwatch: (() => Promise<void>) | null = null;
  let selection: Selection | null = null;
  let last: Reading | null = null;

  const report = async (reading: Reading, signal: AbortSignal, stage: 'checking' | 'again'): Promise<void> => {
    const stored = await host.readDecisions();
    const { report: all, maps } = await runCheck(reading.workbook, [...reading.problems, ...stored.problems], stored.decisions, signal,
      (progress) => dispatch({ type: 'progressed', work: { stage, progress } }));
    signal.throwIfAborted();
    last = reading;
    dispatch({ type: 'finished', workbook: reading.workbook, report: selection ? withinSelection(all, selection) : all, decisions: stored.decisions, maps });
  };

  const recheck = async (sheets: readonly string[] | null): Promise<void> => {
    if (!last || isBusy(state())) return;
    stopping?.abort();
    const { signal } = (stopping = new AbortController());
    dispatch({ type: 'progressed', work: { stage: 'again', progress: null } });
    try {
      const known = last.workbook.sheets.map(({ name }) => name);
      const whole = sheets === null && state().scope === 'semua';
      const wanted = (sheets ?? known).filter((name) => known.includes(name));
      const fresh = whole ? await host.read({ signal }) : wanted.length > 0 ? merged(last, await host.read({ signal, sheets: wanted }), wanted) : last;
      await report(fresh, signal, 'again');
    } catch (error) {
      if (!signal.aborted) dispatch({ type: 'ended', notice: { tone: 'error', text: sentenceFor(error, inBoth((words) => words.unexpected)) } });
    }
  };
  const changed = collector(pause, recheck);

  const follow = async (live: boolean): Promise<void> => {
    dispatch({ type: 'set', to: { live } });
    if (live && !unwatch) unwatch = await host.watch(changed).catch(() => null);
    else if (!live && unwatch) {
      const stop = unwatch;
      unwatch = null;
      await stop().catch(() => undefined);
    }
  };

  return {
    async check() {
      if (isBusy(state())) return;
      stopping?.abort();
      const { signal } = (stopping = new AbortController());
      dispatch({ type: 'started' });
      try {
        const { scope } = state();
        const here = scope === 'semua' ? null : await host.selection();
        selection = scope === 'pilihan' ? here : null;
        const reading = await host.read({
          signal, ...(here ? { sheets: [here.sheet] } : {}),
          onProgress: (progress) => dispatch({ type: 'progressed', work: { stage: 'reading', progress } }),
        });
        await report(reading, signal, 'checking');
        if (state().live) await follow(true);
      } catch (error) {
        dispatch({ type: 'ended', notice: signal.aborted
          ? { tone: 'info', text: inBoth((words) => words.stopped) }
          : { tone: 'error', text: sentenceFor(error, inBoth((words) => words.unexpected)) } });
      }
    },
    stop: () => stopping?.abort(),
    scope: (scope) => dispatch({ type: 'set', to: { scope } }),
    follow,
    recheck,
  };
}

/** The workbook of before with the sheets that were read again in their places; a sheet that is gone goes. */
function merged(before: Reading, fresh: Reading, reread: readonly string[]): Reading {
  const byName = new Map(fresh.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = before.workbook.sheets.flatMap((sheet) => (reread.includes(sheet.name) ? byName.get(sheet.name) ?? [] : [sheet]));
  const problems = before.problems.filter(({ sheet }) => sheet === undefined || !reread.includes(sheet));
  return { workbook: { ...before.workbook, sheets }, problems: [...problems, ...fresh.problems.filter(({ sheet }) => sheet !== undefined)] };
}

import type { Problem } from '../check/report';
import type { Reading } from '../host/port';
import type { CheckCommands } from './commands';
import { sentenceFor, type Desk } from './desk';
import { collector, type Sheets } from './collector';
import { runCheck } from './run-check';
import { withinSelection, type Selection } from './scope';
import { StaleSheets } from './stale-sheets';
import { isBusy } from './state';
import { inBoth } from './words';

/** So long after the last change cells are left alone before they are checked again. */
const PAUSE_MS = 800;

export interface Rechecking {
  /** Reads some sheets again (null: all) and checks what was checked before; nothing before the first check. */
  readonly recheck: (sheets: Sheets) => Promise<void>;
}

/** What was checked last. */
interface Checked {
  readonly reading: Reading;
  /** True where all sheets were. */
  readonly whole: boolean;
  /** Where only the selection was. */
  readonly selection: Selection | null;
  /** What it was compared with. */
  readonly lastYear: Reading | null;
}

/** Checking: when the user presses the button, and by itself when cells change. */
export function checkCommands(desk: Desk, pause = PAUSE_MS): CheckCommands & Rechecking {
  const { host, state, dispatch } = desk;
  let stale = new StaleSheets();
  let stopping: AbortController | null = null;
  let watching: Promise<() => Promise<void>> | null = null;
  let last: Checked | null = null;

  const report = async (checked: Omit<Checked, 'lastYear'>, signal: AbortSignal, stage: 'checking' | 'again'): Promise<void> => {
    const { reading, selection } = checked;
    const stored = await host.readDecisions();
    const { lastYear } = state();
    const { report: all, maps } = await runCheck({
      workbook: reading.workbook,
      problems: [...reading.problems, ...stored.problems, ...(lastYear ? problemsElsewhere(lastYear) : [])],
      decisions: stored.decisions,
      previous: lastYear?.workbook,
    }, signal, (progress) => dispatch({ type: 'progressed', work: { stage, progress } }));
    signal.throwIfAborted();
    last = { ...checked, lastYear };
    dispatch({ type: 'finished', workbook: reading.workbook, report: selection ? withinSelection(all, selection) : all, decisions: stored.decisions, maps });
  };

  const readAgain = async ({ reading, whole }: Checked, signal: AbortSignal): Promise<Reading> => {
    const known = reading.workbook.sheets;
    const changed = stale.among(known);
    if (changed === null && whole) return host.read({ signal });
    const wanted = changed ?? known.map(({ name }) => name);
    return wanted.length > 0 ? merged(reading, await host.read({ signal, sheets: wanted }), wanted) : reading;
  };

  /** What changes during a check of the user's own waits for its end; what a newer one cuts short is left to that one. */
  const recheck = async (sheets: Sheets): Promise<void> => {
    stale.add(sheets);
    if (!last || isBusy(state())) return;
    stopping?.abort();
    const { signal } = (stopping = new AbortController());
    dispatch({ type: 'progressed', work: { stage: 'again', progress: null } });
    try {
      const reading = await readAgain(last, signal);
      await report({ ...last, reading }, signal, 'again');
      stale.clear();
    } catch (error) {
      if (!signal.aborted) dispatch({ type: 'ended', notice: { tone: 'error', text: sentenceFor(error, inBoth((words) => words.unexpected)) } });
    }
  };
  const changed = collector(pause, recheck);

  const watch = async (live: boolean): Promise<void> => {
    const before = watching;
    if (live) watching ??= host.watch(changed);
    else watching = null;
    try {
      await watching;
      if (!live) await (await before)?.();
    } catch {
      watching = null;
    }
  };

  return {
    async check() {
      if (isBusy(state())) return;
      stopping?.abort();
      const { signal } = (stopping = new AbortController());
      dispatch({ type: 'started' });
      const before = stale;
      stale = new StaleSheets();
      try {
        const { scope, live } = state();
        if (live) await watch(true);
        const here = scope === 'semua' ? null : await host.selection();
        const reading = await host.read({
          signal, ...(here ? { sheets: [here.sheet] } : {}),
          onProgress: (progress) => dispatch({ type: 'progressed', work: { stage: 'reading', progress } }),
        });
        await report({ reading, whole: scope === 'semua', selection: scope === 'pilihan' ? here : null }, signal, 'checking');
        if (!stale.isEmpty || last?.lastYear !== state().lastYear) await recheck([]);
      } catch (error) {
        stale.addAll(before);
        dispatch({ type: 'ended', notice: signal.aborted
          ? { tone: 'info', text: inBoth((words) => words.stopped) }
          : { tone: 'error', text: sentenceFor(error, inBoth((words) => words.unexpected)) } });
      }
    },
    stop: () => stopping?.abort(),
    scope: (scope) => dispatch({ type: 'set', to: { scope } }),
    follow(live) {
      dispatch({ type: 'set', to: { live } });
      return watch(live);
    },
    recheck,
  };
}

/** What could not be read of another workbook, by its sheets' names as a reference from this one writes them. */
function problemsElsewhere({ workbook, problems }: Reading): Problem[] {
  return problems.map(({ sheet, message }) => ({ sheet: `[${workbook.name}]${sheet ?? ''}`, message }));
}

/** The workbook of before with the sheets that were read again in their places; a sheet that is gone goes. */
function merged(before: Reading, fresh: Reading, reread: readonly string[]): Reading {
  const byName = new Map(fresh.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = before.workbook.sheets.flatMap((sheet) => (reread.includes(sheet.name) ? byName.get(sheet.name) ?? [] : [sheet]));
  const problems = before.problems.filter(({ sheet }) => sheet === undefined || !reread.includes(sheet));
  return { workbook: { ...before.workbook, sheets }, problems: [...problems, ...fresh.problems.filter(({ sheet }) => sheet !== undefined)] };
}

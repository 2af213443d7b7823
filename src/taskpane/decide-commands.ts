import type { Decisions } from '../check/decisions';
import { setAsideOf } from '../check/set-aside';
import type { CellChange } from '../host/officejs/change-cells';
import { changesOf, changesOfFinding, type Changes } from './cell-change';
import type { DecideCommands } from './commands';
import { attempt, tell, type Desk } from './desk';
import { resultSheet } from './result-sheet/result-sheet';
import { inBoth } from './words';

/** Corrections written, findings set aside, tables explained, results put on a sheet: all that the pane ever writes. */
export function decideCommands(desk: Desk, recheck: (sheets: readonly string[] | null) => Promise<void>): DecideCommands {
  const { host, state, dispatch } = desk;

  const apply = async (proposed: Changes | null | undefined): Promise<void> => {
    if (!proposed) return;
    if ('refused' in proposed) {
      dispatch({ type: 'noticed', notice: { tone: 'error', text: proposed.refused } });
      return;
    }
    const { changes } = proposed;
    const done = await attempt(desk, async () => {
      await host.changeCells(changes);
      return true;
    });
    if (!done) return;
    dispatch({ type: 'noticed', notice: { tone: 'info', text: inBoth((words) => words.accepted(changes.length)), undo: changes } });
    await recheck(sheetsOf(changes));
  };

  const decide = async (decisions: Decisions): Promise<void> => {
    const readOnly = await attempt(desk, () => host.writeDecisions(decisions));
    if (readOnly === undefined) return;
    await recheck([]);
    if (readOnly) tell(desk, inBoth((words) => words.readOnly));
  };

  return {
    accept: (index) => {
      const { result } = state();
      const correction = result?.report.corrections[index];
      return apply(result && correction && changesOf(correction, result.lookup));
    },
    acceptOne: (index) => {
      const { result } = state();
      const finding = result?.report.findings[index];
      return apply(result && finding && changesOfFinding(finding, result.lookup));
    },
    async undo() {
      const undo = state().notice?.undo;
      if (!undo) return;
      const back = undo.map(({ before, after, ...place }) => ({ ...place, before: after, after: before }));
      const done = await attempt(desk, async () => {
        await host.changeCells(back);
        return true;
      });
      if (!done) return;
      tell(desk, inBoth((words) => words.undone));
      await recheck(sheetsOf(back));
    },
    ask: (finding) => dispatch({ type: 'set', to: { asking: finding } }),
    async setAside(index, reason, author) {
      const finding = state().result?.report.findings[index];
      if (!finding || reason.trim() === '' || author.trim() === '') return;
      host.remember({ author: author.trim() });
      dispatch({ type: 'set', to: { author: author.trim(), asking: null } });
      const { decisions } = state();
      await decide({ ...decisions, setAside: [...decisions.setAside, setAsideOf(finding, reason.trim(), author.trim(), host.today())] });
    },
    async bringBack(index) {
      const { decisions, result } = state();
      const decision = result?.report.setAside[index]?.decision;
      if (decision) await decide({ ...decisions, setAside: decisions.setAside.filter((other) => other !== decision) });
    },
    async teach(lesson) {
      const { decisions } = state();
      const about = (other: typeof lesson): string => JSON.stringify([other.about, other.table.sheet, other.table.range,
        other.about === 'kolom' ? other.header : other.about === 'baris' ? other.cell : other.other.range]);
      const others = decisions.lessons.filter((other) => about(other) !== about(lesson));
      await decide({ ...decisions, lessons: [...others, lesson] });
    },
    async forget(index) {
      const { decisions } = state();
      await decide({ ...decisions, lessons: decisions.lessons.filter((_, at) => at !== index) });
    },
    async writeResult() {
      const { result, language, decisions } = state();
      if (!result) return;
      const name = await attempt(desk, () => host.writeResult(resultSheet(result, decisions.lessons, { date: host.today(), language, version: host.version })));
      if (name !== undefined) tell(desk, inBoth((words) => words.resultWritten(name)));
    },
  };
}

function sheetsOf(changes: readonly CellChange[]): string[] {
  return [...new Set(changes.map(({ sheet }) => sheet))];
}

import type { Reading } from '../host/port';
import type { LastYearCommands } from './commands';
import { attempt, type Desk } from './desk';
import { latestOnly } from './latest-only';

/** Last year's workbook: chosen, compared with, let go. */
export function lastYearCommands(desk: Desk, recheck: (sheets: readonly string[]) => Promise<void>): LastYearCommands {
  const { host, state, dispatch } = desk;
  const latest = latestOnly();

  const change = async (read: () => Promise<Reading | null>): Promise<void> => {
    const before = state().lastYear;
    await latest(async () => {
      const lastYear = await attempt(desk, read);
      if (lastYear === undefined) return;
      dispatch({ type: 'set', to: { lastYear } });
      if (state().notice?.tone === 'error') dispatch({ type: 'noticed', notice: null });
    });
    if (state().lastYear !== before) await recheck([]);
  };

  return {
    compareWith: (file) => change(() => host.readPicked(file)),
    letGo: () => change(() => Promise.resolve(null)),
  };
}

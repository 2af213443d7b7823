import { HostFailure } from '../host/port';
import type { Text } from '../sheet/text';
import type { PaneHost } from './pane-host';
import type { Action, PaneState } from './state';
import { inBoth } from './words';

/** What every command works with. */
export interface Desk {
  readonly host: PaneHost;
  state(): PaneState;
  dispatch(action: Action): void;
}

/** An expected failure brings its own words; anything else is our fault and gets ours. */
export function sentenceFor(error: unknown, otherwise: Text): Text {
  return error instanceof HostFailure ? error.text : otherwise;
}

/** Tells a failure in the pane instead of throwing it. @returns undefined when it failed */
export async function attempt<Result>(desk: Desk, job: () => Promise<Result>, otherwise = inBoth((words) => words.failed)): Promise<Result | undefined> {
  try {
    return await job();
  } catch (error) {
    desk.dispatch({ type: 'noticed', notice: { tone: 'error', text: sentenceFor(error, otherwise) } });
    return undefined;
  }
}

export function tell(desk: Desk, text: Text): void {
  desk.dispatch({ type: 'noticed', notice: { tone: 'info', text } });
}

import { asHostFailure, isBusy } from './failures';

const WAITS_MS: readonly number[] = [150, 400, 1000, 2000];

/**
 * Tries again after a short wait while a cell is being edited or Excel asks for less haste.
 * @param attempt queues everything anew each time it is called
 */
export async function patiently<Result>(attempt: () => Promise<Result>, waits = WAITS_MS): Promise<Result> {
  const [wait, ...rest] = waits;
  try {
    return await attempt();
  } catch (thrown) {
    if (wait === undefined || !isBusy(thrown)) throw thrown;
  }
  await new Promise((resolve) => setTimeout(resolve, wait));
  return patiently(attempt, rest);
}

/**
 * Runs a batch in Excel. Its ranges are good until the batch's next sync only: unlike Excel.run, nothing is held in
 * Excel or in memory beyond that, and no sync is spent on letting go of it.
 * @throws HostFailure for whatever Excel could not do
 */
export async function inExcel<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await batch(new Excel.RequestContext());
  } catch (thrown) {
    throw asHostFailure(thrown);
  }
}

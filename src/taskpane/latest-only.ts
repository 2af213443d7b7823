/**
 * Runs one job at a time; of those that arrive meanwhile only the last one runs, the others are dropped.
 * For going to cells: whoever presses "next" five times wants the fifth.
 * @returns a promise that settles when nothing is left to run; a job must not reject.
 */
export function latestOnly(): (job: () => Promise<void>) => Promise<void> {
  let waiting: (() => Promise<void>) | undefined;
  let running: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    for (let job = waiting; job; job = waiting) {
      waiting = undefined;
      await job();
    }
    running = undefined;
  };
  return (job) => {
    waiting = job;
    running ??= drain();
    return running;
  };
}

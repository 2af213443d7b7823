/** Some sheets, or all of them. */
export type Sheets = readonly string[] | null;

/**
 * Gathers what changes until nothing has changed for a while, then hands it over at once; never two hand-overs at the same time.
 * @param handOver must not reject
 */
export function collector(pauseMs: number, handOver: (sheets: Sheets) => Promise<void>): (sheets: Sheets) => void {
  let waiting: Set<string> | 'all' = new Set();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  const run = async (): Promise<void> => {
    if (running) {
      wait();
      return;
    }
    running = true;
    const sheets = waiting === 'all' ? null : [...waiting];
    waiting = new Set();
    await handOver(sheets);
    running = false;
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pauseMs);
  };
  return (sheets) => {
    if (sheets === null) waiting = 'all';
    else if (waiting !== 'all') for (const name of sheets) waiting.add(name);
    wait();
  };
}

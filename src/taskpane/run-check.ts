import type { Progress } from '../check/check-workbook';
import type { Decisions } from '../check/decisions';
import type { Problem, Report } from '../check/report';
import type { Workbook } from '../sheet/snapshot';
import type * as Engine from './engine';
import type { TableMap } from './sheet-map';

/** So long the check may keep the browser from painting and from hearing Stop. */
const BREATH_MS = 30;

/** A report, and how to map the sheets that it is about. */
export interface Checked {
  readonly report: Report;
  readonly maps: () => ReadonlyMap<string, readonly TableMap[]>;
}

/** Loads what a check needs; again when that failed. */
export const loadEngine = (): Promise<typeof Engine> => import(/* webpackChunkName: "engine" */ './engine');

/**
 * Checks a workbook, leaving the browser room to paint between steps.
 * @param onProgress told at most once a breath.
 * @returns its report; rejects with the signal's reason when stopped.
 */
export async function runCheck(
  workbook: Workbook, problems: readonly Problem[], decisions: Decisions, signal: AbortSignal, onProgress: (progress: Progress) => void,
): Promise<Checked> {
  const { checkWorkbook, readMaps } = await loadEngine();
  const steps = checkWorkbook(workbook, problems, decisions);
  let breathed = -Infinity;
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) {
      const report = step.value;
      return { report, maps: once(() => readMaps(workbook, report, decisions)) };
    }
    if (performance.now() - breathed < BREATH_MS) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    breathed = performance.now();
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

import type { Progress } from '../check/check-workbook';
import type { Report } from '../check/report';
import type { Task } from './check-in-worker';
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
 * Checks a workbook in a thread of its own; where there are none, in this one, with room to paint between steps.
 * @returns its report; rejects with the signal's reason when stopped.
 */
export async function runCheck(task: Task, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Checked> {
  const { workbook, problems, decisions, previous } = task;
  const { checkWorkbook, readMaps } = await loadEngine();
  signal.throwIfAborted();
  const report = await inWorker(task, signal, onProgress)
    ?? await here(checkWorkbook(workbook, problems, decisions, previous), signal, onProgress);
  return { report, maps: once(() => readMaps(workbook, report, decisions)) };
}

/** @returns undefined where there are no threads */
async function inWorker(task: Task, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Report | undefined> {
  if (typeof Worker === 'undefined') return undefined;
  const { checkInWorker, NoWorker } = await import(/* webpackMode: "eager" */ './check-in-worker');
  try {
    return await checkInWorker(task, signal, onProgress);
  } catch (error) {
    if (error instanceof NoWorker) return undefined;
    throw error;
  }
}

/** @param onProgress told at most once a breath. */
async function here(steps: Generator<Progress, Report>, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Report> {
  let breathed = -Infinity;
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
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

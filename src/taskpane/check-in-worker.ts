import type { Progress } from '../check/check-workbook';
import type { Decisions } from '../check/decisions';
import type { Problem, Report } from '../check/report';
import type { Workbook } from '../sheet/snapshot';

/** What is to be checked. */
export interface Task {
  readonly workbook: Workbook;
  readonly problems: readonly Problem[];
  readonly decisions: Decisions;
  /** Last year's workbook, where this one is to be compared with it. */
  readonly previous?: Workbook | undefined;
}

export type Said = { readonly progress: Progress } | { readonly report: Report };

/** This page may not have threads of its own, or could not load what one runs. */
export class NoWorker extends Error {}

/** What has checked before checks again: it is warm. */
let idle: Worker | undefined;

/**
 * Checks in a thread of its own: a single step of a large workbook takes seconds, in which the pane would neither paint nor hear Stop.
 * @returns the report; rejects with the signal's reason as soon as it is stopped, with NoWorker where no check was begun
 */
export function checkInWorker(task: Task, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Report> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = idle ?? new Worker(/* webpackChunkName: "engine-worker" */ new URL('./engine-worker', import.meta.url));
    } catch {
      reject(new NoWorker());
      return;
    }
    idle = undefined;
    let begun = false;
    const ended = new AbortController();
    const end = (isDone: boolean): void => {
      if (isDone) idle = worker;
      else worker.terminate();
      ended.abort();
    };
    signal.addEventListener('abort', () => {
      end(false);
      reject(signal.reason instanceof Error ? signal.reason : new Error('stopped'));
    }, { signal: ended.signal });
    worker.onmessage = ({ data }: MessageEvent<Said>) => {
      begun = true;
      if ('progress' in data) {
        onProgress(data.progress);
        return;
      }
      end(true);
      resolve(data.report);
    };
    worker.onerror = ({ message }) => {
      end(false);
      reject(begun ? new Error(message) : new NoWorker());
    };
    worker.postMessage(task);
  });
}

import { checkWorkbook, type Progress } from '../check/check-workbook';
import type { Decisions } from '../check/decisions';
import type { Problem, Report } from '../check/report';
import type { Workbook } from '../sheet/snapshot';

/** So long the check may keep the browser from painting and from hearing Stop. */
const BREATH_MS = 30;

/**
 * Checks a workbook, leaving the browser room to paint between steps.
 * @param onProgress told at most once a breath.
 * @returns its report; rejects with the signal's reason when stopped.
 */
export async function runCheck(
  workbook: Workbook, problems: readonly Problem[], decisions: Decisions, signal: AbortSignal, onProgress: (progress: Progress) => void,
): Promise<Report> {
  const steps = checkWorkbook(workbook, problems, decisions);
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

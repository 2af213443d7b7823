import { checkWorkbook } from '../check/check-workbook';
import type { Report } from '../check/report';
import type { Workbook } from '../sheet/snapshot';
import type { PaneHost } from './pane-host';
import type { Work } from './state';

/** So long the check may keep the browser from painting and from hearing Stop. */
const BREATH_MS = 30;

/**
 * Reads the workbook and checks it, leaving the browser room to paint between steps.
 * @param onWork told what is being done, at most once a breath.
 * @returns the workbook as it was read, and its report; rejects with a HostFailure, or with the signal's reason when stopped.
 */
export async function runCheck(
  host: Pick<PaneHost, 'read'>, signal: AbortSignal, onWork: (work: Work) => void,
): Promise<{ workbook: Workbook; report: Report }> {
  const { workbook, problems } = await host.read({ signal, onProgress: (progress) => onWork({ stage: 'reading', progress }) });
  const steps = checkWorkbook(workbook, problems);
  let breathed = -Infinity;
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return { workbook, report: step.value };
    if (performance.now() - breathed < BREATH_MS) continue;
    onWork({ stage: 'checking', progress: step.value });
    await new Promise((resolve) => setTimeout(resolve));
    breathed = performance.now();
  }
}

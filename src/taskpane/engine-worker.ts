import { checkWorkbook } from '../check/check-workbook';
import type { Said, Task } from './check-in-worker';

/** The check in a thread of its own: it says how far it is, then its report. */
self.onmessage = ({ data: { workbook, problems, decisions, previous } }: MessageEvent<Task>): void => {
  const say = (said: Said): void => self.postMessage(said);
  const steps = checkWorkbook(workbook, problems, decisions, previous);
  for (;;) {
    const step = steps.next();
    say(step.done ? { report: step.value } : { progress: step.value });
    if (step.done) return;
  }
};

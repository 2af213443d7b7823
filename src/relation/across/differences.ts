import type { Matrix } from './matrix';

/** Headings of by how much something is more or less than it was. */
const CHANGE = /\b(naik|turun|kenaikan|penurunan|peningkatan|perubahan|bertambah|berkurang)\b/;

/** Headings of what was achieved beyond what was spent for it, and of what was spent, both in percent. */
const EFFICIENCY = /\befisiensi\b/;
const SPENT = /serapan|\b(realisasi|capaian) (anggaran|keuangan)\b/;

/** True where the headings say that a line is a − b: of one thing a year and the year before, or capaian beyond serapan. */
export function isDifference({ lines }: Matrix, target: number, a: number, b: number): boolean {
  const [goal, left, right] = [lines[target], lines[a], lines[b]];
  if (!goal || !left || !right) return false;
  if (CHANGE.test(goal.words)) return left.words === right.words && right.year !== undefined && left.year === right.year + 1;
  return EFFICIENCY.test(goal.words) && left.role === 'capaian' && right.role !== 'anggaran' && SPENT.test(right.heading);
}

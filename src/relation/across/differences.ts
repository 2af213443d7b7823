import type { Matrix } from './matrix';

/** Headings of by how much something is more or less than it was. */
const CHANGE = /\b(naik|turun|kenaikan|penurunan|peningkatan|perubahan|bertambah|berkurang)\b/;

/** Headings of what was achieved beyond what was spent for it, and of what was spent, both in percent. */
const EFFICIENCY = /\befisiensi\b/;
const SPENT = /serapan|\b(realisasi|capaian) (anggaran|keuangan)\b/;

/**
 * Which two lines the headings make a line the difference a − b of: one thing in a year and in the year before, or capaian beyond serapan;
 * undefined where its own heading names no difference, as most do.
 */
export function differenceOf({ lines }: Matrix, target: number): ((a: number, b: number) => boolean) | undefined {
  const { words = '' } = lines[target] ?? {};
  if (CHANGE.test(words)) {
    return (a, b) => {
      const [left, right] = [lines[a], lines[b]];
      return left?.words === right?.words && right?.year !== undefined && left?.year === right.year + 1;
    };
  }
  return EFFICIENCY.test(words) ? (a, b) => lines[a]?.role === 'capaian' && lines[b]?.role !== 'anggaran' && SPENT.test(lines[b]?.heading ?? '') : undefined;
}

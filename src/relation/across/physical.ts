import type { Line } from './matrix';
import type { SampleLine } from './sample';

/** True for how far work has come, in percent or in a satuan of its own: it follows from no money, however often it is as far. */
export function isPhysical(line: Line | undefined): boolean {
  const own = line && /[a-z]{2}/.test(line.words) ? line.words : line?.group ?? '';
  return own.includes('fisik') && !own.includes('keu');
}

/** From this size on numbers count rupiah rather than work. */
const MUCH = 100_000;

/** True for a line of rupiah. */
export function isMoney(line: Line | undefined, numbers: SampleLine | undefined): boolean {
  return line?.role === 'anggaran' || (numbers?.values.some((value) => Math.abs(value) >= MUCH) ?? false);
}

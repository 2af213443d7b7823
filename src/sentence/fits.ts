import { unit } from '../domain/printed';
import type { NumberCell, Role } from '../table/table';
import type { Mention } from './mention';

type Said = Pick<Mention, 'kind' | 'value' | 'decimals' | 'step'>;
type Printed = Pick<NumberCell, 'value' | 'decimals' | 'percent'>;

/** Units in which tables print rupiah. */
const MONEY_UNITS = [1, 1e3, 1e6, 1e9];
/** Smaller amounts are no rupiah of a budget. */
const LEAST_MONEY = 1000;
const MOST_PERCENT = 1000;

/** True when a number of a sentence may stand for a printed one: the less exact of the two counts. */
export function fits(said: Said, cell: Printed): boolean {
  if (said.kind === 'rupiah') return MONEY_UNITS.some((factor) => near(said, cell, factor)) || isRounded(said.value, cell.value);
  const ratio = said.kind === 'persen' && !cell.percent && Math.abs(cell.value) <= 10;
  return near(said, cell, 1) || (ratio && near(said, { value: cell.value, decimals: Math.max(0, cell.decimals - 2) }, 100));
}

function near(said: Said, cell: Omit<Printed, 'percent'>, factor: number): boolean {
  const own = said.kind === 'angka' && said.decimals === 0 && cell.decimals > 0 ? 1 : said.step;
  // A whole score or target is meant exactly; a whole percentage was rounded.
  const whole = said.kind === 'angka' && cell.decimals === 0;
  const its = factor > 1 || (said.decimals > cell.decimals && !whole) ? unit(cell.decimals) * (factor === 100 ? 1 : factor) : 0;
  const exact = said.kind === 'rupiah' && factor === 1 ? own : Math.max(own, its);
  return Math.abs(said.value - cell.value * factor) <= exact * (1 + 1e-9) + 1e-9 * Math.abs(said.value) * (exact > 0 ? 1 : 0) + 1e-12;
}

/** "Rp 3.129.258.000" for 3.129.257.771: more zeros at its end than the printed one has, and less than one of them off. */
function isRounded(said: number, printed: number): boolean {
  const size = 10 ** zerosOf(said);
  return size >= 1000 && zerosOf(printed) < zerosOf(said) && Math.abs(said - printed) < size && said > 20 * size;
}

function zerosOf(value: number): number {
  let zeros = 0;
  for (let rest = Math.abs(value); rest >= 10 && Number.isInteger(rest) && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}

const PERCENTS: readonly Role[] = ['persen', 'capaian', 'pertumbuhan', 'rata-rata'];
const NEVER: readonly Role[] = ['nomor', 'kode', 'tahun', 'peringkat', 'bobot', 'unsur'];

/** Whether a number of a table can be of the kind that a sentence names. */
export function sameKind({ kind }: Pick<Mention, 'kind'>, cell: Printed, role: Role): boolean {
  if (NEVER.includes(role)) return false;
  switch (kind) {
    case 'rupiah':
      return !cell.percent && role !== 'persen' && role !== 'pertumbuhan' && Math.abs(cell.value) >= LEAST_MONEY;
    case 'persen':
      return cell.percent || (PERCENTS.includes(role) && Math.abs(cell.value) <= MOST_PERCENT);
    default:
      return !cell.percent && role !== 'persen';
  }
}

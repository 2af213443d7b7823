import type { Role } from '../../table/table';
import type { Formula } from './formula';
import type { Line, Matrix } from './matrix';
import { withoutPeriod } from './named';

/** Guesses with one key are one guess: the same words in the same places, in whatever year, month or table. */
export function poolKey(matrix: Matrix, line: number, formula: Formula): string {
  const words = [0, ...formula.operands].map((distance) => meaningOf(matrix.lines[line + distance])).join('|');
  return `${words}|${formula.kind}|${formula.operands.join()}|${formula.signs?.join() ?? ''}|${formula.scale}`;
}

/** Roles that mean the same in every table, whatever its header calls them. */
const COMMON: readonly (Role | undefined)[] = ['anggaran', 'realisasi', 'sisa', 'persen', 'target', 'capaian', 'pertumbuhan', 'rata-rata'];

export function meaningOf(line: Line | undefined): string {
  return COMMON.includes(line?.role) ? line?.role ?? '' : withoutPeriod(line?.words ?? '');
}

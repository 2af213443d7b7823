import { readRentang } from '../domain/rentang';
import { textOf } from '../sheet/snapshot';
import type { Line, LineCell } from './lines';
import type { Role } from './table';
import { isBareTotal, roleOf, rowRoleOf } from './words';

/**
 * A row that gives the numbers above it their words, "Predikat Kinerja | Sangat Tinggi | Tinggi": it heads nothing.
 * Where a count of something else follows, "Jumlah responden", it ends the table all the same.
 */
export function isPredikatLine({ cells: [first, ...words] }: Line, next: Line | undefined): boolean {
  if (first === undefined || roleIn(first) !== 'kategori' || words.length === 0 || !words.every((word) => roleIn(word) === undefined)) return false;
  const label = textOf(next?.cells.find(({ look }) => look === 'text')?.cell.value ?? '').trim();
  return rowRoleOf(label, true) === 'rincian' || isBareTotal(label);
}

function roleIn({ cell }: LineCell): Role | undefined {
  return roleOf([textOf(cell.value)]);
}

/** Ranges below each other that show a scale. */
const FEWEST_RANGES = 2;

/** True when a line has ranges of a scale below it, or is itself the first of them: what stands above it is another table. */
export function beginsScale(lines: readonly Line[], place: number): boolean {
  return (lines[place]?.cells ?? []).some(({ cell: { column } }) => {
    for (let below = 1; below <= FEWEST_RANGES; below++) {
      const value = lines[place + below]?.cells.find(({ cell }) => cell.column === column)?.cell.value;
      if (typeof value !== 'string' || !readRentang(value)) return false;
    }
    return true;
  });
}

import { exactSum } from '../domain/printed';
import type { Column, Row } from './table';

/** What weights come to together, as fractions or percentages. */
const WHOLES: readonly number[] = [1, 100];

/** Levels of weights at most, each of which comes to the whole. */
const MOST_LEVELS = 3;

/**
 * Marks the last row as a total where its weight is that of all rows before it and no number stands in front of it:
 * "Nilai Hasil Evaluasi | 100" names no total, but is one.
 */
export function withTotalByWeight(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  const weights = columns.findIndex(({ role, numeric }) => role === 'bobot' && numeric);
  if (weights < 0) return rows;
  const last = rows.findLastIndex(({ numbers }) => numbers[weights] !== undefined);
  const row = rows[last];
  const whole = row?.numbers[weights]?.value ?? 0;
  if (row?.role !== 'rincian' || row.sign !== '' || !WHOLES.includes(whole)) return rows;
  const before = rows.slice(0, last).filter(({ numbers }) => numbers[weights] !== undefined);
  const parts = before.map(({ numbers }) => numbers[weights]?.value ?? 0);
  const levels = exactSum(parts, Math.max(0, ...before.map(({ numbers }) => numbers[weights]?.decimals ?? 0))) / whole;
  if (!before.some(({ sign }) => sign !== '') || !Number.isInteger(levels) || levels < 1 || levels > MOST_LEVELS || parts.some((part) => part >= whole)) return rows;
  return rows.with(last, { ...row, role: 'total' });
}

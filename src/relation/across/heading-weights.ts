import { wholeNumber } from '../../domain/whole-number';
import type { Formula } from './formula';
import type { Matrix } from './matrix';

const WEIGHT = /\b(\d{1,2}) ?%/g;

/** That a line is the mean of those just before it by weights that its own heading prints, and that come to the whole: "Indeks (80% + 20%)". */
export function meansByHeading({ lines }: Matrix, target: number): Formula[] {
  const heading = lines[target]?.heading ?? '';
  if (!heading.includes('%')) return [];
  const weights = Array.from(heading.matchAll(WEIGHT), ([, digits = '']) => wholeNumber(digits));
  if (weights.length < 2 || weights.length > target || weights.reduce((sum, weight) => sum + weight, 0) !== 100) return [];
  return [{ kind: 'rata-rata', operands: weights.map((_, i) => i - weights.length), signs: weights, scale: 100, prior: 0, said: 'target' }];
}

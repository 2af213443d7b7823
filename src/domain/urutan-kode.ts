/** A code between its dots. */
export type Kode = readonly string[];

/** A code that does not stand where its number belongs. */
export interface UrutanFault {
  /** Place in the list given. */
  readonly at: number;
  /** The code that would fit there; undefined where several would. */
  readonly expected: Kode | undefined;
}

/** A list has at most so many wrong codes, and for each of them proves itself by so many steps in order. */
const MOST_FAULTS = 2;
const STEPS_PER_FAULT = 4;

/**
 * Codes that stand between two others without lying between them, or repeat the one above where exactly the next one is missing.
 * Lists that begin again, repeat codes at will or follow no order are not judged.
 * @param codes from top to bottom, of one family: they share their first part.
 */
export function urutanFaults(codes: readonly Kode[]): UrutanFault[] {
  const faults = codes.flatMap((code, at): UrutanFault[] => {
    const [before, after] = [codes[at - 1], codes[at + 1]];
    if (!before || !after || compare(before, after) >= 0) return [];
    const step = compare(before, code);
    if (step === 0) {
      const next = follows(before);
      return next && same(follows(next), after) ? [{ at, expected: next }] : [];
    }
    if (step < 0 && compare(code, after) <= 0) return [];
    // It heads what follows: the code of an office, longer and of an order of its own, stands above its urusan.
    if (same(parentOf(after), code)) return [];
    const moved = [...parentOf(before), ...code.slice(-1)];
    const fits = [moved, follows(before)].find((kode) => kode && kode.length === before.length && compare(before, kode) < 0 && compare(kode, after) < 0);
    return [{ at, expected: fits }];
  });
  const wrong = new Set(faults.map(({ at }) => at));
  const right = codes.filter((_, i) => !wrong.has(i));
  const steps = right.filter((code, i) => i > 0 && compare(right[i - 1] ?? [], code) < 0).length;
  return faults.length <= MOST_FAULTS && right.length - 1 === steps && steps >= STEPS_PER_FAULT * faults.length ? faults : [];
}

/** Below zero where a stands before b: part by part, 01 as 001, a parent before its children. */
export function compare(a: Kode, b: Kode): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [one = '', other = ''] = [a[i], b[i]];
    const step = Number(one) - Number(other);
    if (step !== 0 && one !== other) return Number.isNaN(step) ? one.localeCompare(other) : step;
  }
  return a.length - b.length;
}

export function parentOf(code: Kode): Kode {
  return code.slice(0, -1);
}

function same(a: Kode | undefined, b: Kode): boolean {
  return a !== undefined && compare(a, b) === 0;
}

/** The code after this one under the same parent. */
function follows(code: Kode): Kode | undefined {
  const last = code.at(-1) ?? '';
  return /^\d+$/.test(last) ? [...parentOf(code), String(Number(last) + 1).padStart(last.length, '0')] : undefined;
}

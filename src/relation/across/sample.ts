import { unit } from '../../domain/printed';
import { mapped } from '../../sheet/lists';
import { remembered } from '../../sheet/remembered';
import type { NumberCell } from '../../table/table';
import type { Matrix } from './matrix';

/** Places looked at before a guess is believed; all are judged afterwards. */
const MOST_PLACES = 300;

/** Numbers of some places, quick to walk. */
export interface Sample {
  readonly places: number;
  readonly lines: readonly SampleLine[];
  /** 1 where numbers are not added up. */
  readonly relative: Uint8Array;
}

const [UNKNOWN, FIRST, REPEATED] = [0, 1, 2];
/** Of whole numbers. */
const NO_SOFTNESS = new Float64Array(MOST_PLACES);

/** The numbers of one line. */
export class SampleLine {
  /** NaN for blanks and dashes. */
  readonly values: Float64Array;
  /** What counts in sums, where a dash is nothing and a blank is not known: NaN for blanks only. */
  readonly added: Float64Array;
  readonly decimals: Uint8Array;
  /** By what part of itself each number may be off: one that is printed with decimals was rounded. */
  readonly softness: Float64Array;
  /** One of its numbers is below nothing. */
  readonly falls: boolean = false;
  private firsts: Uint8Array | undefined;
  /** A bit for each place with another number than 0. */
  private readonly filled: Uint32Array;

  constructor(places: number, cellAt: (place: number) => Pick<NumberCell, 'value' | 'decimals' | 'dash'> | undefined) {
    this.values = this.added = new Float64Array(places);
    this.decimals = new Uint8Array(places);
    this.softness = places <= MOST_PLACES ? NO_SOFTNESS : new Float64Array(places);
    this.filled = new Uint32Array((places + 31) >> 5);
    for (let place = 0; place < places; place++) {
      const cell = cellAt(place);
      const value = this.values[place] = cell && !cell.dash ? cell.value : NaN;
      if (cell?.dash && this.added === this.values) this.added = this.values.slice();
      if (this.added !== this.values) this.added[place] = cell?.dash ? 0 : value;
      if (value < 0) this.falls = true;
      if (value) this.filled[place >> 5] = (this.filled[place >> 5] ?? 0) | (1 << (place & 31));
      const decimals = this.decimals[place] = cell?.decimals ?? 0;
      if (decimals === 0 || value === 0) continue;
      if (this.softness === NO_SOFTNESS) this.softness = new Float64Array(places);
      this.softness[place] = unit(decimals) / Math.abs(value);
    }
  }

  /** True when both have a number other than 0 in some place; where they have none nothing can be told of the two. */
  isFilledBeside({ filled }: SampleLine): boolean {
    for (let i = 0; i < filled.length; i++) if (((filled[i] ?? 0) & (this.filled[i] ?? 0)) !== 0) return true;
    return false;
  }

  /** True for a line with so many numbers other than 0, or fewer. */
  hasAtMost(numbers: number): boolean {
    let left = numbers;
    return this.values.every((value) => !value || --left >= 0);
  }

  /** True where a number stands for the first time; asked of few places. */
  isFirst(place: number): boolean {
    const { values, firsts = this.firsts = new Uint8Array(values.length) } = this;
    if (firsts[place] === UNKNOWN) firsts[place] = values.indexOf(values[place] ?? NaN) === place ? FIRST : REPEATED;
    return firsts[place] === FIRST;
  }
}

const BLANK = new SampleLine(0, () => undefined);

/** What a matrix has in places at equal distances, in all of them where these are few. */
export const sampleOf = remembered((matrix: Matrix): Sample => {
  const step = Math.max(1, Math.ceil(matrix.places / MOST_PLACES));
  const places = Math.ceil(matrix.places / step);
  const lines = mapped(matrix.lines, (_, line) => new SampleLine(places, (place) => matrix.cell(line, place * step)));
  const relative = new Uint8Array(places);
  for (let place = 0; place < places; place++) if (matrix.isRelative(place * step)) relative[place] = 1;
  return { places, lines, relative };
});

/** The lines of a matrix with all of their numbers. */
export function wholeLines(matrix: Matrix): readonly SampleLine[] {
  const { places, lines } = sampleOf(matrix);
  return places === matrix.places ? lines : mapped(matrix.lines, (_, line) => new SampleLine(matrix.places, (place) => matrix.cell(line, place)));
}

export function lineAt({ lines }: Sample, line: number): SampleLine {
  return lines[line] ?? BLANK;
}

export function at(numbers: Float64Array | Uint8Array | Uint16Array, place: number): number {
  return numbers[place] ?? 0;
}

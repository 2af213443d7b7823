import type { Cell, Workbook } from '../../src/sheet/snapshot';

/** A number in a model, with the decimals that it is printed with. */
export interface Spot {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** How one number of a correct table follows from others. */
export interface Law {
  readonly kind: 'sum' | 'ratio' | 'mean' | 'same' | 'product';
  readonly at: Spot;
  readonly of: readonly Spot[];
  readonly signs?: readonly number[];
  readonly scale: number;
}

interface Entry { value: number | string; decimals: number; bold?: true; text?: true }

export const round = (value: number, decimals: number): number => Math.round((value + Number.EPSILON * value) * 10 ** decimals) / 10 ** decimals;

const keyOf = ({ sheet, row, column }: Spot): string => `${sheet},${row},${column}`;

/** A correct workbook of an office: what stands where, what follows from what, and what is the same thing in another year. */
export class Model {
  readonly laws: Law[] = [];
  /** The same thing in two years. */
  readonly years: [Spot, Spot][] = [];
  /** Labels that follow from numbers: a kategori, a rank. */
  readonly labels: { at: Spot; kind: 'kategori' | 'peringkat'; others: readonly (string | number)[] }[] = [];
  private readonly names: string[] = [];
  private entries = new Map<string, Entry>();
  private readonly spots = new Map<string, Spot>();

  sheet(name: string): number {
    return this.names.push(name) - 1;
  }

  /** Writes words and numbers from the left; a number is [value, decimals]. Returns the row's spots. */
  row(sheet: number, row: number, values: readonly (string | readonly [number, number] | undefined)[], bold = false): Spot[] {
    return values.map((value, column) => {
      const spot = { sheet, row, column };
      const key = keyOf(spot);
      this.spots.set(key, spot);
      if (value !== undefined && value !== '') {
        const [content, decimals] = typeof value === 'string' ? [value, 0] : value;
        this.entries.set(key, { value: content, decimals, ...(bold ? { bold: true as const } : {}) });
      }
      return spot;
    });
  }

  /** Adds a law and writes what follows from it, rounded as printed. */
  follows(kind: Law['kind'], at: Spot, of: readonly Spot[], decimals: number, { signs, scale = 1, bold }: { signs?: readonly number[]; scale?: number; bold?: boolean } = {}): Spot {
    const law = { kind, at, of, scale, ...(signs ? { signs } : {}) };
    this.laws.push(law);
    this.spots.set(keyOf(at), at);
    this.entries.set(keyOf(at), { value: round(this.expected(law), decimals), decimals, ...(bold ? { bold: true as const } : {}) });
    return at;
  }

  expected({ kind, of, signs, scale }: Law): number {
    const values = of.map((spot) => this.value(spot));
    const sum = values.reduce((total, value, i) => total + (signs?.[i] ?? 1) * value, 0);
    switch (kind) {
      case 'sum': return sum;
      case 'mean': return sum / values.length;
      case 'same': return values[0] ?? 0;
      case 'product': return values.reduce((product, value) => product * value, scale);
      case 'ratio': return (scale * (values[0] ?? 0)) / (values[1] ?? NaN);
    }
  }

  value(spot: Spot): number {
    const value = this.entries.get(keyOf(spot))?.value;
    return typeof value === 'number' ? value : 0;
  }

  decimals(spot: Spot): number {
    return this.entries.get(keyOf(spot))?.decimals ?? 0;
  }

  set(spot: Spot, value: number | string): void {
    const entry = this.entries.get(keyOf(spot));
    if (entry) this.entries.set(keyOf(spot), { ...entry, value });
  }

  /** Stores a number as the text that people would type. */
  asText(spot: Spot): void {
    const entry = this.entries.get(keyOf(spot));
    if (entry) this.entries.set(keyOf(spot), { ...entry, text: true });
  }

  /** Every number that takes part in a law. */
  numbers(): Spot[] {
    const keys = new Set(this.laws.flatMap(({ at, of }) => [at, ...of]).map(keyOf));
    return [...keys].flatMap((key) => this.spots.get(key) ?? []);
  }

  /** Laws that a number is in, and, of these, those that it is the result of. */
  lawsOf(spot: Spot): Law[] {
    const key = keyOf(spot);
    return this.laws.filter(({ at, of }) => keyOf(at) === key || of.some((other) => keyOf(other) === key));
  }

  resultsAt(spot: Spot): Law[] {
    return this.laws.filter(({ at }) => keyOf(at) === keyOf(spot));
  }

  /** Works out again everything that follows from a number, but for the laws to be left alone. */
  refresh(spot: Spot, except: readonly Law[] = []): void {
    for (const law of this.laws) {
      if (except.includes(law) || !law.of.some((other) => keyOf(other) === keyOf(spot))) continue;
      const value = round(this.expected(law), this.decimals(law.at));
      if (value === this.value(law.at)) continue;
      this.set(law.at, value);
      this.refresh(law.at, except);
    }
  }

  /** True when a law fails by more than rounding can explain. */
  isBroken(law: Law): boolean {
    const decimals = Math.max(this.decimals(law.at), ...law.of.map((spot) => this.decimals(spot)));
    const grain = decimals === 0 ? 0.001 : 10 ** -decimals;
    const slack = law.kind === 'sum' ? (law.of.length + 1) * grain * 0.5 : 1.01 * 10 ** -this.decimals(law.at);
    return Math.abs(this.value(law.at) - this.expected(law)) > slack;
  }

  copy(): Model {
    const copy = new Model();
    copy.laws.push(...this.laws);
    copy.years.push(...this.years);
    copy.labels.push(...this.labels);
    copy.names.push(...this.names);
    copy.entries = new Map(this.entries);
    for (const [key, spot] of this.spots) copy.spots.set(key, spot);
    return copy;
  }

  /** The name of a spot's sheet. */
  nameOf({ sheet }: Spot): string {
    return this.names[sheet] ?? '';
  }

  /** As a person would have stored it: real numbers with formats. */
  workbook(): Workbook {
    const order = [...this.entries].map(([key, entry]) => ({ spot: this.spots.get(key), entry })).flatMap(({ spot, entry }) => (spot ? [{ spot, entry }] : []));
    return {
      name: 'buatan.xlsx',
      sheets: this.names.map((name, sheet) => ({
        name,
        cells: order.filter(({ spot }) => spot.sheet === sheet).sort((a, b) => a.spot.row - b.spot.row || a.spot.column - b.spot.column).map(({ spot, entry }) => cellOf(spot, entry)),
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
      })),
    };
  }
}

function cellOf({ row, column }: Spot, { value, decimals, bold, text }: Entry): Cell {
  const marks = bold ? { bold: true as const } : {};
  if (typeof value === 'string') return { row, column, value, ...marks };
  if (text) return { row, column, value: value.toLocaleString('id-ID', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }), ...marks };
  return { row, column, value, format: Number.isInteger(value) && value < 1000 && decimals === 0 ? '0' : `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`, ...marks };
}

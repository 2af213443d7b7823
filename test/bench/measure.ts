/** One measured figure and the budget it is held against; a benchmark reports and never asserts. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** "×" for a ratio, "s", "KiB", …; written behind the value. */
  readonly unit: string;
  readonly budget?: number;
  /** What the ratio was made of. */
  readonly detail?: string;
}

export interface Bench {
  readonly about: string;
  /** The table of docs/architecture.md in which its figures stand; "bench" where it says none. */
  readonly block?: string;
  run(): Figure[] | Promise<Figure[]>;
}

/** Median milliseconds of each task; the tasks take turns, so that a slow moment of the machine meets them all. A single round has no warm-up. */
export async function race<Name extends string>(tasks: Record<Name, () => unknown>, rounds = 5): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = rounds > 1 ? -1 : 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      await tasks[name]();
      // Round -1 only warms up.
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export function milliseconds(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : value < 10_000 ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(1)} s`;
}

function shown({ value, unit }: Figure): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;
}

export function figureLine(figure: Figure): string {
  const { what, value, unit, budget, detail = '' } = figure;
  const against = budget === undefined ? '' : `budget ${budget} ${unit}${value <= budget ? '' : '  OVER'}`;
  return `  ${what.padEnd(76)} ${shown(figure).padStart(12)}   ${against.padEnd(20)} ${detail}`.trimEnd();
}

/** The figures as a Markdown table. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const budget = figure.budget === undefined ? '' : `≤ ${figure.budget} ${figure.unit}`;
    return `| ${figure.what} | ${shown(figure)} | ${budget} | ${figure.detail ?? ''} |\n`;
  });
  return `| figure | measured | budget | made of |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

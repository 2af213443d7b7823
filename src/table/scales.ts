import { writeNumber } from '../domain/number-text';
import { decimalsOfRentang, readRentang, type Rentang, type Ujung } from '../domain/rentang';
import { cellKinds } from '../sheet/cell-kinds';
import { addTo } from '../sheet/lists';
import { remembered } from '../sheet/remembered';
import { textOf, type Cell, type Sheet } from '../sheet/snapshot';
import { numberOf } from './cell-numbers';
import type { NumberCell } from './table';

/** One row of a scale: the range in its cell, and the words that it gives. */
export interface Step {
  readonly cell: Cell;
  readonly text: string;
  readonly rentang: Rentang;
  readonly label: string;
  /** Its bounds stand in two cells, of which this is the lower one. */
  readonly apart: boolean;
}

/** A scale as a sheet prints it: ranges below each other, each with a label beside it. */
export interface PrintedScale {
  readonly sheet: string;
  /** From the lowest to the highest. */
  readonly steps: readonly Step[];
  /** The words beside its steps, column by column, each from the lowest step to the highest. */
  readonly columns: readonly (readonly string[])[];
  /** It is about percentages. */
  readonly percent: boolean;
  /** The most decimals that one of its bounds has. */
  readonly decimals: number;
}

const FEWEST_STEPS = 3;
/** How far above the first range its heading may stand. */
const HEADING_ROWS = 4;

/** Headings under which ranges stand for words. */
const SCALE = /skala|interval|kategori|predikat|mutu|kriteria|persepsi|rentang nilai|range|capaian|kinerja|persentase|tingkat/i;
/** Ranges of people, times and amounts are groups, not a scale. */
const GROUPS = /umur|usia|tahun|bulan|\bjam\b|tanggal|penduduk|luas|penghasilan|pendapatan|jarak|masa kerja|golongan/i;
/** Headings of the bounds of ranges that stand in columns of their own. */
const LOWER = /^((nilai|skor|batas|interval|rentang) )?(min(imum|imal)?|bawah|terendah|dari)\b/i;
const UPPER = /^((nilai|skor|batas|interval|rentang) )?(ma(ks|x)(imum|imal)?|atas|tertinggi|sampai)\b/i;
const PERCENT = /%|persen|pros?entase|capaian|serapan/i;

/** The scales that a sheet prints. */
export const scalesOf = remembered((sheet: Sheet): readonly PrintedScale[] => {
  const runs = [...rangesIn(sheet), ...boundsIn(sheet)].filter((run) => run.length >= FEWEST_STEPS);
  if (runs.length === 0) return [];
  const words = wordsNear(sheet, runs);
  return runs.flatMap((run) => scaleOf(sheet.name, run, words) ?? []);
});

/** A step whose label is still to be found. */
type Unlabelled = Omit<Step, 'label'>;

/** Ranges below each other, each in one cell. */
function rangesIn(sheet: Sheet): Unlabelled[][] {
  const columns = new Map<number, Unlabelled[][]>();
  for (const i of cellKinds(sheet).texts) {
    const cell = sheet.cells[i];
    const rentang = cell && readRentang(textOf(cell.value));
    if (!cell || !rentang) continue;
    const runs = columns.get(cell.column) ?? [];
    columns.set(cell.column, runs);
    const last = runs.at(-1);
    const step = { cell, text: textOf(cell.value), rentang, apart: false };
    if (last?.at(-1)?.cell.row === cell.row - 1) last.push(step);
    else runs.push([step]);
  }
  return [...columns.values()].flat();
}

/** Ranges below each other whose bounds stand in two columns, under headings that say so: "Nilai Minimum | Nilai Maksimum". */
function boundsIn(sheet: Sheet): Unlabelled[][] {
  const { cells } = sheet;
  const runs: Unlabelled[][] = [];
  for (const i of cellKinds(sheet).texts) {
    const [low, high] = [cells[i], cells[i + 1]];
    if (low && high && low.row === high.row && isHeading(low, LOWER) && isHeading(high, UPPER)) runs.push(stepsBelow(sheet, i, low.column, high.column));
  }
  return runs;
}

function isHeading({ value }: Cell, words: RegExp): boolean {
  return typeof value === 'string' && value.length <= LONGEST_HEADING && words.test(value);
}
const LONGEST_HEADING = 30;

/** The steps in the rows just below a heading, as far as each row has a lower bound. */
function stepsBelow({ cells, name }: Sheet, heading: number, lower: number, upper: number): Unlabelled[] {
  const steps: Unlabelled[] = [];
  for (let i = heading, row = (cells[heading]?.row ?? 0) + 1; ; row++) {
    let [low, high]: (Cell | undefined)[] = [];
    for (; (cells[i]?.row ?? Infinity) <= row; i++) {
      const cell = cells[i];
      if (cell?.row === row && cell.column === lower) low = cell;
      if (cell?.row === row && cell.column === upper) high = cell;
    }
    const step = low && stepBetween(low, high, name);
    if (!step) return steps;
    steps.push(step);
  }
}

/** The step from one number to another; from the one up where there is no other. */
function stepBetween(cell: Cell, above: Cell | undefined, sheet: string): Unlabelled | undefined {
  const [low, high] = [numberOf(cell, sheet), above && numberOf(above, sheet)];
  if (!low || low.dash || (high && !high.dash && high.value < low.value)) return undefined;
  const rentang = { low: endOf(low), ...(high && !high.dash ? { high: endOf(high) } : {}), percent: low.percent };
  return { cell, text: textOf(cell.value), rentang, apart: true };
}

function endOf({ value, decimals }: NumberCell): Ujung {
  return { value, open: false, text: writeNumber(value, decimals, 'id') };
}

/** The words of the rows in which ranges stand and of those above them, by row. */
function wordsNear(sheet: Sheet, runs: readonly (readonly Unlabelled[])[]): ReadonlyMap<number, readonly Cell[]> {
  const wanted = new Set(runs.flatMap((run) => {
    const [first, last] = [run[0]?.cell.row ?? 0, run.at(-1)?.cell.row ?? 0];
    return Array.from({ length: last - first + 1 + HEADING_ROWS }, (_, i) => first - HEADING_ROWS + i);
  }));
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    if (!wanted.has(cell.row) || typeof cell.value !== 'string') continue;
    addTo(rows, cell.row, cell);
  }
  return rows;
}

function scaleOf(sheet: string, run: readonly Unlabelled[], words: ReadonlyMap<number, readonly Cell[]>): PrintedScale | undefined {
  const [first] = run;
  if (!first) return undefined;
  const above = Array.from({ length: HEADING_ROWS }, (_, i) => words.get(first.cell.row - 1 - i) ?? []).flat();
  const own = above.filter(({ column }) => column === first.cell.column).map(({ value }) => textOf(value)).join(' ');
  const all = above.map(({ value }) => textOf(value)).join(' ');
  if (GROUPS.test(own) || !SCALE.test(all)) return undefined;
  const steps = run.map((step) => ({ ...step, label: labelOf(step.cell, words.get(step.cell.row) ?? []) }));
  if (steps.some(({ label }) => label === '')) return undefined;
  const ascending = inOrder(steps) ? steps : inOrder([...steps].reverse()) ? [...steps].reverse() : undefined;
  if (!ascending) return undefined;
  return {
    sheet,
    steps: ascending,
    columns: columnsOf(ascending, words),
    percent: steps.some(({ rentang }) => rentang.percent) || PERCENT.test(own),
    decimals: steps.reduce((most, { rentang }) => Math.max(most, decimalsOfRentang(rentang)), 0),
  };
}

/** Columns that have words in the row of each step, and not the same ones in all. */
function columnsOf(steps: readonly Step[], words: ReadonlyMap<number, readonly Cell[]>): string[][] {
  const rows = steps.map(({ cell: { row } }) => new Map((words.get(row) ?? []).filter(isWords).map(({ column, value }) => [column, textOf(value).trim()])));
  const columns = [...rows[0]?.keys() ?? []].map((column) => rows.map((row) => row.get(column) ?? ''));
  return columns.filter((labels) => new Set(labels).size > 1 && !labels.includes(''));
}

function isWords({ value }: Cell): boolean {
  const text = textOf(value);
  return /[a-z]/i.test(text) && !readRentang(text);
}

/** The nearest words of the row, to the right before to the left. */
function labelOf({ column }: Cell, row: readonly Cell[]): string {
  const found = row.find((cell) => cell.column > column && isWords(cell)) ?? row.findLast((cell) => cell.column < column && isWords(cell));
  return found ? textOf(found.value).trim() : '';
}

/** True when the steps climb: the middle of each lies above the one before. */
function inOrder(steps: readonly Step[]): boolean {
  const middles = steps.map(({ rentang: { low, high } }) => (low && high ? (low.value + high.value) / 2 : low?.value ?? high?.value ?? NaN));
  return middles.every((middle, i) => i === 0 || middle > (middles[i - 1] ?? Infinity));
}

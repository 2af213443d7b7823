import { isConverted, toOrdinary } from '../../../src/functions/ordinary/to-ordinary';
import { type Argument, parseCall } from '../../../src/preview/excel/calculate/parse-call';
import { areaAddress } from '../../../src/sheet/address';
import { type Cell, type CellValue, isCellError, type Sheet } from '../../../src/sheet/snapshot';
import type { Realm } from '../../office/realm';
import { cells as cellsOfCall } from '../excel';
import { computed } from './libreoffice';

type Matrix = readonly (readonly unknown[])[];

/** What a formula gives: by our functions, and by LibreOffice in its ordinary form. */
export interface Outcome {
  readonly formula: string;
  readonly own: Matrix;
  readonly ordinary: Matrix;
}

/** A sheet of numbers, and formulas over it in groups, all computed at once: starting LibreOffice costs more than computing. */
export class Trial {
  readonly #data: Cell[] = [];
  /** As a call gets them, by "row column". */
  readonly #values = new Map<string, unknown>();
  readonly #formulas: string[] = [];
  readonly #groups = new Map<string, string[]>();
  #row = 0;

  /** Puts a block below the others; "" is a blank cell. @returns its address, "Data!A1:C3" */
  put(block: Matrix): string {
    const top = this.#row;
    this.#row += block.length + 1;
    block.forEach((line, i) => line.forEach((value, j) => {
      if (value === '') return;
      this.#data.push({ row: top + i, column: j, value: cellValue(value) });
      this.#values.set(`${top + i} ${j}`, value);
    }));
    return `Data!${areaAddress({ top, left: 0, bottom: top + block.length - 1, right: (block[0]?.length ?? 1) - 1 })}`;
  }

  /** All that is asked inside belongs together. */
  group(title: string, fill: () => void): void {
    const before = this.#formulas.length;
    fill();
    this.#groups.set(title, this.#formulas.slice(before));
  }

  get groups(): string[] {
    return [...this.#groups.keys()];
  }

  /** A formula to be tried. */
  ask(formula: string): void {
    this.#formulas.push(formula);
  }

  /** Both results of each formula, by group. A formula that is more than one call gets its own result from `given`. */
  async run(boot: () => Promise<Realm>, given: ReadonlyMap<string, Matrix> = new Map()): Promise<Map<string, Outcome[]>> {
    const converted = this.#formulas.map((formula) => {
      const result = toOrdinary(formula);
      if (!isConverted(result)) throw new Error(`${formula}: ${result.message.en}`);
      return result.cells;
    });
    const results: Cell[] = converted.flatMap((rows, index) =>
      rows.flat().map((formula, column) => ({ row: index, column, value: 'not computed', formula })));
    const book = await computed({ name: 'rumus.xlsx', sheets: [sheetOf('Data', this.#data), sheetOf('Hasil', results)] });
    const found = new Map(book.sheets[1]?.cells.map(({ row, column, value }) => [`${row} ${column}`, shown(value)]));
    // Only now: office.js does not like to wait.
    const realm = await boot();
    const own = await Promise.all(this.#formulas.map((formula) => given.get(formula) ?? this.#own(realm, formula)));
    realm.dispose();
    const outcomes = this.#formulas.map((formula, index): Outcome => {
      const rows = converted[index] ?? [];
      return {
        formula,
        own: own[index] ?? [],
        ordinary: rows.map((row, i) => row.map((_, j) => found.get(`${index} ${i * row.length + j}`) ?? '')),
      };
    });
    return new Map([...this.#groups].map(([title, formulas]) => [title, outcomes.splice(0, formulas.length)]));
  }

  #own(realm: Realm, formula: string): Promise<Matrix> {
    const call = parseCall(formula);
    if (!call) throw new Error(`${formula} is more than one call`);
    const options = ['CAPAIAN', 'EFISIENSI', 'TERBILANG'].includes(call.name);
    return cellsOfCall(realm, call.name, ...call.args.map((argument, index) => {
      const values = this.#passed(argument);
      return options && index >= (call.name === 'TERBILANG' ? 1 : call.name === 'CAPAIAN' ? 2 : 3) ? values?.[0]?.[0] ?? null : values;
    }));
  }

  #passed(argument: Argument): Matrix | null {
    if (argument.kind === 'omitted') return null;
    if (argument.kind === 'value') return [[argument.value]];
    const { top, left, bottom, right } = argument.area;
    return Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (__, j) => this.#values.get(`${top + i} ${left + j}`) ?? ''));
  }
}

function sheetOf(name: string, cells: readonly Cell[]): Sheet {
  return { name, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new TypeError(`${String(value)} is no number and no text`);
}

const shown = (value: CellValue): unknown => (isCellError(value) ? value.error : value);

/** Where two results differ, counted from 1; undefined when they agree: labels and errors exactly, numbers to 1e-9. */
export function difference({ formula, own, ordinary }: Outcome): string | undefined {
  const found = ordinary.flat();
  // One error for the whole call stands in every cell of its ordinary form.
  const [first, ...others] = own.flat();
  const expected = others.length === 0 && String(first).startsWith('#') ? found.map(() => first) : own.flat();
  const agree = expected.length === found.length && expected.every((value, index) => isSame(value, found[index]));
  const places = expected.flatMap((value, index) => (isSame(value, found[index]) ? [] : [`${index + 1}: ${JSON.stringify([value, found[index]])}`]));
  return agree ? undefined : `${formula}: ${places.join(', ')}`;
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

import type { Validation } from '../../src/host/xlsx/write-settings';
import type { Look } from '../../src/host/xlsx/write-styles';
import { type Area, areaAddress, cellAddress, parseAddress } from '../../src/sheet/address';

export type Rule = Omit<Validation, 'cells'>;

export interface CellLook {
  readonly format?: string;
  readonly bold?: true;
  readonly indent?: number;
  readonly align?: 'center' | 'right';
  readonly wrap?: true;
  /** False leaves the frame away: titles and notes. */
  readonly border?: false;
}

/** One cell of a draft: words, an input with or without a value, or a formula. */
export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number;
  /** In English with "," and ".", without its "=". */
  readonly formula?: string;
  readonly input?: true;
  readonly look: CellLook;
}

export interface PageSetup {
  /** In characters. */
  readonly widths: readonly number[];
  readonly paper: 'A4' | 'F4';
  readonly landscape?: true;
}

/** A sheet in the making. Addresses are A1, as they will be read in Excel. */
export class Draft {
  readonly cells = new Map<string, DraftCell>();
  readonly merges: Area[] = [];
  readonly validations: Validation[] = [];
  freeze: { rows: number; columns: number } | undefined;
  titleRows: readonly [number, number] | undefined;

  constructor(readonly name: string, readonly page: PageSetup) {}

  /** Fixed words, or numbers of rows. An area of several cells is merged. */
  text(at: string, value: string | number, look: CellLook = {}): void {
    this.put(at, { value, look: typeof value === 'number' ? { align: 'center', ...look } : look });
  }

  /** A title or a note, without a frame. */
  note(at: string, value: string, look: CellLook = {}): void {
    this.put(at, { value, look: { border: false, ...look } });
  }

  /** Headings of columns, left to right; "" where one above or beside goes on. */
  headings(at: string, words: readonly string[]): void {
    const { top, left } = areaOf(at);
    words.forEach((word, index) => { this.put(cellAddress(top, left + index), { ...(word === '' ? {} : { value: word }), look: HEADING }); });
  }

  formula(at: string, formula: string, look: CellLook = {}): void {
    this.put(at, { formula, look });
  }

  /** Cells to be typed into, each of an area. */
  inputs(area: string, rule?: Rule, look: CellLook = {}): void {
    const { top, left, bottom, right } = areaOf(area);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) this.put(cellAddress(row, column), { input: true, look });
    }
    if (rule) this.validations.push({ ...rule, cells: area });
  }

  /** One cell to be typed into, that may span several. */
  input(at: string, rule?: Rule, look: CellLook = {}): void {
    this.put(at, { input: true, look });
    if (rule) this.validations.push({ ...rule, cells: firstOf(at) });
  }

  /** Types values into input cells, row by row; "" leaves one blank. @throws Error for a cell that is none */
  fill(at: string, ...rows: readonly (readonly (string | number)[])[]): void {
    const { top, left } = areaOf(at);
    rows.forEach((values, i) => values.forEach((value, j) => {
      const address = cellAddress(top + i, left + j);
      const cell = this.cells.get(address);
      if (!cell?.input) throw new Error(`${this.name}!${address} is no input cell`);
      const { value: _, ...empty } = cell;
      this.cells.set(address, value === '' ? empty : { ...empty, value });
    }));
  }

  merge(area: string): void {
    this.merges.push(areaOf(area));
  }

  private put(at: string, cell: Omit<DraftCell, 'row' | 'column'>): void {
    const area = areaOf(at);
    if (areaAddress(area).includes(':')) this.merges.push(area);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const isFirst = row === area.top && column === area.left;
        this.cells.set(cellAddress(row, column), { ...(isFirst ? cell : { look: cell.look, ...(cell.input ? { input: true } : {}) }), row, column });
      }
    }
  }
}

const HEADING: CellLook = { bold: true, align: 'center', wrap: true };
/** Dashes tell an input apart without its colour. */
const INPUT: Look = { border: 'dashed', fill: 'FFF7DB', unlocked: true };

/** How a cell of a draft looks in a file. */
export function lookOf({ input, look }: DraftCell): Look {
  return {
    ...(input ? INPUT : look.border === false ? {} : { border: true }),
    ...(look.align ? { align: look.align } : {}),
    ...(look.wrap ? { wrap: true } : {}),
  };
}

function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

const firstOf = (address: string): string => address.split(':')[0] ?? address;

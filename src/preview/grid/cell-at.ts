import { ObjectMatrix } from '@univerjs/core';
import type { ICellData, Injector, Nullable, Workbook as UniverWorkbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { valueOf } from './cell-data';
import type { GridCell } from './grid';

/** What a cell of the grid holds now; the cells into which a formula spills hold its values. */
export function cellAt(injector: Injector, book: UniverWorkbook, sheetId: string, row: number, column: number): GridCell {
  const formulas = injector.get(FormulaDataModel);
  const data = book.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  const value = valueOf(data) ?? valueOf(spilled(formulas, book, sheetId)?.[row]?.[column]);
  const formula = formulas.getFormulaStringByCell(row, column, sheetId, book.getUnitId())?.replace(/^=/, '');
  const format = book.getStyles().getStyleByCell(data)?.n?.pattern;
  return { row, column, ...(value === undefined ? {} : { value }), ...(formula ? { formula } : {}), ...(format ? { format } : {}) };
}

type Matrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** The values of one sheet that formulas spilled, those in the formulas' own cells included. */
export function spilled(formulas: FormulaDataModel, book: UniverWorkbook, sheetId: string): Matrix | undefined {
  return formulas.getArrayFormulaCellData()[book.getUnitId()]?.[sheetId] ?? undefined;
}

/** Remembers where formulas spilled, so that cells they no longer reach can be told of too. */
export class Spills {
  readonly #reached = new Map<string, ReadonlyMap<string, readonly [row: number, column: number]>>();

  constructor(private readonly injector: Injector) {}

  /** The cells of each sheet, by its id, that are or were spilled into. */
  changed(book: UniverWorkbook): Map<string, GridCell[]> {
    const formulas = this.injector.get(FormulaDataModel);
    const changed = new Map<string, GridCell[]>();
    for (const sheet of book.getSheets()) {
      const id = sheet.getSheetId();
      const before = this.#reached.get(id) ?? new Map<string, readonly [number, number]>();
      const now = new Map<string, readonly [number, number]>();
      new ObjectMatrix({ ...spilled(formulas, book, id) }).forValue((row, column) => { now.set(`${row},${column}`, [row, column]); });
      this.#reached.set(id, now);
      const places = new Map([...before, ...now]);
      if (places.size > 0) changed.set(id, [...places.values()].map(([row, column]) => cellAt(this.injector, book, id, row, column)));
    }
    return changed;
  }
}

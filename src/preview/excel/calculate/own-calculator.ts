import { sheetPrefix, cellAddress, type Area } from '../../../sheet/address';
import type { CellResult, CellsChanged, ExcelModel } from '../model/excel-model';
import type { CellState, SheetState } from '../model/sheet-state';
import { columnsOf, overlap, rowsOf } from '../objects/areas';
import type { ExcelOnTheWeb } from '../web/excel-on-the-web';
import type { Answer, Outcome } from '../web/invocations';
import { NotCalled, passedValues, sheetOf, type Passing } from './arguments';
import { parseCall, type Call } from './parse-call';

interface OwnCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly call: Call;
}

/**
 * Computes the cells whose formula is one call of a custom function, where no grid engine does.
 * It computes what is entered and what depends on it; what a workbook was opened with keeps its values.
 */
export class OwnCalculator {
  readonly #model: ExcelModel;
  readonly #passing: Passing;
  /** The newest run of each cell by its address: an older run's result is dropped. */
  readonly #runs = new Map<string, object>();
  readonly #pending = new Set<Promise<void>>();

  constructor(private readonly excel: ExcelOnTheWeb, passing: Partial<Passing> = {}) {
    this.#model = excel.model;
    this.#passing = { blank: null, ...passing };
    this.#model.cellsChanged.listen((change) => this.#follow(change));
    excel.recalculate = () => this.#ownCells().forEach((cell) => this.#compute(cell));
  }

  /** Resolves when no result is awaited any more. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  #follow({ sheet, area, origin }: CellsChanged): void {
    if (origin !== 'calculation') this.#dropSpills(sheet, area);
    for (const cell of this.#ownCells()) {
      const entered = origin !== 'calculation' && cell.sheet === sheet && overlap(cellArea(cell), area);
      if (entered || this.#dependsOn(cell, sheet, area)) this.#compute(cell);
    }
  }

  #ownCells(): OwnCell[] {
    return this.#model.sheets.flatMap((sheet) =>
      [...sheet.cells()].flatMap(([row, column, { formula }]) => {
        const call = formula === undefined ? undefined : parseCall(formula);
        return call ? [{ sheet, row, column, call }] : [];
      }));
  }

  #dependsOn(cell: OwnCell, sheet: SheetState, area: Area): boolean {
    return cell.call.args.some((argument) => {
      if (argument.kind !== 'range') return false;
      const other = argument.sheet === undefined ? cell.sheet : this.#model.findSheet(argument.sheet);
      return other === sheet && overlap(argument.area, area) !== undefined && !overlap(argument.area, cellArea(cell));
    });
  }

  #compute(cell: OwnCell): void {
    const address = `${sheetPrefix(cell.sheet.name)}${cellAddress(cell.row, cell.column)}`;
    const run = {};
    this.#runs.set(address, run);
    const work = this.#ask(cell, address).then((outcome) => {
      const now = cell.sheet.cell(cell.row, cell.column).formula;
      if (this.#runs.get(address) !== run || now === undefined) return;
      this.#runs.delete(address);
      this.#show(cell, outcome);
    });
    this.#pending.add(work);
    void work.finally(() => this.#pending.delete(work));
  }

  async #ask({ sheet, call }: OwnCell, address: string): Promise<Outcome> {
    try {
      for (const argument of call.args) sheetOf(this.#model, sheet, argument);
      const values = passedValues(this.#model, sheet, call, this.#passing);
      await this.excel.functionsReady;
      return await this.excel.callFrom(address, call.name, values, this.#passing.metadata?.allowErrorForDataTypeAny === true);
    } catch (thrown) {
      if (thrown instanceof NotCalled) return { value: { error: thrown.errorValue } };
      throw thrown;
    }
  }

  #show({ sheet, row, column }: OwnCell, outcome: Outcome): void {
    const matrix: readonly (readonly Answer[])[] = isMatrix(outcome) ? outcome : [[outcome]];
    const old = sheet.spill(row, column);
    if (old) this.#clear(sheet, old);
    const spill: Area = { top: row, left: column, bottom: row + matrix.length - 1, right: column + (matrix[0]?.length ?? 1) - 1 };
    if (rowsOf(spill) * columnsOf(spill) > 1) {
      if (this.#isBlocked(sheet, spill, row, column)) {
        this.#model.setCalculated(sheet.name, [{ row, column, value: { error: '#SPILL!' } }]);
        return;
      }
      sheet.setSpill(row, column, spill);
    }
    this.#model.setCalculated(sheet.name, matrix.flatMap((answers, i) =>
      answers.map(({ value, format }, j): CellResult => ({
        row: row + i, column: column + j, value, ...(format === undefined ? {} : { format }),
      }))));
  }

  #isBlocked(sheet: SheetState, spill: Area, row: number, column: number): boolean {
    return [...sheet.cells()].some(([otherRow, otherColumn, cell]) =>
      !(otherRow === row && otherColumn === column) && isFilled(cell) &&
      overlap(spill, { top: otherRow, left: otherColumn, bottom: otherRow, right: otherColumn }) !== undefined);
  }

  /** What a formula spilled goes away with it; where something was entered over it, it finds out that it is blocked. */
  #dropSpills(sheet: SheetState, entered: Area): void {
    for (const spill of [...sheet.spills()].filter((area) => overlap(area, entered))) {
      const anchor = { row: spill.top, column: spill.left };
      this.#clear(sheet, spill, entered);
      const cell = this.#ownCells().find(({ sheet: own, row, column }) => own === sheet && row === anchor.row && column === anchor.column);
      if (cell) this.#compute(cell);
    }
  }

  /** Blanks a spill, but for its first cell and what was entered. */
  #clear(sheet: SheetState, spill: Area, entered?: Area): void {
    const { top, left } = spill;
    sheet.setSpill(top, left, undefined);
    const results: CellResult[] = [];
    for (let row = spill.top; row <= spill.bottom; row++) {
      for (let column = spill.left; column <= spill.right; column++) {
        const kept = (row === top && column === left) || (entered && overlap(entered, { top: row, left: column, bottom: row, right: column }));
        if (!kept) results.push({ row, column, value: null });
      }
    }
    this.#model.setCalculated(sheet.name, results);
  }
}

const isMatrix = (outcome: Outcome): outcome is readonly (readonly Answer[])[] => Array.isArray(outcome);
const isFilled = (cell: CellState): boolean => cell.value !== undefined || cell.formula !== undefined;
const cellArea = ({ row, column }: OwnCell): Area => ({ top: row, left: column, bottom: row, right: column });

import type { Area } from '../../../sheet/address';
import type { CellValue, Workbook } from '../../../sheet/snapshot';
import { enter } from './entry';
import { SheetState, type CellChange, type Visibility } from './sheet-state';
import { Signal } from './signal';

/** Who made a change: the add-in through office.js, the person at the grid, or the engine that computes formulas. */
export type Origin = 'addin' | 'user' | 'calculation';

export interface CellsChanged {
  readonly sheet: SheetState;
  readonly area: Area;
  readonly origin: Origin;
}

/** Cells got other looks, or, without an area, the sheet other merges, sizes, hidden or frozen lines. */
export interface LooksChanged {
  readonly sheet: SheetState;
  readonly area?: Area;
  readonly origin: Origin;
}

export interface Selection {
  readonly sheet: SheetState;
  readonly areas: readonly Area[];
  readonly origin: Origin;
}

export interface SheetsChanged {
  readonly sheet: SheetState;
  readonly change: 'added' | 'removed' | 'activated' | 'renamed' | 'shown';
  /** Its name before, where it was renamed. */
  readonly was?: string;
  readonly origin: Origin;
}

/** Something entered in a cell as if typed; a formula begins with "=". */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  readonly entry: string | number | boolean | null;
}

/** The result of a cell's formula; the formula stays. */
export interface CellResult {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
  /** Put on the cell when it has no format of its own. */
  readonly format?: string;
}

const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** The workbook that the simulated Excel holds, and the place where a grid on the page meets it. */
export class ExcelModel {
  readonly name: string;
  readonly date1904: boolean;
  /** True once somebody protected the workbook's structure: no sheet is added, deleted, moved, renamed, hidden or shown. */
  structureProtected = false;
  readOnly = false;
  /** What add-ins keep in the workbook's file, by id. */
  readonly xmlParts = new Map<string, string>();
  calculationMode = 'Automatic';
  readonly cellsChanged = new Signal<CellsChanged>();
  readonly looksChanged = new Signal<LooksChanged>();
  readonly selected = new Signal<Selection>();
  readonly sheetsChanged = new Signal<SheetsChanged>();
  readonly #sheets: SheetState[];
  #selection: Selection;
  #nextSheet = 1;

  constructor(workbook: Workbook) {
    this.name = workbook.name;
    this.date1904 = workbook.date1904 ?? false;
    this.#sheets = workbook.sheets.map((sheet) => SheetState.fromSnapshot(this.#newId(), sheet));
    const first = this.#sheets.find(({ visibility }) => visibility === 'Visible');
    if (!first) throw new Error('A workbook needs at least one visible sheet');
    this.#selection = { sheet: first, areas: [A1], origin: 'user' };
  }

  get sheets(): readonly SheetState[] {
    return this.#sheets;
  }

  get active(): SheetState {
    return this.#selection.sheet;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** By name, whatever its capitals, or by id. */
  findSheet(name: string): SheetState | undefined {
    const wanted = name.toLowerCase();
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === name);
  }

  /** What the workbook holds now, as the rest of the project sees it. */
  toSnapshot(): Workbook {
    return {
      name: this.name,
      sheets: this.#sheets.map((sheet) => sheet.toSnapshot()),
      ...(this.date1904 ? { date1904: true } : {}),
    };
  }

  /** What a person typed at the grid. @throws Error when there is no such sheet */
  setFromUser(sheetName: string, entries: readonly CellEntry[]): void {
    const sheet = this.#sheetNamed(sheetName);
    for (const { row, column, entry } of entries) sheet.setCell(row, column, enter(sheet.cell(row, column), entry ?? ''));
    this.#tellOf(sheet, entries, 'user');
  }

  /** What the engine computed. @throws Error when there is no such sheet */
  setCalculated(sheetName: string, results: readonly CellResult[]): void {
    const sheet = this.#sheetNamed(sheetName);
    for (const { row, column, value, format } of results) {
      const { value: _value, ...rest } = sheet.cell(row, column);
      sheet.setCell(row, column, {
        ...rest,
        ...(value === null ? {} : { value }),
        ...(format === undefined || rest.format !== undefined ? {} : { format }),
      });
    }
    this.#tellOf(sheet, results, 'calculation');
  }

  /** Replaces each cell of an area by what is made of it. */
  changeCells(sheet: SheetState, area: Area, change: CellChange, origin: Origin): void {
    sheet.changeCells(area, change);
    this.cellsChanged.emit({ sheet, area, origin });
  }

  /** The same where only looks change: nothing is computed from them, and no add-in is told. */
  changeLooks(sheet: SheetState, area: Area, change: CellChange, origin: Origin): void {
    sheet.changeCells(area, change);
    this.looksChanged.emit({ sheet, area, origin });
  }

  /** Tells that merges, sizes, hidden or frozen lines of a sheet are others now. */
  tellOfShape(sheet: SheetState, origin: Origin): void {
    this.looksChanged.emit({ sheet, origin });
  }

  /** Shows the sheet and selects its areas. */
  select(sheet: SheetState, areas: readonly Area[], origin: Origin): void {
    const moved = sheet !== this.active;
    this.#selection = { sheet, areas, origin };
    if (moved) this.sheetsChanged.emit({ sheet, change: 'activated', origin });
    this.selected.emit(this.#selection);
  }

  selectFromUser(sheetName: string, areas: readonly Area[]): void {
    this.select(this.#sheetNamed(sheetName), areas, 'user');
  }

  activate(sheet: SheetState, origin: Origin): void {
    if (sheet !== this.active) this.select(sheet, [A1], origin);
  }

  addSheet(name: string, origin: Origin): SheetState {
    const sheet = new SheetState(this.#newId(), name);
    this.#sheets.push(sheet);
    this.sheetsChanged.emit({ sheet, change: 'added', origin });
    return sheet;
  }

  removeSheet(sheet: SheetState, origin: Origin): void {
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    const next = this.#sheets.find(({ visibility }) => visibility === 'Visible');
    this.sheetsChanged.emit({ sheet, change: 'removed', origin });
    if (sheet === this.active && next) this.activate(next, origin);
  }

  moveSheet(sheet: SheetState, position: number): void {
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    this.#sheets.splice(position, 0, sheet);
  }

  renameSheet(sheet: SheetState, name: string, origin: Origin): void {
    const was = sheet.name;
    sheet.name = name;
    this.sheetsChanged.emit({ sheet, change: 'renamed', was, origin });
  }

  showSheet(sheet: SheetState, visibility: Visibility, origin: Origin): void {
    sheet.visibility = visibility;
    this.sheetsChanged.emit({ sheet, change: 'shown', origin });
  }

  #newId(): string {
    return `{sheet-${this.#nextSheet++}}`;
  }

  #sheetNamed(name: string): SheetState {
    const sheet = this.findSheet(name);
    if (!sheet) throw new Error(`There is no sheet "${name}" in ${this.name}`);
    return sheet;
  }

  #tellOf(sheet: SheetState, cells: readonly { readonly row: number; readonly column: number }[], origin: Origin): void {
    if (cells.length === 0) return;
    const area = cells.reduce<Area>(
      ({ top, left, bottom, right }, { row, column }) => ({
        top: Math.min(top, row),
        left: Math.min(left, column),
        bottom: Math.max(bottom, row),
        right: Math.max(right, column),
      }),
      { top: Infinity, left: Infinity, bottom: -1, right: -1 },
    );
    this.cellsChanged.emit({ sheet, area, origin });
  }
}

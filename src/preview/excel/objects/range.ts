import type { Area } from '../../../sheet/address';
import { isCellError } from '../../../sheet/snapshot';
import { cellText } from '../model/cell-text';
import { enter } from '../model/entry';
import type { CellChange, CellState, SheetState } from '../model/sheet-state';
import { HostError, HostObject } from '../rich-api/host-object';
import { isRecord } from '../rich-api/protocol';
import { fullAddress, invalidArgument, onGrid, readAddress } from './address';
import { around, columnsOf, overlap, rowsOf } from './areas';
import { mayChange, needs, type Book } from './book';
import { cellProperties, columnProperties, rowProperties } from './cell-properties';
import { DataValidation } from './data-validation';
import { RangeFormat } from './range-format';
import type { StyledCells } from './styled-cells';

/** Excel answers no more merged areas than this. */
const MOST_MERGES = 512;

/** A rectangle of cells. */
export class Range extends HostObject implements StyledCells {
  constructor(
    readonly book: Book,
    readonly sheet: SheetState,
    readonly area: Area,
  ) {
    super();
  }

  override get heldByReference(): boolean {
    return true;
  }

  override get scalars(): readonly string[] {
    return [
      'Address', 'CellCount', 'ColumnCount', 'ColumnHidden', 'ColumnIndex', 'Formulas', 'HasSpill', 'Hidden',
      'NumberFormat', 'RowCount', 'RowHidden', 'RowIndex', 'Text', 'ValueTypes', 'Values',
    ];
  }

  get Address(): string { return fullAddress(this.sheet.name, this.area); }
  get RowIndex(): number { return this.area.top; }
  get ColumnIndex(): number { return this.area.left; }
  get RowCount(): number { return rowsOf(this.area); }
  get ColumnCount(): number { return columnsOf(this.area); }
  get CellCount(): number { return rowsOf(this.area) * columnsOf(this.area); }
  get Worksheet(): HostObject { return this.book.worksheet(this.sheet); }
  get Format(): RangeFormat { return new RangeFormat(this); }
  get DataValidation(): DataValidation { return new DataValidation(this.sheet, this.area); }

  get Values(): unknown[][] { return this.read(plainValue); }
  set Values(values: unknown) { this.write(values, enter); }

  get Formulas(): unknown[][] {
    return this.read((cell) => (cell.formula === undefined ? plainValue(cell) : `=${cell.formula}`));
  }
  set Formulas(formulas: unknown) { this.write(formulas, enter); }

  get NumberFormat(): string[][] { return this.read((cell) => cell.format ?? 'General'); }
  set NumberFormat(formats: unknown) {
    this.write(formats, ({ format: _format, ...cell }, format) =>
      format === 'General' ? cell : { ...cell, format: String(format) }, 'changeLooks');
  }

  /** Of the first cell, as Excel answers it; null where there is none. */
  get Hyperlink(): unknown { return this.sheet.cell(this.area.top, this.area.left).look?.['hyperlink'] ?? null; }
  set Hyperlink(link: unknown) {
    if (!isRecord(link)) throw invalidArgument();
    const { textToDisplay } = link;
    if (typeof textToDisplay === 'string') this.change((cell) => enter(cell, `'${textToDisplay}`));
    this.dress((cell) => ({ ...cell, look: { ...cell.look, hyperlink: link, 'font.color': '#0563C1', 'font.underline': 'Single' } }));
  }

  get Text(): string[][] { return this.read((cell) => cellText(cell, this.book.locale)); }
  get ValueTypes(): string[][] { return this.read(valueType); }
  get HasSpill(): boolean { return [...this.sheet.spills()].some((spill) => overlap(spill, this.area)); }

  get RowHidden(): boolean | null { return uniform(lines(this.area.top, this.area.bottom), (row) => this.sheet.hiddenRows.has(row)); }
  set RowHidden(hidden: unknown) {
    hide(this.sheet.hiddenRows, this.area.top, this.area.bottom, hidden === true);
    this.reshaped();
  }
  get ColumnHidden(): boolean | null { return uniform(lines(this.area.left, this.area.right), (column) => this.sheet.hiddenColumns.has(column)); }
  set ColumnHidden(hidden: unknown) {
    hide(this.sheet.hiddenColumns, this.area.left, this.area.right, hidden === true);
    this.reshaped();
  }
  get Hidden(): boolean | null {
    return this.RowHidden === false && this.ColumnHidden === false ? false : this.RowHidden === true || this.ColumnHidden === true ? true : null;
  }

  GetCell(row: number, column: number): Range { return this.at(this.area.top + row, this.area.left + column, 1, 1); }
  GetRow(row: number): Range { return this.at(this.area.top + row, this.area.left, 1, this.ColumnCount); }
  GetColumn(column: number): Range { return this.at(this.area.top, this.area.left + column, this.RowCount, 1); }
  GetLastCell(): Range { return this.GetCell(this.RowCount - 1, this.ColumnCount - 1); }
  GetLastRow(): Range { return this.GetRow(this.RowCount - 1); }
  GetEntireRow(): Range { return this.sub(readAddress(`${this.area.top + 1}:${this.area.bottom + 1}`)); }
  GetOffsetRange(rows: number, columns: number): Range {
    return this.at(this.area.top + rows, this.area.left + columns, this.RowCount, this.ColumnCount);
  }
  GetResizedRange(rows: number, columns: number): Range {
    return this.at(this.area.top, this.area.left, this.RowCount + rows, this.ColumnCount + columns);
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Range { return this.at(this.area.top, this.area.left, rows, columns); }
  GetBoundingRect(other: unknown): Range { return this.sub(around(this.area, areaOf(other))); }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const area = overlap(this.area, areaOf(other));
    return area ? this.sub(area) : null;
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const area = this.sheet.usedArea(valuesOnly === true, this.area);
    return area ? this.sub(area) : null;
  }

  GetCellProperties(wanted: unknown): unknown[][] { return cellProperties(this.sheet, this.area, wanted); }
  GetRowProperties(wanted: unknown): unknown[] { return rowProperties(this.sheet, this.area, wanted); }
  GetColumnProperties(wanted: unknown): unknown[] { return columnProperties(this.sheet, this.area, wanted); }

  GetMergedAreasOrNullObject(): HostObject | null {
    needs(this.book, '1.13');
    const areas = this.sheet.merges.filter((merge) => overlap(merge, this.area));
    if (areas.length > MOST_MERGES) throw new HostError('InvalidOperation', 'The range has too many merged areas.');
    return areas.length > 0 ? this.book.rangeAreas(this.sheet, areas) : null;
  }
  Merge(across: unknown): void {
    mayChange(this.sheet);
    this.Unmerge();
    const rows = across === true ? lines(this.area.top, this.area.bottom) : [];
    this.sheet.merges.push(...(across === true ? rows.map((row) => ({ ...this.area, top: row, bottom: row })) : [this.area]));
    this.reshaped();
  }
  Unmerge(): void {
    this.sheet.merges = this.sheet.merges.filter((merge) => !overlap(merge, this.area));
    this.reshaped();
  }

  Select(): void { this.book.model.select(this.sheet, [this.area], 'addin'); }
  Calculate(): void { this.book.recalculate(); }
  Clear(applyTo: unknown): void {
    const filled = this.sheet.usedArea(false, this.area);
    if (!filled) return;
    if (applyTo !== 'Formats') this.sub(filled).change(({ value: _value, formula: _formula, ...looks }) => looks);
    if (applyTo !== 'Contents') this.sub(filled).dress(({ value, formula }) => valueOnly(value, formula));
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw invalidArgument();
  }

  read<Value>(of: (cell: CellState) => Value): Value[][] {
    return lines(this.area.top, this.area.bottom).map((row) =>
      lines(this.area.left, this.area.right).map((column) => of(this.sheet.cell(row, column))));
  }

  change(change: CellChange): void {
    this.#put(change, 'changeCells');
  }

  dress(change: CellChange): void {
    this.#put(change, 'changeLooks');
  }

  reshaped(): void {
    this.book.model.tellOfShape(this.sheet, 'addin');
  }

  #put(change: CellChange, by: 'changeCells' | 'changeLooks'): void {
    if (this.sheet.protected && this.read(({ unlocked }) => !unlocked).flat().includes(true)) mayChange(this.sheet);
    this.book.model[by](this.sheet, this.area, change, 'addin');
  }

  /** One value for all cells, or a matrix of the range's size in which null leaves its cell alone. */
  private write(values: unknown, put: (cell: CellState, value: unknown) => CellState, by: 'changeCells' | 'changeLooks' = 'changeCells'): void {
    const rows: unknown[] | undefined = Array.isArray(values) ? values : undefined;
    if (rows && (rows.length !== this.RowCount || rows.some((row) => !Array.isArray(row) || row.length !== this.ColumnCount))) {
      throw invalidArgument();
    }
    this.#put((cell, i, j) => {
      const row = rows?.[i];
      const value: unknown = Array.isArray(row) ? row[j] : values;
      return value === null ? cell : put(cell, value);
    }, by);
  }

  private at(top: number, left: number, rows: number, columns: number): Range {
    return this.sub(onGrid(top, left, rows, columns));
  }

  private sub(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }
}

const lines = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

function plainValue({ value }: CellState): unknown {
  if (value === undefined) return '';
  return isCellError(value) ? value.error : value;
}

function valueType({ value }: CellState): string {
  if (value === undefined) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isCellError(value) ? 'Error' : 'String';
}

function valueOnly(value: CellState['value'], formula: string | undefined): CellState {
  return { ...(value === undefined ? {} : { value }), ...(formula === undefined ? {} : { formula }) };
}

/** The place of a range, or of an address. @throws HostError InvalidArgument */
export function areaOf(range: unknown): Area {
  return range instanceof Range ? range.area : readAddress(range);
}

function hide(hidden: Set<number>, from: number, to: number, hide: boolean): void {
  for (const line of lines(from, to)) {
    if (hide) hidden.add(line);
    else hidden.delete(line);
  }
}

function uniform(lines: readonly number[], of: (line: number) => boolean): boolean | null {
  const [first, ...rest] = lines.map(of);
  return first === undefined || rest.some((value) => value !== first) ? null : first;
}

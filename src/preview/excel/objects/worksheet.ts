import type { SheetState, Visibility } from '../model/sheet-state';
import { HostError, HostObject } from '../rich-api/host-object';
import { invalidArgument, onGrid, readAddress, readAddresses, WHOLE_SHEET } from './address';
import { mayChange, mayChangeStructure, needs, type Book } from './book';
import { ChartCollection } from './charts';
import { EVENT } from './events';
import { FreezePanes, PageLayout } from './page-layout';
import { WorksheetCustomPropertyCollection } from './custom-properties';
import { Range } from './range';
import { RangeAreas } from './range-areas';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

export class Worksheet extends HostObject {
  constructor(
    private readonly book: Book,
    readonly sheet: SheetState,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Id', 'Name', 'Position', 'Visibility'];
  }

  get Id(): string { return this.sheet.id; }
  get Position(): number { return this.book.model.sheets.indexOf(this.sheet); }
  set Position(position: unknown) {
    if (typeof position !== 'number') throw invalidArgument();
    mayChangeStructure(this.book);
    this.book.model.moveSheet(this.sheet, position);
  }
  get Name(): string { return this.sheet.name; }
  set Name(name: unknown) {
    mayChangeStructure(this.book);
    this.book.model.renameSheet(this.sheet, sheetName(this.book, name), 'addin');
  }
  get Visibility(): string { return this.sheet.visibility; }
  set Visibility(value: unknown) {
    const visibility = VISIBILITIES.find((known) => known === value);
    if (!visibility) throw invalidArgument();
    mayChangeStructure(this.book);
    this.book.model.showSheet(this.sheet, visibility, 'addin');
  }
  get Protection(): WorksheetProtection { return new WorksheetProtection(this.sheet); }
  get CustomProperties(): WorksheetCustomPropertyCollection {
    needs(this.book, '1.12');
    return new WorksheetCustomPropertyCollection(this.sheet.notes);
  }
  get Charts(): ChartCollection { return new ChartCollection(this.sheet); }
  get PageLayout(): PageLayout { return new PageLayout(this.sheet); }
  get FreezePanes(): FreezePanes { return new FreezePanes(this.sheet, this.book.model); }
  get Gridlines(): boolean { return this.sheet.gridlines; }
  set Gridlines(shown: unknown) { this.sheet.gridlines = shown === true; }

  Activate(): void {
    if (this.sheet.visibility !== 'Visible') {
      throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
    }
    this.book.model.activate(this.sheet, 'addin');
  }

  Delete(): void {
    mayChangeStructure(this.book);
    const others = this.book.model.sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
    if (others.length === 0) throw new HostError('InvalidOperation', 'A workbook needs at least one visible worksheet.');
    this.book.model.removeSheet(this.sheet, 'addin');
  }

  GetRange(address?: unknown): Range {
    return this.#range(typeof address === 'string' && address !== '' ? readAddress(address) : WHOLE_SHEET);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.#range(onGrid(row, column, rows, columns));
  }
  GetCell(row: number, column: number): Range { return this.#range(onGrid(row, column, 1, 1)); }
  GetRanges(addresses: unknown): RangeAreas { return new RangeAreas(this.book, this.sheet, readAddresses(addresses)); }
  GetUsedRange(valuesOnly: unknown): Range { return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetRange('A1'); }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const area = this.sheet.usedArea(valuesOnly === true);
    return area ? this.#range(area) : null;
  }
  Calculate(): void { this.book.recalculate(); }

  _RegisterDataChangedEvent(): void { this.#want(EVENT.changed); }
  _UnregisterDataChangedEvent(): void { this.#forget(EVENT.changed); }
  _RegisterSelectionChangedEvent(): void { this.#want(EVENT.selectionChanged); }
  _UnregisterSelectionChangedEvent(): void { this.#forget(EVENT.selectionChanged); }
  _RegisterActivatedEvent(): void { this.#want(EVENT.activated); }
  _UnregisterActivatedEvent(): void { this.#forget(EVENT.activated); }

  #want(event: number): void { this.book.wanted.add(`${event} ${this.Id}`); }
  #forget(event: number): void { this.book.wanted.delete(`${event} ${this.Id}`); }
  #range(area: Range['area']): Range { return new Range(this.book, this.sheet, area); }
}

class WorksheetProtection extends HostObject {
  constructor(private readonly sheet: SheetState) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Protected'];
  }

  get Protected(): boolean { return this.sheet.protected; }
  Protect(): void {
    mayChange(this.sheet);
    this.sheet.protected = true;
  }
  Unprotect(): void { this.sheet.protected = false; }
}

/** @throws HostError InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one in use */
export function sheetName(book: Book, name: unknown): string {
  if (typeof name !== 'string' || name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) throw invalidArgument();
  if (book.model.findSheet(name)) throw new HostError('ItemAlreadyExists', 'A resource with the same name already exists.');
  return name;
}

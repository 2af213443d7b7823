import type { SheetState } from '../model/sheet-state';
import { HostCollection } from '../rich-api/host-object';
import { mayChangeStructure, type Book } from './book';
import { ANY_SHEET, EVENT } from './events';
import { itemNotFound } from './not-found';
import { sheetName, Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection {
  constructor(private readonly book: Book) {
    super();
  }

  get items(): readonly Worksheet[] {
    return this.book.model.sheets.map((sheet) => this.#worksheet(sheet));
  }

  GetCount(visibleOnly: unknown): number { return this.#sheets(visibleOnly).length; }
  GetFirst(visibleOnly: unknown): Worksheet | null { return this.#found(this.#sheets(visibleOnly)[0]); }
  GetLast(visibleOnly: unknown): Worksheet | null { return this.#found(this.#sheets(visibleOnly).at(-1)); }
  GetActiveWorksheet(): Worksheet { return this.#worksheet(this.book.model.active); }
  GetItemOrNullObject(key: unknown): Worksheet | null { return this.#found(this.book.model.findSheet(String(key))); }
  GetItem(key: unknown): Worksheet {
    const worksheet = this.GetItemOrNullObject(key);
    if (!worksheet) throw itemNotFound();
    return worksheet;
  }
  Add(name: unknown): Worksheet {
    mayChangeStructure(this.book);
    const given = name === undefined || name === null ? this.#freeName() : sheetName(this.book, name);
    return this.#worksheet(this.book.model.addSheet(given, 'addin'));
  }

  _RegisterDataChangedEvent(): void { this.#want(EVENT.changed); }
  _UnregisterDataChangedEvent(): void { this.#forget(EVENT.changed); }
  _RegisterSelectionChangedEvent(): void { this.#want(EVENT.selectionChanged); }
  _UnregisterSelectionChangedEvent(): void { this.#forget(EVENT.selectionChanged); }
  _RegisterActivatedEvent(): void { this.#want(EVENT.activated); }
  _UnregisterActivatedEvent(): void { this.#forget(EVENT.activated); }
  _RegisterAddedEvent(): void { this.#want(EVENT.added); }
  _UnregisterAddedEvent(): void { this.#forget(EVENT.added); }
  _RegisterDeletedEvent(): void { this.#want(EVENT.deleted); }
  _UnregisterDeletedEvent(): void { this.#forget(EVENT.deleted); }

  #want(event: number): void { this.book.wanted.add(`${event} ${ANY_SHEET}`); }
  #forget(event: number): void { this.book.wanted.delete(`${event} ${ANY_SHEET}`); }
  #worksheet(sheet: SheetState): Worksheet { return new Worksheet(this.book, sheet); }
  #found(sheet: SheetState | undefined): Worksheet | null { return sheet ? this.#worksheet(sheet) : null; }
  #sheets(visibleOnly: unknown): readonly SheetState[] {
    return this.book.model.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
  }
  #freeName(): string {
    for (let number = this.book.model.sheets.length + 1; ; number++) {
      const name = `Sheet${number}`;
      if (!this.book.model.findSheet(name)) return name;
    }
  }
}

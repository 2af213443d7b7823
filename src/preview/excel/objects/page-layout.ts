import type { ExcelModel } from '../model/excel-model';
import type { SheetState } from '../model/sheet-state';
import { HostObject } from '../rich-api/host-object';
import { invalidArgument } from './address';

const PAPER = ['A4', 'A5', 'Folio', 'Legal', 'Letter'];
const ORIENTATIONS = ['Portrait', 'Landscape'];

/** How a sheet is printed. */
export class PageLayout extends HostObject {
  constructor(private readonly sheet: SheetState) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['CenterHorizontally', 'Orientation', 'PaperSize', 'Zoom'];
  }

  get CenterHorizontally(): unknown { return this.sheet.page.get('centerHorizontally') ?? false; }
  set CenterHorizontally(value: unknown) { this.sheet.page.set('centerHorizontally', value === true); }
  get Orientation(): unknown { return this.sheet.page.get('orientation') ?? 'Portrait'; }
  set Orientation(value: unknown) { this.#set('orientation', value, ORIENTATIONS); }
  get PaperSize(): unknown { return this.sheet.page.get('paperSize') ?? 'Letter'; }
  set PaperSize(value: unknown) { this.#set('paperSize', value, PAPER); }
  get Zoom(): unknown { return this.sheet.page.get('zoom') ?? { scale: 100 }; }
  set Zoom(value: unknown) { this.sheet.page.set('zoom', value); }
  get HeadersFooters(): HeaderFooterGroup { return new HeaderFooterGroup(this.sheet); }

  SetPrintTitleRows(rows: unknown): void {
    if (typeof rows !== 'string') throw invalidArgument();
    this.sheet.page.set('titleRows', rows);
  }

  #set(name: string, value: unknown, allowed: readonly string[]): void {
    if (typeof value !== 'string' || !allowed.includes(value)) throw invalidArgument();
    this.sheet.page.set(name, value);
  }
}

class HeaderFooterGroup extends HostObject {
  constructor(private readonly sheet: SheetState) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter { return new HeaderFooter(this.sheet); }
}

class HeaderFooter extends HostObject {
  constructor(private readonly sheet: SheetState) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['CenterFooter'];
  }

  get CenterFooter(): unknown { return this.sheet.page.get('centerFooter') ?? ''; }
  set CenterFooter(text: unknown) { this.sheet.page.set('centerFooter', text); }
}

/** Rows that stay on view while the others scroll. */
export class FreezePanes extends HostObject {
  constructor(private readonly sheet: SheetState, private readonly model: ExcelModel) {
    super();
  }

  FreezeRows(count: unknown): void {
    if (typeof count !== 'number') throw invalidArgument();
    this.#freeze(count);
  }
  Unfreeze(): void { this.#freeze(0); }

  #freeze(rows: number): void {
    this.sheet.frozenRows = rows;
    this.model.tellOfShape(this.sheet, 'addin');
  }
}

import { HostError, HostObject } from '../rich-api/host-object';
import { Application } from './application';
import type { Book } from './book';
import { CustomXmlPartCollection } from './custom-xml';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { Runtime } from './runtime';
import { SettingCollection } from './settings';
import { WorksheetCollection } from './worksheets';

/** The root of all that the client can reach. */
export class WorkbookObject extends HostObject {
  readonly Application: Application;
  readonly Names: NamedItemCollection;
  readonly Settings = new SettingCollection();
  readonly CustomXmlParts: CustomXmlPartCollection;
  readonly Worksheets: WorksheetCollection;
  readonly _Runtime = new Runtime();

  constructor(private readonly book: Book) {
    super();
    this.Application = new Application(book);
    this.CustomXmlParts = new CustomXmlPartCollection(book.model.xmlParts);
    this.Names = new NamedItemCollection(book);
    this.Worksheets = new WorksheetCollection(book);
  }

  override get scalars(): readonly string[] {
    return ['Name', 'ReadOnly'];
  }

  get Name(): string { return this.book.model.name; }
  get ReadOnly(): boolean { return this.book.model.readOnly; }
  get Protection(): WorkbookProtection { return new WorkbookProtection(this.book); }

  GetActiveCell(): Range {
    const [area] = this.book.model.selection.areas;
    if (!area) throw invalidSelection();
    return this.#range({ ...area, bottom: area.top, right: area.left });
  }
  GetSelectedRange(): Range {
    const [area, ...more] = this.book.model.selection.areas;
    if (!area || more.length > 0) throw invalidSelection();
    return this.#range(area);
  }
  GetSelectedRanges(): RangeAreas {
    const { sheet, areas } = this.book.model.selection;
    return new RangeAreas(this.book, sheet, areas);
  }

  #range(area: Range['area']): Range { return new Range(this.book, this.book.model.active, area); }
}

class WorkbookProtection extends HostObject {
  constructor(private readonly book: Book) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Protected'];
  }

  get Protected(): boolean { return this.book.model.structureProtected; }
  Protect(): void { this.book.model.structureProtected = true; }
  Unprotect(): void { this.book.model.structureProtected = false; }
}

function invalidSelection(): HostError {
  return new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
}

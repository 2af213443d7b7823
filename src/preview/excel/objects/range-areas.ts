import type { Area } from '../../../sheet/address';
import type { SheetState } from '../model/sheet-state';
import { HostCollection, HostObject } from '../rich-api/host-object';
import { fullAddress } from './address';
import { columnsOf, rowsOf } from './areas';
import { needs, type Book } from './book';
import { Range } from './range';

/** Several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly list: readonly Area[],
  ) {
    super();
  }

  override get heldByReference(): boolean {
    return true;
  }

  override get scalars(): readonly string[] {
    return ['Address', 'AreaCount', 'CellCount'];
  }

  get Address(): string { return this.list.map((area) => fullAddress(this.sheet.name, area)).join(','); }
  get AreaCount(): number { return this.list.length; }
  get CellCount(): number { return this.list.reduce((count, area) => count + rowsOf(area) * columnsOf(area), 0); }
  get Areas(): RangeCollection { return new RangeCollection(this.list.map((area) => new Range(this.book, this.sheet, area))); }
  get Worksheet(): HostObject { return this.book.worksheet(this.sheet); }

  Select(): void {
    needs(this.book, '1.18');
    this.book.model.select(this.sheet, this.list, 'addin');
  }

}

class RangeCollection extends HostCollection {
  constructor(readonly items: readonly Range[]) {
    super();
  }

  GetCount(): number { return this.items.length; }
  GetItemAt(index: number): Range | null { return this.items[index] ?? null; }
}

import { HostCollection, HostObject } from '../rich-api/host-object';
import { fullAddress, invalidArgument, readAddress } from './address';
import type { Book } from './book';
import { Range } from './range';
import { itemNotFound } from './not-found';

/** Names given to ranges of the workbook. */
export class NamedItemCollection extends HostCollection {
  readonly #ranges = new Map<string, Range>();

  constructor(private readonly book: Book) {
    super();
  }

  get items(): readonly NamedItem[] {
    return [...this.#ranges.keys()].map((name) => new NamedItem(this.#ranges, name));
  }

  /** @param reference a range, or the text "=Sheet!A1:B2" */
  Add(name: string, reference: unknown): NamedItem {
    if (!/^[A-Za-z_\\][\w.\\]*$/.test(name) || this.#key(name)) throw invalidArgument();
    this.#ranges.set(name, reference instanceof Range ? reference : this.#rangeOf(reference));
    return new NamedItem(this.#ranges, name);
  }
  GetCount(): number { return this.#ranges.size; }
  GetItemOrNullObject(name: string): NamedItem | null {
    const key = this.#key(name);
    return key === undefined ? null : new NamedItem(this.#ranges, key);
  }
  GetItem(name: string): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }

  #key(name: string): string | undefined {
    return [...this.#ranges.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
  }

  #rangeOf(reference: unknown): Range {
    const match = /^=(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(String(reference));
    const sheet = this.book.model.findSheet((match?.[1] ?? match?.[2] ?? '').replaceAll("''", "'"));
    if (!sheet) throw invalidArgument();
    return new Range(this.book, sheet, readAddress(match?.[3]));
  }
}

class NamedItem extends HostObject {
  constructor(
    private readonly ranges: Map<string, Range>,
    private readonly name: string,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Formula', 'Name', 'Scope', 'Type', 'Value', 'Visible', '_Id'];
  }

  get _Id(): string { return this.name; }
  get Name(): string { return this.name; }
  get Type(): string { return 'Range'; }
  get Scope(): string { return 'Workbook'; }
  get Visible(): boolean { return true; }
  get Value(): string { return fullAddress(this.GetRange().sheet.name, this.GetRange().area); }
  get Formula(): string { return `=${this.Value}`; }
  GetRange(): Range {
    const range = this.ranges.get(this.name);
    if (!range) throw itemNotFound();
    return range;
  }
  GetRangeOrNullObject(): Range | null { return this.ranges.get(this.name) ?? null; }
  Delete(): void { this.ranges.delete(this.name); }
}

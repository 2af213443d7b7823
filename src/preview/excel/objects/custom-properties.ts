import { HostCollection, HostObject } from '../rich-api/host-object';
import { itemNotFound } from './not-found';

/** Texts that add-ins note down about one sheet. */
export class WorksheetCustomPropertyCollection extends HostCollection {
  constructor(private readonly notes: Map<string, string>) {
    super();
  }

  get items(): readonly WorksheetCustomProperty[] {
    return [...this.notes.keys()].map((key) => new WorksheetCustomProperty(this.notes, key));
  }

  Add(key: string, value: string): WorksheetCustomProperty {
    this.notes.set(key, value);
    return new WorksheetCustomProperty(this.notes, key);
  }
  GetCount(): number { return this.notes.size; }
  GetItemOrNullObject(key: string): WorksheetCustomProperty | null {
    return this.notes.has(key) ? new WorksheetCustomProperty(this.notes, key) : null;
  }
  GetItem(key: string): WorksheetCustomProperty {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }
}

class WorksheetCustomProperty extends HostObject {
  constructor(
    private readonly notes: Map<string, string>,
    private readonly key: string,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Key', 'Value'];
  }

  get Key(): string { return this.key; }
  get Value(): string { return this.notes.get(this.key) ?? ''; }
  set Value(value: unknown) { this.notes.set(this.key, String(value)); }
  Delete(): void { this.notes.delete(this.key); }
}

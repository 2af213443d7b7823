import { HostCollection, HostObject } from '../rich-api/host-object';
import { itemNotFound } from './not-found';

/** What add-ins keep in the workbook, by key. */
export class SettingCollection extends HostCollection {
  readonly #values = new Map<string, unknown>();

  get items(): readonly Setting[] {
    return [...this.#values.keys()].map((key) => new Setting(this.#values, key));
  }

  Add(key: string, value: unknown): Setting {
    this.#values.set(key, value);
    return new Setting(this.#values, key);
  }
  GetCount(): number { return this.#values.size; }
  GetItemOrNullObject(key: string): Setting | null { return this.#values.has(key) ? new Setting(this.#values, key) : null; }
  GetItem(key: string): Setting {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }
}

class Setting extends HostObject {
  constructor(
    private readonly values: Map<string, unknown>,
    private readonly key: string,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Key', 'Value', '_Id'];
  }

  get _Id(): string { return this.key; }
  get Key(): string { return this.key; }
  get Value(): unknown { return this.values.get(this.key); }
  set Value(value: unknown) { this.values.set(this.key, value); }
  Delete(): void { this.values.delete(this.key); }
}

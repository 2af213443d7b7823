import type { Area } from '../../../sheet/address';
import type { SheetState } from '../model/sheet-state';
import { HostObject } from '../rich-api/host-object';
import { mayChange } from './book';

/** What may be typed into a range; kept as it was given, and not enforced: people type in the grid, not here. */
export class DataValidation extends HostObject {
  readonly #key: string;

  constructor(private readonly sheet: SheetState, { top, left, bottom, right }: Area) {
    super();
    this.#key = [top, left, bottom, right].join(' ');
  }

  override get scalars(): readonly string[] {
    return ['ErrorAlert', 'Rule'];
  }

  get Rule(): unknown { return this.sheet.validations.get(this.#key)?.['rule'] ?? {}; }
  set Rule(rule: unknown) { this.#set('rule', rule); }
  get ErrorAlert(): unknown { return this.sheet.validations.get(this.#key)?.['errorAlert'] ?? {}; }
  set ErrorAlert(alert: unknown) { this.#set('errorAlert', alert); }

  #set(name: string, value: unknown): void {
    mayChange(this.sheet);
    this.sheet.validations.set(this.#key, { ...this.sheet.validations.get(this.#key), [name]: value });
  }
}

import { HostObject } from '../rich-api/host-object';
import { invalidArgument } from './address';
import type { Book } from './book';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export class Application extends HostObject {
  constructor(private readonly book: Book) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['CalculationMode', 'CalculationState', 'DecimalSeparator', 'ThousandsSeparator', 'UseSystemSeparators'];
  }

  get CalculationMode(): string { return this.book.model.calculationMode; }
  set CalculationMode(mode: unknown) {
    if (typeof mode !== 'string' || !MODES.includes(mode)) throw invalidArgument();
    this.book.model.calculationMode = mode;
  }
  get CalculationState(): string { return 'Done'; }
  get CultureInfo(): CultureInfo { return new CultureInfo(this.book); }
  get DecimalSeparator(): string { return this.CultureInfo.NumberFormat.NumberDecimalSeparator; }
  get ThousandsSeparator(): string { return this.CultureInfo.NumberFormat.NumberGroupSeparator; }
  get UseSystemSeparators(): boolean { return true; }

  Calculate(): void { this.book.recalculate(); }
  SuspendApiCalculationUntilNextSync(): void { /* Calculation runs between syncs anyway. */ }
  SuspendScreenUpdatingUntilNextSync(): void { /* There is no screen to spare. */ }
}

class CultureInfo extends HostObject {
  constructor(private readonly book: Book) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Name'];
  }

  get Name(): string { return this.book.locale; }
  get NumberFormat(): NumberFormatInfo { return new NumberFormatInfo(this.book); }
}

class NumberFormatInfo extends HostObject {
  constructor(private readonly book: Book) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['NumberDecimalSeparator', 'NumberGroupSeparator'];
  }

  get NumberDecimalSeparator(): string { return this.#part('decimal'); }
  get NumberGroupSeparator(): string { return this.#part('group'); }

  #part(type: 'decimal' | 'group'): string {
    const parts = new Intl.NumberFormat(this.book.locale).formatToParts(1234567.5);
    return parts.find((part) => part.type === type)?.value ?? '';
  }
}

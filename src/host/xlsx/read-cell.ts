import { cellAddress } from '../../sheet/address';
import type { Cell, CellValue } from '../../sheet/snapshot';
import type { Text } from '../../sheet/text';
import { nameCode } from './bytes';
import { serialOf } from './date-serial';
import { BrokenPart, TOO_LARGE } from './failures';
import type { CellStyle } from './read-styles';
import { readRichText, type RichText } from './rich-text';
import { SharedFormula } from './shared-formula';
import { shownFormula } from './stored-formula';
import { unescapeSpreadsheet } from './xml-text';
import type { XmlScanner } from './xml-scanner';

/** What the cells of all sheets refer to. */
export interface Book {
  readonly texts: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

const CELL = nameCode('c');
const R = nameCode('r');
const S = nameCode('s');
const T = nameCode('t');
const V = nameCode('v');
const F = nameCode('f');
const IS = nameCode('is');
const SI = nameCode('si');
const SHARED = nameCode('shared');
const TYPE = {
  number: nameCode('n'),
  shared: nameCode('s'),
  inline: nameCode('inlineStr'),
  boolean: nameCode('b'),
  error: nameCode('e'),
  date: nameCode('d'),
};
const COLUMNS = 16_384;
const MOST_WRITTEN_OUT = 30_000_000;

/** Reads the cells of one sheet, one after another. */
export class CellReader {
  readonly cells: Cell[] = [];

  private row = 0;
  private column = -1;
  /** Characters of shared formulas that were written out for a cell. */
  private writtenOut = 0;
  private readonly sharedFormulas = new Map<number, SharedFormula>();
  private readonly failed = new Map<Failure, { first: string; count: number }>();

  constructor(private readonly book: Book) {}

  startRow(row: number): void {
    this.row = row;
    this.column = -1;
  }

  /** Reads the cell on whose opening tag the scanner stands, up to its closing tag. */
  read(scanner: XmlScanner): void {
    const place = scanner.attributePlace(R);
    const row = place === undefined ? this.row : Math.floor(place / COLUMNS);
    const column = place === undefined ? this.column + 1 : place % COLUMNS;
    const onGrid = place !== -1 && row < 1_048_576 && column < COLUMNS;
    this.column = column;
    const type = scanner.attributeCode(T);
    const style = this.book.styles[scanner.attributeNumber(S) || 0];
    let value: CellValue | undefined;
    let formula: string | undefined;
    let bold = style?.bold ?? false;
    if (scanner.empty) return;
    while (scanner.next() && scanner.element !== CELL) {
      if (scanner.element === F && scanner.opens) formula = this.readFormula(scanner, row, column);
      else if (scanner.element === V && scanner.closes) value = this.readValue(scanner, type, row, column);
      else if (scanner.element === IS && scanner.opens) {
        const rich = readRichText(scanner);
        value = rich.text;
        if (rich.bold) bold = true;
      }
    }
    if (type === TYPE.shared && typeof value === 'number') {
      const rich = this.book.texts[value];
      if (!rich) this.fail('no-text', row, column);
      if (rich?.bold) bold = true;
      value = rich?.text;
    }
    if (!onGrid) return this.fail('off-grid', this.row, 0);
    if (formula === undefined && (value === undefined || value === '')) return;
    if (value === undefined) this.fail('no-result', row, column);
    this.cells.push({ row, column, value: value ?? '', format: style?.format, formula, bold: bold || undefined, indent: style?.indent });
  }

  /** What failed in this sheet, one sentence a kind. */
  problems(): Text[] {
    return [...this.failed].map(([kind, { first, count }]) => FAILURES[kind](first, count));
  }

  private readFormula(scanner: XmlScanner, row: number, column: number): string | undefined {
    const shared = scanner.attributeCode(T) === SHARED ? scanner.attributeNumber(SI) : NaN;
    const text = scanner.closes || !scanner.next() ? '' : scanner.text();
    if (text) {
      const formula = shownFormula(unescapeSpreadsheet(text));
      if (!Number.isNaN(shared)) this.sharedFormulas.set(shared, new SharedFormula(formula, row, column));
      return formula;
    }
    const master = this.sharedFormulas.get(shared);
    if (!master) return undefined;
    this.writtenOut += master.text.length;
    if (this.writtenOut > MOST_WRITTEN_OUT) throw new BrokenPart(TOO_LARGE);
    return master.at(row, column);
  }

  private readValue(scanner: XmlScanner, type: number, row: number, column: number): CellValue | undefined {
    if (scanner.opens) return undefined;
    if (type === 0 || type === TYPE.number || type === TYPE.shared) {
      const number = scanner.number();
      if (Number.isFinite(number)) return number;
      if (scanner.text().trim()) this.fail(type === TYPE.shared ? 'no-text' : 'no-number', row, column);
      return undefined;
    }
    const text = unescapeSpreadsheet(scanner.text());
    if (type === TYPE.boolean) return text === '1' || text === 'true';
    if (type === TYPE.error) return { error: text };
    if (type === TYPE.date) return serialOf(text, this.book.date1904) ?? text;
    return text;
  }

  private fail(kind: Failure, row: number, column: number): void {
    const before = this.failed.get(kind);
    this.failed.set(kind, { first: before?.first ?? cellAddress(row, column), count: (before?.count ?? 0) + 1 });
  }
}

type Failure = 'no-text' | 'no-number' | 'no-result' | 'off-grid';

const FAILURES: Readonly<Record<Failure, (first: string, count: number) => Text>> = {
  'no-text': (first, count) => ({
    id: `${count} sel menunjuk teks yang tidak ada di dalam file (mulai ${first}) dan dibaca sebagai kosong. Simpan ulang file itu di Excel.`,
    en: `${count} cells point to texts that are not in the file (from ${first}) and were read as blank. Save the file again in Excel.`,
  }),
  'no-number': (first, count) => ({
    id: `${count} sel berisi bilangan yang rusak (mulai ${first}) dan dibaca sebagai kosong. Simpan ulang file itu di Excel.`,
    en: `${count} cells hold damaged numbers (from ${first}) and were read as blank. Save the file again in Excel.`,
  }),
  'no-result': (first, count) => ({
    id: `${count} rumus belum dihitung (mulai ${first}). Buka dan simpan file itu di Excel atau LibreOffice, lalu periksa lagi.`,
    en: `${count} formulas have no result yet (from ${first}). Open and save the file in Excel or LibreOffice, then check again.`,
  }),
  'off-grid': (first, count) => ({
    id: `${count} sel beralamat di luar lembar Excel (di baris ${first.slice(1)}) dan tidak dibaca.`,
    en: `${count} cells have an address outside Excel's sheet (in row ${first.slice(1)}) and were not read.`,
  }),
};

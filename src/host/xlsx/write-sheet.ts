import { areaAddress, cellAddress } from '../../sheet/address';
import { isCellError, type Cell, type Sheet } from '../../sheet/snapshot';
import { storedFormula } from './stored-formula';
import { pageXml, propertiesXml, protectionXml, type SheetSettings, validationsXml, viewXml } from './write-settings';
import type { Look, StyleTable } from './write-styles';
import { escapeText } from './xml-text';

/** How a sheet looks, beyond what its snapshot says. */
export interface SheetLook {
  /** Widths of the first columns, in characters. */
  readonly columnWidths?: readonly number[];
  /** The look of a cell, filled or blank. */
  readonly cell?: (row: number, column: number) => Look | undefined;
  /** Blank cells that have a look too, as [row, column, format of what is typed]; row by row. */
  readonly blanks?: readonly (readonly [number, number, string?])[];
  /** Heights of rows in points, where their words need more than one line; programs still fit them anew. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly settings?: SheetSettings;
}

/** The texts of a workbook, each once. */
export class TextTable {
  private readonly texts = new Map<string, number>();
  private uses = 0;

  index(text: string): number {
    this.uses += 1;
    const known = this.texts.get(text) ?? this.texts.size;
    this.texts.set(text, known);
    return known;
  }

  xml(): string {
    const items = [...this.texts.keys()].map((text) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`);
    return (
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
      ` count="${this.uses}" uniqueCount="${items.length}">${items.join('')}</sst>`
    );
  }
}

function valueXml({ value, formula }: Cell, texts: TextTable): { type: string; xml: string } {
  const f = formula === undefined ? '' : `<f>${escapeText(storedFormula(formula))}</f>`;
  if (typeof value === 'number' && Number.isFinite(value)) return { type: '', xml: `${f}<v>${value}</v>` };
  if (typeof value === 'number') return { type: ' t="e"', xml: `${f}<v>#NUM!</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', xml: `${f}<v>${value ? 1 : 0}</v>` };
  if (isCellError(value)) return { type: ' t="e"', xml: `${f}<v>${escapeText(value.error)}</v>` };
  if (f) return { type: ' t="str"', xml: `${f}<v xml:space="preserve">${escapeText(value)}</v>` };
  return { type: ' t="s"', xml: `<v>${texts.index(value)}</v>` };
}

function columnsXml(sheet: Sheet, widths: readonly number[]): string {
  const hidden = new Set(sheet.hiddenColumns);
  const columns = [...new Set([...widths.keys(), ...hidden])].sort((a, b) => a - b);
  if (columns.length === 0) return '';
  const each = columns.map(
    (column) =>
      `<col min="${column + 1}" max="${column + 1}" width="${widths[column] ?? 9}" customWidth="1"${hidden.has(column) ? ' hidden="1"' : ''}/>`,
  );
  return `<cols>${each.join('')}</cols>`;
}

function rowsXml(sheet: Sheet, look: SheetLook, styles: StyleTable, texts: TextTable): string {
  const rows = new Map<number, Map<number, string>>();
  const hidden = new Set(sheet.hiddenRows);
  const put = (row: number, column: number, xml: string): void => {
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, xml));
  };
  for (const row of hidden) rows.set(row, new Map());
  for (const [row, column, format] of look.blanks ?? []) {
    const style = styles.style(format === undefined ? {} : { format }, look.cell?.(row, column) ?? {});
    put(row, column, `<c r="${cellAddress(row, column)}" s="${style}"/>`);
  }
  for (const cell of sheet.cells) {
    const { type, xml } = valueXml(cell, texts);
    const style = styles.style(cell, look.cell?.(cell.row, cell.column) ?? {});
    put(cell.row, cell.column, `<c r="${cellAddress(cell.row, cell.column)}"${style ? ` s="${style}"` : ''}${type}>${xml}</c>`);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const inOrder = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
      const height = look.rowHeights?.get(row);
      return `<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}"`}${hidden.has(row) ? ' hidden="1"' : ''}>${inOrder.join('')}</row>`;
    })
    .join('');
}

/** One sheet's part of the file. */
export function sheetXml(sheet: Sheet, look: SheetLook, styles: StyleTable, texts: TextTable): string {
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  const settings = look.settings ?? {};
  // The schema wants the parts in this order.
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    propertiesXml(settings) +
    viewXml(settings) +
    columnsXml(sheet, look.columnWidths ?? []) +
    `<sheetData>${rowsXml(sheet, look, styles, texts)}</sheetData>` +
    protectionXml(settings) +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    validationsXml(settings) +
    pageXml(settings) +
    '</worksheet>'
  );
}

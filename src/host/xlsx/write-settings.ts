import { cellAddress } from '../../sheet/address';
import { escapeAttribute, escapeText } from './xml-text';

/** What may be typed into cells, and what the program says to the person who types. */
export interface Validation {
  /** A1 areas, several divided by blanks. */
  readonly cells: string;
  readonly type: 'whole' | 'decimal' | 'list' | 'custom';
  readonly operator?: 'between' | 'greaterThanOrEqual';
  /** Bounds, a quoted list ("\"naik,turun\"") or a formula; in English, for the first of the cells. */
  readonly formulas: readonly string[];
  /** A warning lets the value pass when the person insists. */
  readonly style: 'stop' | 'warning';
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters: what is wrong and what to type instead. */
  readonly error: string;
  /** Shown while the cell is chosen; at most 255 characters. */
  readonly prompt?: string;
}

/** How a sheet behaves and prints; nothing of it is needed for its values. */
export interface SheetSettings {
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** First and last row, counted from 1, printed above each page. */
  readonly titleRows?: readonly [number, number];
  readonly paper?: 'A4' | 'F4';
  readonly landscape?: true;
  /** Without a password: locked cells are safe from slips, not from decisions. */
  readonly protected?: true;
  readonly validations?: readonly Validation[];
}

/** F4 is what Indonesian offices call folio, 215 × 330 mm; the file format knows it by that name. */
const PAPER_SIZES = { A4: 9, F4: 14 } as const;

/** As wide as one page, as long as it takes. */
export const propertiesXml = ({ paper }: SheetSettings): string => (paper ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '');

export function viewXml({ freeze }: SheetSettings): string {
  if (!freeze) return '';
  const { rows, columns } = freeze;
  const pane = columns === 0 ? 'bottomLeft' : 'bottomRight';
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane${columns > 0 ? ` xSplit="${columns}"` : ''} ySplit="${rows}" topLeftCell="${cellAddress(rows, columns)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

/** Widths, heights, formats, new rows and filters stay free. */
export const protectionXml = (settings: SheetSettings): string =>
  settings.protected
    ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" sort="0" autoFilter="0"/>'
    : '';

export function validationsXml({ validations = [] }: SheetSettings): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ cells, type, operator, formulas, style, title, error, prompt }: Validation): string {
  const bounds = formulas.map((formula, index) => `<formula${index + 1}>${escapeText(formula)}</formula${index + 1}>`);
  return (
    `<dataValidation type="${type}"${style === 'warning' ? ' errorStyle="warning"' : ''}${operator ? ` operator="${operator}"` : ''}` +
    ` allowBlank="1"${prompt === undefined ? '' : ' showInputMessage="1"'} showErrorMessage="1"` +
    ` errorTitle="${escapeAttribute(title)}" error="${escapeAttribute(error)}"` +
    (prompt === undefined ? '' : ` promptTitle="${escapeAttribute(title)}" prompt="${escapeAttribute(prompt)}"`) +
    ` sqref="${escapeAttribute(cells)}">${bounds.join('')}</dataValidation>`
  );
}

export function pageXml({ paper, landscape }: SheetSettings): string {
  if (!paper) return '';
  return (
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${PAPER_SIZES[paper]}" orientation="${landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;RHalaman &amp;P dari &amp;N</oddFooter></headerFooter>'
  );
}

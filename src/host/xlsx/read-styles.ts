import type { Cell } from '../../sheet/snapshot';
import { nameCode } from './bytes';
import { BUILT_IN_FORMATS } from './number-formats';
import { XmlScanner } from './xml-scanner';
import { unescapeSpreadsheet } from './xml-text';

/** What the style of a cell tells a reader. */
export type CellStyle = Pick<Cell, 'format' | 'bold' | 'indent'>;

const FONTS = nameCode('fonts');
const FONT = nameCode('font');
const BOLD = nameCode('b');
const VAL = nameCode('val');
const NUM_FMT = nameCode('numFmt');
const NUM_FMT_ID = nameCode('numFmtId');
const FORMAT_CODE = nameCode('formatCode');
const CELL_XFS = nameCode('cellXfs');
const XF = nameCode('xf');
const FONT_ID = nameCode('fontId');
const ALIGNMENT = nameCode('alignment');
const INDENT = nameCode('indent');
const DIFFERENTIAL = nameCode('dxfs');

function readFonts(scanner: XmlScanner): boolean[] {
  const bold: boolean[] = [];
  while (!(scanner.element === FONTS && scanner.closes) && scanner.next()) {
    if (scanner.element === FONT && scanner.opens) bold.push(false);
    if (scanner.element === BOLD && scanner.opens) {
      const value = scanner.attribute(VAL);
      bold[bold.length - 1] = value === undefined || scanner.attributeTrue(VAL);
    }
  }
  return bold;
}

function readCellStyles(scanner: XmlScanner, formats: ReadonlyMap<number, string>, bold: readonly boolean[]): CellStyle[] {
  const styles: CellStyle[] = [];
  while (!(scanner.element === CELL_XFS && scanner.closes) && scanner.next()) {
    if (scanner.element === XF && scanner.opens) {
      const format = formats.get(scanner.attributeNumber(NUM_FMT_ID));
      styles.push({
        ...(format === undefined || format === 'General' ? {} : { format }),
        ...(bold[scanner.attributeNumber(FONT_ID)] ? { bold: true as const } : {}),
      });
    }
    const indent = scanner.element === ALIGNMENT ? scanner.attributeNumber(INDENT) : NaN;
    if (indent > 0) styles.push({ ...styles.pop(), indent });
  }
  return styles;
}

/** @returns the styles of cells, in the order in which cells name them. */
export function readStyles(bytes: Uint8Array): CellStyle[] {
  const scanner = new XmlScanner(bytes);
  const formats = new Map(BUILT_IN_FORMATS);
  let bold: boolean[] = [];
  let styles: CellStyle[] = [];
  while (scanner.next()) {
    if (scanner.element === DIFFERENTIAL && scanner.opens) scanner.skip();
    else if (scanner.element === NUM_FMT && scanner.opens) {
      formats.set(scanner.attributeNumber(NUM_FMT_ID), unescapeSpreadsheet(scanner.attribute(FORMAT_CODE) ?? ''));
    }
    if (scanner.element === FONTS && scanner.opens) bold = readFonts(scanner);
    else if (scanner.element === CELL_XFS && scanner.opens) styles = readCellStyles(scanner, formats, bold);
  }
  return styles;
}

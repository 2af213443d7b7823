import { nameCode } from './bytes';
import { unescapeSpreadsheet } from './xml-text';
import type { XmlScanner } from './xml-scanner';

/** A text of the file, and whether all of its words are set in bold by themselves. */
export interface RichText {
  readonly text: string;
  readonly bold: boolean;
}

const T = nameCode('t');
const RUN = nameCode('r');
const BOLD = nameCode('b');
const VAL = nameCode('val');
const SPACE = nameCode('space');
const PRESERVE = nameCode('preserve');
const PHONETIC = nameCode('rPh');

/** Reads up to the end of the element that the scanner stands on (si or is); readings of Asian words are left out. */
export function readRichText(scanner: XmlScanner): RichText {
  const container = scanner.element;
  let text = '';
  let runs = 0;
  let boldRuns = 0;
  let preserve = false;
  if (scanner.empty) return { text, bold: false };
  while (scanner.next() && scanner.element !== container) {
    if (scanner.element === PHONETIC) scanner.skip();
    else if (scanner.element === RUN && scanner.opens) runs += 1;
    else if (scanner.element === BOLD && scanner.attribute(VAL) !== '0' && scanner.attribute(VAL) !== 'false') boldRuns += 1;
    else if (scanner.element === T && scanner.opens) preserve = scanner.attributeCode(SPACE) === PRESERVE;
    else if (scanner.element === T) text += preserve ? scanner.text() : scanner.text().trim();
  }
  return { text: unescapeSpreadsheet(text), bold: runs > 0 && boldRuns === runs };
}

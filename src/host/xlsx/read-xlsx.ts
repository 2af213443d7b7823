import type { Problem } from '../../check/report';
import type { Sheet } from '../../sheet/snapshot';
import { HostFailure, type Reading } from '../port';
import { nameCode } from './bytes';
import { BrokenPart, failure, MALFORMED, MISSING, TOO_LARGE } from './failures';
import { inflateAnywhere, type InflateBytes } from './inflate';
import { readDecisionsPart } from './own-part';
import { readRelations, utf8Part, type Relation } from './package-parts';
import type { Book } from './read-cell';
import { readSheet } from './read-sheet';
import { readStyles } from './read-styles';
import { readRichText, type RichText } from './rich-text';
import { XmlScanner } from './xml-scanner';
import { unescapeSpreadsheet } from './xml-text';
import { Zip } from './zip';

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

const MOST_SHEETS = 5000;

const SHEET = nameCode('sheet');
const NAME = nameCode('name');
const STATE = nameCode('state');
const ID = nameCode('id');
const WORKBOOK_PR = nameCode('workbookPr');
const DATE_1904 = nameCode('date1904');
const SI = nameCode('si');

function readWorkbookPart(bytes: Uint8Array): { sheets: SheetEntry[]; date1904: boolean } {
  const scanner = new XmlScanner(bytes);
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  while (scanner.next()) {
    if (scanner.element === WORKBOOK_PR && scanner.opens) date1904 = scanner.attributeTrue(DATE_1904);
    if (scanner.element !== SHEET || !scanner.opens) continue;
    const state = scanner.attribute(STATE);
    sheets.push({
      name: unescapeSpreadsheet(scanner.attribute(NAME) ?? ''),
      relation: scanner.attribute(ID) ?? '',
      hidden: state === 'hidden' || state === 'veryHidden',
    });
  }
  return { sheets, date1904 };
}

function readTexts(bytes: Uint8Array | undefined): RichText[] {
  if (!bytes) return [];
  const scanner = new XmlScanner(bytes);
  const texts: RichText[] = [];
  while (scanner.next()) if (scanner.element === SI && scanner.opens) texts.push(readRichText(scanner));
  return texts;
}

/** The name of the part that is the workbook; undefined when the package holds none. */
export function workbookPart(zip: Zip): string | undefined {
  const named = readRelations(zip, '').find(({ type }) => type === 'officeDocument')?.target;
  return [named, 'xl/workbook.xml'].find((part) => part?.endsWith('.xml') && part.includes('workbook') && zip.has(part));
}

function readBook(zip: Zip, relations: readonly Relation[], date1904: boolean): Book {
  const part = (type: string): Uint8Array | undefined => {
    const relation = relations.find((candidate) => candidate.type === type);
    return relation && utf8Part(zip, relation.target);
  };
  const styles = part('styles');
  return { texts: readTexts(part('sharedStrings')), styles: styles ? readStyles(styles) : [], date1904 };
}

/** What is wrong with one sheet is its own; what is wrong with the file ends the reading. */
function readOneSheet(zip: Zip, { name, hidden }: SheetEntry, part: string, book: Book): { sheet?: Sheet; problems: Problem[] } {
  try {
    const bytes = utf8Part(zip, part);
    if (!bytes) return { problems: [{ sheet: name, message: MISSING }] };
    const { problems, ...content } = readSheet(bytes, book);
    return {
      sheet: { name, ...content, ...(hidden ? { hidden } : {}) },
      problems: problems.map((message) => ({ sheet: name, message })),
    };
  } catch (error) {
    if (error instanceof BrokenPart) return { problems: [{ sheet: name, message: error.text }] };
    if (error instanceof HostFailure && error.kind === 'truncated') return { problems: [{ sheet: name, message: MALFORMED }] };
    throw error;
  }
}

/** Reads the workbook in a zip package. @throws HostFailure when there is none, or it cannot be read. */
export function readPackage(zip: Zip, name: string): Reading {
  try {
    const main = workbookPart(zip);
    const bytes = main && utf8Part(zip, main);
    if (!bytes) throw failure('not-a-workbook', name);
    const { sheets, date1904 } = readWorkbookPart(bytes);
    if (sheets.length > MOST_SHEETS) throw failure('too-large', name);
    const relations = readRelations(zip, main);
    const book = readBook(zip, relations, date1904);
    const read = sheets.flatMap((entry) => {
      const relation = relations.find(({ id }) => id === entry.relation);
      // Chart sheets and macro sheets hold no cells.
      if (relation && relation.type !== 'worksheet') return [];
      return [readOneSheet(zip, entry, relation?.target ?? '', book)];
    });
    const decisions = readDecisionsPart(zip, relations);
    return {
      workbook: {
        name: name.split(/[\\/]/).pop() ?? name,
        sheets: read.flatMap(({ sheet }) => (sheet ? [sheet] : [])),
        ...(date1904 ? { date1904 } : {}),
      },
      problems: read.flatMap(({ problems }) => problems),
      ...(decisions === undefined ? {} : { decisions }),
    };
  } catch (error) {
    if (!(error instanceof BrokenPart)) throw error;
    throw failure(error.text === TOO_LARGE ? 'too-large' : 'truncated', name, error);
  }
}

/**
 * Reads an .xlsx or .xlsm file in any JavaScript engine.
 * @param name as the user named it, with or without folders; messages name it so.
 * @throws HostFailure "not-a-workbook", "truncated" or "too-large".
 */
export function readXlsx(bytes: Uint8Array, name: string, inflate: InflateBytes = inflateAnywhere): Reading {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw failure('not-a-workbook', name);
  return readPackage(new Zip(bytes, name, inflate), name);
}

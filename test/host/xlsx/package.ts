import { strToU8, zipSync } from 'fflate';
import type { Sheet, Workbook } from '../../../src/sheet/snapshot';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const PLAIN: Readonly<Record<string, string>> = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': `<Relationships ${RELATIONS}><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Satu" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships ${RELATIONS}><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="r2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>` +
    `<Relationship Id="r3" Type="${OFFICE}/styles" Target="styles.xml"/>` +
    `<Relationship Id="r4" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData/></worksheet>`,
};

/** An .xlsx file of one sheet "Satu", with the given parts instead of, or beside, the plain ones; undefined takes a part away. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array | undefined>>): Uint8Array {
  const all = Object.entries({ ...PLAIN, ...parts }).flatMap(([name, part]): [string, Uint8Array][] =>
    part === undefined ? [] : [[name, typeof part === 'string' ? strToU8(part) : part]],
  );
  return zipSync(Object.fromEntries(all));
}

/** The part of a sheet with these rows. */
export function sheetPart(rows: string, around: { before?: string; after?: string } = {}): string {
  return `<worksheet ${MAIN}>${around.before ?? ''}<sheetData>${rows}</sheetData>${around.after ?? ''}</worksheet>`;
}

/** A workbook of one sheet; what is not given is empty. */
export function workbookOf(sheet: Partial<Sheet>, more: Partial<Workbook> = {}): Workbook {
  return {
    name: 'buku.xlsx',
    sheets: [{ name: 'Satu', cells: [], merges: [], hiddenRows: [], hiddenColumns: [], ...sheet }],
    ...more,
  };
}

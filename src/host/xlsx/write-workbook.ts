import { strToU8, zipSync, type Zippable } from 'fflate';
import { sheetPrefix } from '../../sheet/address';
import type { Workbook } from '../../sheet/snapshot';
import { sheetXml, TextTable, type SheetLook } from './write-sheet';
import { StyleTable } from './write-styles';
import { escapeAttribute, escapeText } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Local, as the zip format's own times are: the same bytes in every time zone. */
const FIXED_TIME = new Date(1980, 0, 1);

const part = (xml: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);

const relations = (targets: readonly (readonly [type: string, target: string])[]): Uint8Array =>
  part(
    `<Relationships xmlns="${RELATIONS}">${targets
      .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  );

function contentTypes(sheets: number, properties: boolean): Uint8Array {
  const override = (name: string, type: string): string => `<Override PartName="/xl/${name}" ContentType="${TYPES}.${type}+xml"/>`;
  return part(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('workbook.xml', 'sheet.main') +
      Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}.xml`, 'worksheet')).join('') +
      override('styles.xml', 'styles') +
      override('sharedStrings.xml', 'sharedStrings') +
      (properties ? '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>' : '') +
      '</Types>',
  );
}

/**
 * Two signs by which programs keep the values that stand in a file: Excel, that a version as new as itself computed them (this one is
 * that of every Excel since 2019); LibreOffice, that a program it trusts wrote them, else texts of functions it lacks become #NAME?.
 */
const CALCULATED_BY = '<calcPr calcId="191029"/>';
const WRITTEN_FOR = '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>';
const keepsValues = (looks: readonly (SheetLook | undefined)[]): boolean => looks.some((look) => look?.settings);

/** Rows that stand above each printed page, as Excel names them. */
function printTitles(workbook: Workbook, looks: readonly (SheetLook | undefined)[]): string {
  const names = workbook.sheets.flatMap(({ name }, index) => {
    const rows = looks[index]?.settings?.titleRows;
    if (!rows) return [];
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeText(sheetPrefix(name))}$${rows[0]}:$${rows[1]}</definedName>`];
  });
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}

function workbookPart(workbook: Workbook, looks: readonly (SheetLook | undefined)[]): Uint8Array {
  const sheets = workbook.sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  return part(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
      (workbook.date1904 ? '<workbookPr date1904="1"/>' : '') +
      `<sheets>${sheets.join('')}</sheets>${printTitles(workbook, looks)}` +
      `${keepsValues(looks) ? CALCULATED_BY : ''}</workbook>`,
  );
}

/**
 * Writes a workbook as .xlsx; the same input gives the same bytes.
 * Texts stay texts, and formulas are stored with the values they have in the snapshot.
 * Functions newer than Excel 2007, other than ours, are not given their stored prefix.
 * @param looks one a sheet, in order; a missing one is plain.
 */
export function writeWorkbook(workbook: Workbook, looks: readonly (SheetLook | undefined)[] = []): Uint8Array {
  const styles = new StyleTable();
  const texts = new TextTable();
  const sheets = workbook.sheets.map((sheet, index) => part(sheetXml(sheet, looks[index] ?? {}, styles, texts)));
  const parts: Zippable = {
    '[Content_Types].xml': contentTypes(sheets.length, keepsValues(looks)),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml'], ...(keepsValues(looks) ? [['extended-properties', 'docProps/app.xml'] as const] : [])]),
    'xl/workbook.xml': workbookPart(workbook, looks),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': part(styles.xml()),
    'xl/sharedStrings.xml': part(texts.xml()),
    ...(keepsValues(looks) ? { 'docProps/app.xml': part(WRITTEN_FOR) } : {}),
    ...Object.fromEntries(sheets.map((bytes, index) => [`xl/worksheets/sheet${index + 1}.xml`, bytes])),
  };
  return zipSync(parts, { level: 9, mtime: FIXED_TIME });
}

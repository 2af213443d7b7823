import { customParts, withCustomParts } from '../host/xlsx/custom-parts';
import { writeWorkbook } from '../host/xlsx/write-workbook';
import type { ExcelModel } from './excel/model/excel-model';

/** Notes on sheets have no place of their own in the files we write: they travel in a part beside the add-in's. */
const NOTES = /^<catatan xmlns="urn:pratinjau:catatan">(.*)<\/catatan>$/s;

/** The workbook as an .xlsx file, with all that add-ins keep in it. */
export function saveFile(model: ExcelModel): Uint8Array {
  const notes = model.sheets.map(({ name, notes: own }) => [name, [...own]] as const).filter(([, own]) => own.length > 0);
  const kept = `<catatan xmlns="urn:pratinjau:catatan">${encodeURIComponent(JSON.stringify(notes))}</catatan>`;
  return withCustomParts(writeWorkbook(model.toSnapshot()), [...model.xmlParts.values(), ...(notes.length > 0 ? [kept] : [])]);
}

/** Gives a workbook just opened what add-ins kept in its file. */
export function takeKept(model: ExcelModel, xlsx: Uint8Array): void {
  customParts(xlsx).forEach((xml, index) => {
    const notes = NOTES.exec(xml)?.[1];
    if (notes === undefined) model.xmlParts.set(`{part-${index + 1}}`, xml);
    else for (const [sheet, own] of JSON.parse(decodeURIComponent(notes)) as Notes) for (const [key, value] of own) model.findSheet(sheet)?.notes.set(key, value);
  });
}

/** As saveFile wrote them. */
type Notes = readonly (readonly [sheet: string, own: readonly (readonly [key: string, value: string])[]])[];

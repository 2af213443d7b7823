import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bookOf, type Form, FORMS } from '../../assets/templates/workbook';
import { readWorkbookFile } from '../../src/host/xlsx/read-file';
import { writeWorkbook } from '../../src/host/xlsx/write-workbook';
import { cellAddress } from '../../src/sheet/address';
import type { CellValue, Workbook } from '../../src/sheet/snapshot';
import { Conversions, hasLibreOffice } from '../functions/ordinary/libreoffice';
import { surveySheet } from '../functions/reference';
import { filledSheets, IDS, templateOf } from './filled';

const here = hasLibreOffice();
if (!here) console.warn('LibreOffice is not here (install libreoffice-calc): the templates are not computed.');

const SURVEY = 'survei-3.2.4';
/** The survey template with the 297 rows of the reference report pasted into it. */
function pastedSurvey() {
  const sheets = templateOf('survei').sheets();
  sheets[0]?.fill('F10', ...surveySheet().answers);
  return sheets;
}

const drafts = new Map([...IDS.map((id) => [id, filledSheets(id)] as const), [SURVEY, pastedSurvey()] as const]);
const ours = (id: string, form: Form): Workbook => ({ name: id, sheets: bookOf(drafts.get(id) ?? [], form).sheets });

/** Every filled template through LibreOffice: the ordinary form computed anew, ours with the values that it brings. */
async function throughLibreOffice(form: Form): Promise<Map<string, Workbook>> {
  const conversions = new Conversions(form === 'biasa');
  try {
    const ids = [...drafts.keys()];
    for (const id of ids) {
      const { sheets, looks } = bookOf(drafts.get(id) ?? [], form);
      // Values that cannot be right: whatever agrees below was computed there.
      const blank = sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => (cell.formula === undefined || form === 'lkjip' ? cell : { ...cell, value: -1 })) }));
      writeFileSync(path.join(conversions.folder, `${id}.xlsx`), writeWorkbook({ name: id, sheets: blank }, looks));
    }
    await conversions.convert(ids.map((id) => `${id}.xlsx`), 'xlsx', 'keluar');
    const read = ids.map(async (id) => [id, (await readWorkbookFile(path.join(conversions.folder, 'keluar', `${id}.xlsx`))).workbook] as const);
    return new Map(await Promise.all(read));
  } finally {
    conversions.close();
  }
}

const cellsOf = ({ sheets }: Workbook): Map<string, CellValue> =>
  new Map(sheets.flatMap(({ name, cells }) => cells.map(({ row, column, value }) => [`${name}!${cellAddress(row, column)}`, value] as const)));

function isSame(one: CellValue, other: CellValue | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === (other ?? '');
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

const withLibreOffice = here ? describe : describe.skip;
withLibreOffice('LibreOffice', () => {
  const seen = new Map<Form, Map<string, Workbook>>();
  beforeAll(async () => {
    for (const form of FORMS) seen.set(form, await throughLibreOffice(form));
  });

  test.each(IDS.flatMap((id) => FORMS.map((form) => [id, form] as const)))('shows %s, in the form "%s", with the values we give it', (id, form) => {
    const book = seen.get(form)?.get(id) ?? { name: id, sheets: [] };
    const shown = cellsOf(book);
    const expected = [...cellsOf(ours(id, 'lkjip'))];
    expect(book.sheets.map(({ name }) => name)).toEqual(ours(id, form).sheets.map(({ name }) => name));
    expect(expected.filter(([place, value]) => !isSame(value, shown.get(place))).map(([place, value]) => [place, value, shown.get(place)])).toEqual([]);
  });

  test.each(FORMS)('reproduces table 3.2.4 of the reference report to the last printed digit, in the form "%s"', (form) => {
    const shown = cellsOf(seen.get(form)?.get(SURVEY) ?? { name: SURVEY, sheets: [] });
    const columns = [...'FGHIJKLMN'];
    const row = (number: number): (CellValue | undefined)[] => columns.map((column) => shown.get(`Survei!${column}${number}`));
    const { below } = surveySheet();
    const printed = (label: RegExp): string[] => Object.entries(below).find(([words]) => label.test(words))?.[1] ?? [];
    const asPrinted = (value: CellValue | undefined, like = ''): string => (typeof value === 'number' ? String(Number(value.toFixed(like.split('.')[1]?.length ?? 0))) : String(value));
    for (const [number, label] of [[410, /^SNilai/], [412, /^NRR \/ unsur/], [414, /^NRR tertbg/]] as const) {
      const digits = printed(label).slice(0, 9);
      expect(digits).toHaveLength(9);
      expect(row(number).map((value, index) => asPrinted(value, digits[index]))).toEqual(digits.map((text) => String(Number(text))));
    }
    expect(asPrinted(shown.get('Survei!T414'), '3.328131')).toBe('3.328131');
    expect(asPrinted(shown.get('Survei!T415'), '83.20328')).toBe('83.20328');
    expect(shown.get('Hasil Survei!C24')).toBe('B');
    expect(columns.map((_, index) => shown.get(`Hasil Survei!F${index + 8}`))).toEqual([6, 4, 9, 2, 7, 5, 3, 8, 1]);
  });
});

test('the values we give table 3.2.4 are the printed ones, also where LibreOffice is not here', () => {
  const cells = cellsOf(ours(SURVEY, 'lkjip'));
  expect(Number(cells.get('Survei!T415'))).toBeCloseTo(83.20328, 5);
  expect(cells.get('Survei!F410')).toBe(961);
});

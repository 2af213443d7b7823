import { planOf } from '../../../assets/templates/plan';
import { TEMPLATES } from '../../../assets/templates/templates';
import { bookOf, FORMS } from '../../../assets/templates/workbook';
import { insertTemplate } from '../../../src/host/officejs/insert-template';
import { isTemplatePlan } from '../../../src/host/officejs/template-plan';
import { readWorkbook } from '../../../src/host/officejs/read-workbook';
import { HostFailure } from '../../../src/host/port';
import { HOST_FAILURE } from '../../../src/preview/excel/web/excel-on-the-web';
import type { Cell, Sheet } from '../../../src/sheet/snapshot';
import { bootOffice, type Realm } from '../../office/realm';
import { filledSheet, workbookOf } from './workbooks';

let realm: Realm;
beforeEach(async () => { realm = await bootOffice(workbookOf(filledSheet('Data', 2, 2), filledSheet('survei', 2, 2))); });
afterEach(() => realm.dispose());

const HEADING = { kecamatan: '=Jaten', kabupaten: 'Karanganyar', tahun: '2024' };

/** What does not hang on computing: contents without the values of formulas, and looks. */
const written = ({ cells }: Sheet): unknown[] => cells.map(({ value, formula, ...rest }: Cell) => (formula === undefined ? { ...rest, value } : { ...rest, formula }));

async function sheetsAfter(): Promise<Map<string, Sheet>> {
  const { workbook } = await readWorkbook({});
  return new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
}

test.each(TEMPLATES.flatMap((template) => FORMS.map((form) => [template.id, form, template] as const)))('%s, in the form "%s", is built as its file has it', async (_, form, template) => {
  const names = await insertTemplate(planOf(template, form), '', { kecamatan: '', kabupaten: '', tahun: '' });
  const sheets = await sheetsAfter();
  const expected = bookOf(template.sheets(), form).sheets;
  expect(names).toHaveLength(expected.length);
  for (const [index, sheet] of expected.entries()) {
    const name = names[index] ?? '';
    const renamed = (formula: string): string => formula.replaceAll('Survei!', name.includes('(') ? "'Survei (2)'!" : 'Survei!');
    const own = { ...sheet, cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: renamed(cell.formula) })) };
    if (template.id !== 'survei') expect(written(sheets.get(name) ?? own)).toEqual(written(own));
    expect(sheets.get(name)?.cells).toHaveLength(sheet.cells.length);
  }
});

test('a sheet of the same name stays as it is, and formulas lead to the new one', async () => {
  const template = TEMPLATES[0];
  if (!template) throw new Error('there is no template');
  const before = (await sheetsAfter()).get('survei');
  expect(await insertTemplate(planOf(template, 'lkjip'), '', HEADING)).toEqual(['Survei (2)', 'Hasil Survei']);
  const after = await sheetsAfter();
  expect(after.get('survei')).toEqual(before);
  const formulas = after.get('Hasil Survei')?.cells.flatMap(({ formula }) => formula ?? []) ?? [];
  expect(formulas.filter((formula) => formula.includes('Survei'))).not.toEqual([]);
  expect(formulas.filter((formula) => /(?<!'Survei \(2\)')(?<!\w )\bSurvei!/.test(formula))).toEqual([]);
});

test('the header is filled in once, as text and never as a formula; the sheet is protected and its inputs are free', async () => {
  const template = TEMPLATES.find(({ id }) => id === 'efisiensi');
  if (!template) throw new Error('there is no template');
  await insertTemplate(planOf(template, 'biasa'), '', HEADING);
  const sheet = realm.excel.model.findSheet('Efisiensi');
  expect([3, 4, 5].map((row) => sheet?.cell(row - 1, 2).value)).toEqual(['=Jaten', 'Karanganyar', 2024]);
  expect(sheet?.cell(2, 2).formula).toBeUndefined();
  expect(sheet?.protected).toBe(true);
  expect([sheet?.cell(9, 7).unlocked, sheet?.cell(9, 6).unlocked]).toEqual([true, undefined]);
  expect(sheet?.validations.size).toBeGreaterThan(0);
  expect([sheet?.frozenRows, sheet?.page.get('orientation'), sheet?.page.get('paperSize')]).toEqual([9, 'Landscape', 'Folio']);
});

test('where sheets cannot be added nothing is left behind, and the failure has words', async () => {
  const template = TEMPLATES.find(({ id }) => id === 'efisiensi');
  if (!template) throw new Error('there is no template');
  const plan = planOf(template, 'biasa');
  const [sheet] = plan.sheets;
  if (!sheet) throw new Error('the template has no sheet');
  const broken = { ...plan, sheets: [{ ...sheet, merges: ['tidak ada'] }] };
  await expect(insertTemplate(broken, '', HEADING)).rejects.toBeInstanceOf(HostFailure);
  expect([...(await sheetsAfter()).keys()]).toEqual(['Data', 'survei']);
});

test('a session lost at any moment leaves all of a template or nothing of it', async () => {
  const template = TEMPLATES.find(({ id }) => id === 'efisiensi');
  if (!template) throw new Error('there is no template');
  const plan = planOf(template, 'biasa');
  for (let answered = 0, isDone = false; !isDone; answered++) {
    let asked = 0;
    realm.excel.failure = () => (asked++ === answered ? HOST_FAILURE.sessionLost : undefined);
    const failure: unknown = await insertTemplate(plan, '', HEADING).then(() => undefined, (thrown: unknown) => thrown);
    const names = realm.excel.model.sheets.map(({ name }) => name);
    isDone = names.length > 2;
    if (!isDone) expect(failure).toMatchObject({ text: { id: expect.stringContaining('terputus') as string } });
    expect(names.slice(2)).toEqual(isDone ? plan.sheets.map(({ name }) => name) : []);
  }
  expect(realm.excel.model.findSheet('Efisiensi')?.cell(2, 2).value).toBe('=Jaten');
});

test('in a workbook whose structure is protected nothing is inserted, and the pane can say why', async () => {
  const [template] = TEMPLATES;
  if (!template) throw new Error('there is no template');
  realm.excel.model.structureProtected = true;
  await expect(insertTemplate(planOf(template, 'biasa'), '', HEADING)).rejects.toMatchObject({ text: { id: expect.stringContaining('terkunci') as string } });
  expect(realm.excel.model.sheets).toHaveLength(2);
});

test.each([[null], [{}], [{ header: {}, sheets: [1] }], [{ sheets: [] }], [[]]])('%j is no template', (json) => {
  expect(isTemplatePlan(json)).toBe(false);
});

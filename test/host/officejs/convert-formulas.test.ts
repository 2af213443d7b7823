import fc from 'fast-check';
import { convertBack, convertToOrdinary } from '../../../src/host/officejs/convert-formulas';
import { repairStored, repairStoredFormulas } from '../../../src/host/officejs/repair-stored';
import type { Cell, Sheet } from '../../../src/sheet/snapshot';
import { bootOffice, type Realm } from '../../office/realm';
import { sheetOf, workbookOf } from './workbooks';

let realm: Realm;
afterEach(() => realm.dispose());

async function open(...sheets: Sheet[]): Promise<void> {
  realm = await bootOffice(workbookOf(...sheets));
}

/** Every formula, by its address in zero-based rows and columns. */
function formulas(): Record<string, string> {
  return Object.fromEntries(realm.excel.model.toSnapshot().sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }) => (formula === undefined ? [] : [[`${name} ${row} ${column}`, formula]]))));
}

const cell = (row: number, column: number, formula: string, value: Cell['value'] = 1): Cell => ({ row, column, formula, value });
const entered = (sheet: string, address: string, formula: string): Promise<void> => Excel.run(async (context) => {
  context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
  await context.sync();
});
const protect = (sheet: string): Promise<void> => Excel.run(async (context) => {
  context.workbook.worksheets.getItem(sheet).protection.protect();
  await context.sync();
});

const NUMBERS: Cell[] = [{ row: 0, column: 0, value: 68.45 }, { row: 0, column: 1, value: 70 }, { row: 1, column: 0, value: 4 }, { row: 1, column: 1, value: 3 }];
const OWN = ['LKJIP.CAPAIAN(A1,B1)', 'ROUND(LKJIP.IKM(A2:B2),2)', 'LKJIP.TERBILANG(A1,"<rupiah> & \'lain\'")', '_xldudf_LKJIP_SAMPEL(B1)', 'IF(A1>1,LKJIP.MUTU(A1),"LKJIP.IKM(")'];

test('our formulas become ordinary, and ours again to the letter', async () => {
  await open(sheetOf('A', [...NUMBERS, ...OWN.map((formula, index) => cell(index + 3, 3, formula)), cell(9, 3, 'SUM(A1:B1)')]), sheetOf("B 'dua'", [cell(0, 0, 'LKJIP.SAMPEL(1300)')]));
  const before = formulas();
  expect(await convertToOrdinary()).toEqual({ done: 6, left: [] });
  const ordinary = Object.values(formulas());
  expect(ordinary).toHaveLength(7);
  expect(ordinary.filter((formula) => /_xldudf|LKJIP\.(?!IKM\("\))/.test(formula))).toEqual([]);
  expect(ordinary).toContain('SUM(A1:B1)');
  expect(await convertBack()).toEqual({ done: 6, left: [] });
  expect(formulas()).toEqual(before);
  expect(await convertBack()).toEqual({ done: 0, left: [] });
});

test('any of our formulas comes back as it was', async () => {
  const name = fc.constantFrom('IKM', 'NRR', 'CAPAIAN', 'KATEGORI', 'TERBILANG', 'SERAPAN', 'MUTU', 'PERINGKAT', 'EFISIENSI');
  const argument = fc.constantFrom('A1', '$B$1', 'A1:B2', "'B ''dua'''!A1", '"eksak"', '"a""b&<c>"', '97.78%', '-1', '', 'ROUND( A1 ,2)');
  const call = fc.tuple(name, fc.array(argument, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ' ')).map(([own, args, space]) => `LKJIP.${own}(${args.join(`,${space}`)})`);
  const formula = fc.oneof(call, call.map((text) => `IFERROR(${text}, "-")`), call.map((text) => `${text}*2&" x"`));
  await fc.assert(fc.asyncProperty(fc.array(formula, { minLength: 1, maxLength: 8 }), async (texts) => {
    await open(sheetOf('A', [...NUMBERS, ...texts.map((text, index) => cell(10 * index + 5, 5, text))]), sheetOf("B 'dua'", NUMBERS));
    const before = formulas();
    const there = await convertToOrdinary();
    expect(there.done + there.left.length).toBe(texts.length);
    expect((await convertBack()).done).toBe(there.done);
    expect(formulas()).toEqual(before);
    realm.dispose();
  }), { numRuns: 12, seed: 7 });
  await open(sheetOf('A', []));
});

test('a formula that filled several cells becomes one in each, and leaves them again', async () => {
  const spilt: Cell[] = [cell(3, 0, 'LKJIP.NRR(A2:B2)', 4), { row: 3, column: 1, value: 3 }];
  await open(sheetOf('A', [...NUMBERS, ...spilt]));
  expect(await convertToOrdinary()).toEqual({ done: 1, left: [] });
  expect(Object.keys(formulas())).toEqual(['A 3 0', 'A 3 1']);
  expect(await convertBack()).toEqual({ done: 1, left: [] });
  expect(formulas()).toEqual({ 'A 3 0': 'LKJIP.NRR(A2:B2)' });
  expect(realm.excel.model.toSnapshot().sheets[0]?.cells.find(({ row, column }) => row === 3 && column === 1)).toBeUndefined();
});

test('where the results have no room, nothing is overwritten', async () => {
  await open(sheetOf('A', [...NUMBERS, cell(3, 0, 'LKJIP.NRR(A2:B2)', { error: '#SPILL!' }), { row: 3, column: 1, value: 'catatan' }]));
  expect(await convertToOrdinary()).toEqual({ done: 0, left: [{ sheet: 'A', cell: 'A4', message: {
    id: 'Hasilnya mengisi A4:B4, tetapi B4 sudah berisi: kosongkan dulu.', en: 'Its results fill A4:B4, but B4 is not empty: clear it first.',
  } }] });
});

test('what the user changed since is told and left; the rest comes back', async () => {
  await open(sheetOf('A', [...NUMBERS, cell(3, 0, OWN[0] ?? ''), cell(4, 0, OWN[1] ?? '')]));
  await convertToOrdinary();
  await entered('A', 'A4', '=A1/B1');
  const { done, left } = await convertBack();
  expect(done).toBe(1);
  expect(left).toMatchObject([{ sheet: 'A', cell: 'A4', message: { en: 'The formula here was changed since, so it is left.' } }]);
  expect(formulas()).toEqual({ 'A 3 0': 'A1/B1', 'A 4 0': OWN[1] });
});

test('a protected sheet is told once, the others go on; there and back', async () => {
  await open(sheetOf('Terkunci', [cell(0, 0, 'LKJIP.SAMPEL(10)'), cell(1, 0, 'LKJIP.SAMPEL(20)')]), sheetOf('B', [cell(0, 0, 'LKJIP.SAMPEL(10)')]));
  await protect('Terkunci');
  const { done, left } = await convertToOrdinary();
  expect([done, left.map(({ sheet, cell: place }) => [sheet, place])]).toEqual([1, [['Terkunci', undefined]]]);
  await protect('B');
  expect(await convertBack()).toMatchObject({ done: 0, left: [{ sheet: 'B' }] });
});

test('what cannot be ordinary keeps its formula, with the reason', async () => {
  await open(sheetOf('A', [cell(0, 0, 'LKJIP.IKM(Survei)'), cell(1, 0, 'COUNTIF(LKJIP.NRR(A5:B6),">3")'), cell(2, 0, 'LKJIP.CAPAIAN(1,2,"datar")')]));
  const before = formulas();
  const { done, left } = await convertToOrdinary({ sheets: ['A'] });
  expect([done, left.map(({ cell: place, message }) => [place, message.en])]).toEqual([0, [
    ['A1', '"Survei" must be written as the address of cells, such as B5:J301.'],
    ['A2', 'LKJIP.NRR gives several results inside another formula: put it in cells of its own.'],
    ['A3', '"datar" is not known; choose from: naik, turun, turun-bagi.'],
  ]]);
  expect(formulas()).toEqual(before);
});

test('ratios keep their percentages, and lose them again', async () => {
  await open(sheetOf('A', [...NUMBERS, cell(3, 0, OWN[0] ?? '')]));
  const format = (): string | undefined => realm.excel.model.toSnapshot().sheets[0]?.cells.find(({ row }) => row === 3)?.format;
  await convertToOrdinary();
  expect(format()).toBe('0.00%');
  await convertBack();
  expect(format()).toBeUndefined();
});

test('a sheet of formulas costs a block of syncs, not one a cell', async () => {
  await open(sheetOf('A', Array.from({ length: 500 }, (_, row) => cell(row, 0, `LKJIP.SAMPEL(${row + 1})`))));
  const before = realm.excel.syncs;
  expect(await convertToOrdinary()).toMatchObject({ done: 500 });
  expect(realm.excel.syncs - before).toBeLessThan(12);
});

test('the stored form is repaired, in texts it is left', async () => {
  expect(repairStored('=IF(A1="_xldudf_LKJIP_IKM(",_xldudf_LKJIP_IKM(B5:J301),0)')).toBe('=IF(A1="_xldudf_LKJIP_IKM(",LKJIP.IKM(B5:J301),0)');
  expect(['=SUM(A1)', '="_xldudf_LKJIP_IKM("', '=LKJIP.IKM(A1)'].map(repairStored)).toEqual([undefined, undefined, undefined]);
  await open(sheetOf('A', [cell(0, 0, '_xldudf_LKJIP_SAMPEL(10)'), cell(1, 0, 'SUM(A1)')]), sheetOf('Terkunci', [cell(0, 1, '_xldudf_LKJIP_SAMPEL(10)')]));
  await protect('Terkunci');
  expect(await repairStoredFormulas()).toMatchObject({ done: 1, left: [{ sheet: 'Terkunci', cell: 'B1' }] });
  expect(formulas()).toEqual({ 'A 0 0': 'LKJIP.SAMPEL(10)', 'A 1 0': 'SUM(A1)', 'Terkunci 0 1': '_xldudf_LKJIP_SAMPEL(10)' });
});

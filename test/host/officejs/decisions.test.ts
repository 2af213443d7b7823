import type { Decisions } from '../../../src/check/decisions';
import { readDecisions, writeDecisions } from '../../../src/host/officejs/decisions';
import { bootOffice, type Realm } from '../../office/realm';
import { filledSheet, workbookOf } from './workbooks';

let realm: Realm;
beforeEach(async () => { realm = await bootOffice(workbookOf(filledSheet('A', 2, 2))); });
afterEach(() => realm.dispose());

const parts = (): Promise<number> => Excel.run(async (context) => {
  const count = context.workbook.customXmlParts.getByNamespace('urn:selaras:keputusan').getCount();
  await context.sync();
  return count.value;
});

const DECISIONS: Decisions = {
  setAside: [{ rule: 'jumlah-tidak-cocok', sheet: "Bab '3'", cell: 'C9', label: 'Jumlah · Realisasi <Rp> & "lain"', found: 2_895_600_617, reason: 'Angka 1 < 2 & </keputusan>', author: 'Sekcam', date: '2026-11-24' }],
  lessons: [{ about: 'baris', table: { sheet: 'A', title: 'Tabel 1', header: ['No', 'Uraian'], range: 'A1:B9' }, label: 'Jumlah Desa', cell: 'A5', role: 'rincian' }],
};

test('a workbook that nobody has decided about has no decisions', async () => {
  expect(await readDecisions()).toEqual({ decisions: { setAside: [], lessons: [] }, problems: [] });
});

test('what is written is read again to the letter, and only the last of it', async () => {
  await writeDecisions({ ...DECISIONS, lessons: [] });
  await writeDecisions(DECISIONS);
  expect(await readDecisions()).toEqual({ decisions: DECISIONS, problems: [] });
  expect(await parts()).toBe(1);
});

test('with no decision left nothing of ours stays in the workbook', async () => {
  await writeDecisions(DECISIONS);
  await writeDecisions({ setAside: [], lessons: [] });
  expect(await parts()).toBe(0);
  expect((await readDecisions()).decisions.setAside).toEqual([]);
});

test('a part that somebody else has written is a problem to be told, not a failure', async () => {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<keputusan xmlns="urn:selaras:keputusan"><b/></keputusan>');
    await context.sync();
  });
  const { decisions, problems } = await readDecisions();
  expect(decisions).toEqual({ setAside: [], lessons: [] });
  expect(problems.map(({ message }) => message.en)).toEqual([expect.stringContaining('holds no decisions of Selaras')]);
});

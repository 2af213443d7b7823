import { checkAll } from '../../src/check/check-workbook';
import type { Decisions } from '../../src/check/decisions';
import type { Report } from '../../src/check/report';
import { applySetAside, setAsideOf } from '../../src/check/set-aside';
import { readWritten } from '../written/written';

const ROWS = `
  | Uraian   | Anggaran      | Realisasi     |
  | Operasi  | 3.165.174.300 | 2.882.624.771 |
  | Modal    | 247.926.000   | 246.633.000   |
  | Transfer | 12.000.000    | 11.900.500    |
  | Jumlah   | 3.425.100.300 | 3.114.158.271 |`;

const check = (text: string, decisions?: Decisions): Report => checkAll(readWritten(text).workbook, [], decisions);
const places = (report: Report) => report.findings.map(({ sheet, cell }) => `${sheet}!${cell}`);
const asideAt = (report: Report) => report.setAside.map(({ finding: { sheet, cell }, decision: { reason } }) => `${sheet}!${cell} ${reason}`);

/** Everything found in a workbook, set aside. */
function allOf(text: string): Decisions {
  return { setAside: check(text).findings.map((finding) => setAsideOf(finding, 'dokumen sumber', 'Sekcam', '2026-11-24')), lessons: [] };
}

test('what was set aside is no finding any more, and is told of with its reason', () => {
  const report = check(ROWS, allOf(ROWS));
  expect(places(report)).toEqual([]);
  expect(asideAt(report)).toEqual(['Lembar1!C5 dokumen sumber']);
});

test('when rows have moved it is known again by its words', () => {
  const moved = ROWS.replace('| Operasi ', '| Pegawai  | 1.000.000     | 900.000       |\n  | Operasi ').replace('3.425.100.300', '3.426.100.300');
  expect(asideAt(check(`Tabel 3.1\n${ROWS}`, allOf(ROWS)))).toEqual(['Lembar1!C7 dokumen sumber']);
  expect(asideAt(check(moved, allOf(ROWS)))).toEqual(['Lembar1!C6 dokumen sumber']);
});

test('when the value has changed it is shown again', () => {
  const changed = ROWS.replace('3.114.158.271', '3.114.158.275');
  expect(places(check(changed, allOf(ROWS)))).toEqual(['Lembar1!C5']);
  expect(check(changed, allOf(ROWS)).setAside).toEqual([]);
});

test('one decision is of one place: the same slip elsewhere stays, and of two like it the nearer one is meant', () => {
  const [finding] = check(ROWS).findings;
  const [decision] = allOf(ROWS).setAside;
  if (!finding || !decision) throw new Error('nothing is found');
  const at = (...cells: string[]) => cells.map((cell) => ({ ...finding, cell }));
  const left = (...cells: string[]) => applySetAside(at(...cells), [decision], ['Lembar1']).findings.map(({ cell }) => cell);
  expect(left('C5', 'C14')).toEqual(['C14']);
  expect(left('C14', 'C7')).toEqual(['C14']);
  expect(applySetAside([...at('C5'), { ...finding, expected: 1 }], [decision], ['Lembar1']).setAside).toHaveLength(2);
});

test('of two decisions about one cell the later counts', () => {
  const { setAside: [first] } = allOf(ROWS);
  if (!first) throw new Error('nothing is found');
  expect(asideAt(check(ROWS, { setAside: [first, { ...first, reason: 'sudah dicek' }], lessons: [] }))).toEqual(['Lembar1!C5 sudah dicek']);
});

test('a decision about another rule or sheet is none about this one', () => {
  const { setAside } = allOf(ROWS);
  for (const change of [{ rule: 'persen-tidak-cocok' }, { sheet: 'Lembar2' }]) {
    const other = { setAside: setAside.map((decision) => ({ ...decision, ...change })), lessons: [] };
    expect(places(check(`# Lembar1${ROWS}\n# Lembar2\n| Catatan |`, other))).toEqual(['Lembar1!C5']);
  }
});

test('when its sheet has another name now it is known again, as long as only one cell can be meant', () => {
  const [before, renamed, copied] = [`# LRA${ROWS}`, `# LRA 2023${ROWS}`, `# LRA 2023${ROWS}\n# Salinan${ROWS}`];
  expect(asideAt(check(renamed, allOf(before)))).toEqual(["LRA 2023!C5 dokumen sumber"]);
  expect(asideAt(check(copied, allOf(before)))).toEqual([]);
});

import { checkAll } from '../../src/check/check-workbook';
import { readWritten } from '../written/written';

const findingsOf = (text: string) => checkAll(readWritten(text).workbook).findings;

const wrongRow = `
  | Uraian   | Anggaran      | Realisasi     | %     |
  | Operasi  | 3.165.174.300 | 2.882.624.771 | 91,07 |
  | Modal    | 247.926.000   | 264.633.000   | 99,48 |
  | Transfer | 12.000.000    | 11.900.500    | 99,17 |
  | Jumlah   | 3.425.100.300 | 3.141.158.271 | 91,71 |`;

test('one wrong cell is told of where it stands; what else it unsettles is told of there, and names it', () => {
  const findings = findingsOf(wrongRow);
  expect(findings.map(({ rule, cell, expected }) => `${cell} ${rule} ${expected}`)).toEqual([
    'C3 jumlah-tidak-cocok 246633000',
    'D3 persen-tidak-cocok 106.74',
  ]);
  for (const { message } of findings) {
    expect(message.id).toMatch(/Yang tidak sesuai tampaknya C3: tertulis 264\.633\.000, agar cocok seharusnya 246\.633\.000\.$/);
    expect(message.en).toMatch(/What does not fit seems to be C3: it shows 264,633,000 and should be 246,633,000 to agree\.$/);
  }
});

test('a finding at the wrong total says nothing of another cell', () => {
  const [finding] = findingsOf(wrongRow.replace('264.633.000', '246.633.000').replace('3.141.158.271', '3.141.185.271'));
  expect(finding?.cell).toBe('C5');
  expect(finding?.message.id).not.toContain('tampaknya');
});

test('a result that was computed from a wrong total, and adds up no more than that one, names it', () => {
  const [total, sisa] = findingsOf(`
    | No | Uraian      | Anggaran    | Realisasi   | Sisa       |
    | I  | Program A   | 76.440.000  | 53.770.000  | 22.670.000 |
    | 1  | Kegiatan A1 | 19.020.000  | 18.120.000  | 900.000    |
    | 2  | Kegiatan A2 | 38.400.000  | 35.650.000  | 2.750.000  |
    | II | Program B   | 80.000.000  | 74.880.000  | 5.120.000  |
    | 1  | Kegiatan B1 | 52.000.000  | 48.650.000  | 3.350.000  |
    | 2  | Kegiatan B2 | 28.000.000  | 26.230.000  | 1.770.000  |
    |    | Jumlah      | 156.440.000 | 128.650.000 | 27.790.000 |`);
  expect(total).toMatchObject({ cell: 'C2', expected: 57_420_000 });
  expect(sisa).toMatchObject({ cell: 'E2', expected: 3_650_000, evidence: ['Lembar1!E3:E4', 'Lembar1!C2'] });
  expect(sisa?.message.id).toMatch(/Yang tidak sesuai tampaknya C2: tertulis 76\.440\.000, agar cocok seharusnya 57\.420\.000\.$/);
});

test('the cells that a finding rests on do not include itself', () => {
  expect(findingsOf(wrongRow).map(({ evidence }) => evidence)).toEqual([['Lembar1!C5', 'Lembar1!C2', 'Lembar1!C4'], ['Lembar1!C3', 'Lembar1!B3']]);
});

const names = ['Perencanaan Kinerja', 'Administrasi Umum', 'Pengadaan Barang', 'Penyediaan Jasa', 'Pemeliharaan Kendaraan', 'Fasilitasi Desa', 'Koordinasi Ketentraman'];
const amounts = ['42.948.600', '142.293.000', '166.226.000', '103.114.000', '160.691.000', '124.754.600', '180.240.000'];
const table = (sheet: string, values: readonly string[]) =>
  [`# ${sheet}`, '| Kegiatan | Anggaran |', ...values.map((value, i) => `| ${names[i]} | ${value} |`)].join('\n');

test('what two tables say against a third is one finding', () => {
  const wrong = amounts.with(2, '166.262.000');
  const findings = findingsOf([table('Satu', amounts), table('Dua', wrong), table('Tiga', amounts)].join('\n'));
  expect(findings.map(({ sheet, cell, expected }) => `${sheet}!${cell} ${expected}`)).toEqual(['Dua!B4 166226000']);
  expect(findings[0]?.evidence).toEqual(['Satu!B4', 'Tiga!B4']);
});

test('two values of one name are wrong where nearly all others agree, and to be looked at where fewer do', () => {
  const levels = (count: number) => findingsOf([table('Satu', amounts.slice(0, count)), table('Dua', amounts.slice(0, count).with(1, '142.239.000'))].join('\n'))
    .map(({ level }) => level);
  expect(levels(7)).toEqual(['salah']);
  expect(levels(5)).toEqual(['patut-dicek']);
});

test('of two tables that repeat one mistake each is told of by the table that proves it', () => {
  const wrong = amounts.with(2, '161.626.000');
  const findings = findingsOf([table('Satu', wrong), table('Dua', wrong), `${table('Tiga', amounts)}\n| Jumlah | 920.267.200 |`].join('\n'));
  expect(findings.map(({ sheet, cell, expected }) => `${sheet}!${cell} ${expected}`)).toEqual(['Satu!B4 166226000', 'Dua!B4 166226000']);
});

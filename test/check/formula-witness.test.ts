import { FormulaWitness } from '../../src/check/formula-witness';
import { readTables } from '../../src/table/read-tables';
import { relation } from '../relation/number-cell';
import { findingsOf } from '../rules/demand';
import { readWritten } from '../written/written';

/** The cells that findings name at level salah. */
const accused = (text: string) => {
  const wrong = findingsOf(readWritten(text, 'numbers with formats').workbook).filter(({ level }) => level === 'salah');
  return [...new Set(wrong.map(({ cell, expected }) => `${cell} → ${expected}`))];
};

test.each<[fact: string, text: string, accused: readonly string[]]>([
  ['a sum that leaves a row out is wrong, not the rows', `
    | Uraian | Anggaran | Realisasi |
    | Honor  | 121.317  | 101.250 |
    | Cetak  | 310.425  | 291.118 |
    | Sewa   | 450.110  | 450.004 |
    | Makan  | 77.513   | 60.250 |
    | Jumlah | =SUM(B2:B5) → 959.365 | =SUM(C2:C4) → 842.372 |`, ['C6 → 902622']],
  ['a ratio with the amount of another row is wrong, not the amounts', `
    | Uraian | Anggaran | Realisasi | % |
    | Honor  | 120.000  | 100.000 | =C2/B2 → 83,33% |
    | Cetak  | 310.000  | 290.000 | =C3/B4 → 64,44% |
    | Sewa   | 450.000  | 405.000 | =C4/B4 → 90,00% |
    | Makan  | 640.000  | 600.000 | =C5/B5 → 93,75% |`, ['D3 → 93.55']],
  ['a total that takes over the last row is no sum', `
    | Bulan    | Masuk | Keluar | Saldo |
    | Januari  | 500 | 100 | =B2-C2 → 400 |
    | Februari | 300 | 250 | =D2+B3-C3 → 450 |
    | Maret    | 200 | 120 | =D3+B4-C4 → 530 |
    | Jumlah   | =SUM(B2:B4) → 1.000 | =SUM(C2:C4) → 470 | =D4 → 530 |`, []],
  ['a kegiatan that takes over one of the two that its code begins is no sum of both', `
    | Kode       | Uraian     | Anggaran |
    | 1.01       | Program A  | =C3+C6 → 71.350 |
    | 1.01.01    | Kegiatan 1 | =C4+C5 → 50.750 |
    | 1.01.01.01 | Rapat      | 20.500 |
    | 1.01.01.02 | Sewa       | 30.250 |
    | 1.01.02    | Kegiatan 2 | =SUM(C7:C9) → 20.600 |
    | 1.01.02.01 | Cetak      | 5.100 |
    | 1.01.02.02 | Honor      | 7.200 |
    | 1.01.02.03 | Jamuan     | 8.300 |
    | 1.02       | Program B  | =C11 → 44.000 |
    | 1.02.01    | Kegiatan 1 | =C12 → 44.000 |
    | 1.02.01.01 | Alat       | 44.000 |
    | 1.02.01.02 | Bahan      | 15.500 |`, ['C11 → 59500']],
  ['a percentage of which the amount was computed is no ratio that failed', `
    | Uraian | Pagu | Porsi | Nilai |
    | Honor  | 1.000.000 | 33,33% | =ROUND(B2*C2,-4) → 330.000 |
    | Cetak  | 2.000.000 | 25,00% | =ROUND(B3*C3,-4) → 500.000 |
    | Sewa   | 3.000.000 | 12,22% | =ROUND(B4*C4,-4) → 370.000 |
    | Makan  | 4.000.000 | 50,00% | =ROUND(B5*C5,-4) → 2.000.000 |`, []],
  ['a sum of other rows than those that seem to belong to it is what its formula says', `
    | Uraian    | Anggaran | Realisasi |
    | Operasi   | 310.425  | 291.118 |
    | Modal     | 450.110  | 450.004 |
    | Pegawai   | 121.317  | 101.250 |
    | Barang    | 77.513   | 60.250 |
    | Jumlah    | 198.830  | =SUM(C4:C5) → 161.500 |`, []],
  ['a row that is what is left of the total is no part that makes it wrong', `
    | Wilayah | Jumlah | Porsi |
    | Barat   | 1.415  | =B2/B$5 → 57,08% |
    | Timur   | 870    | =B3/B$5 → 35,09% |
    | Lainnya | =B5-B2-B3 → 194 | =B4/B$5 → 7,83% |
    | Jumlah  | 2.479  | =SUM(C2:C4) → 100,00% |`, []],
  ['a heading that repeats its subtotal below is no sum of what stands under the next one', `
    | No | Uraian | Volume | Harga | Jumlah |
    | A  | Beli Alat  | | | =E6 → 1.122.100 |
    | 1  | Ember      | 10 | 11.600 | =C3*D3 → 116.000 |
    | 2  | Kereta     | 1 | 753.200 | =C4*D4 → 753.200 |
    | 3  | Sekop      | 3 | 84.300 | =C5*D5 → 252.900 |
    |    | Sub Total 1 | | | =SUM(E3:E5) → 1.122.100 |
    |    | UPAH       | | | |
    | 1  | Pekerja    | 60 | 100.000 | =C8*D8 → 6.000.000 |
    | 2  | Tukang     | 28 | 125.000 | =C9*D9 → 3.500.000 |
    |    | Sub Total 2 | | | =SUM(E8:E9) → 9.500.000 |
    | B  | Sewa Alat  | | | =SUM(E12:E13) → 5.000.400 |
    | 1  | Molen      | 12 | 315.200 | =C12*D12 → 3.782.400 |
    | 2  | Pompa      | 6 | 203.000 | =C13*D13 → 1.218.000 |
    | C  | Honor      | | | =SUM(E15:E16) → 600.000 |
    | 1  | PJT        | 2 | 200.000 | =C15*D15 → 400.000 |
    | 2  | Mandor     | 2 | 100.000 | =C16*D16 → 200.000 |`, []],
  ['amounts whose formats hide their sen are summed up as they are stored', `
    | Uraian | Anggaran | Realisasi |
    | Honor  | =121317/7 → 17.331 | =101250/8 → 12.656 |
    | Cetak  | =310425/7 → 44.346 | =291118/8 → 36.390 |
    | Jumlah | =SUM(B2:B3) → 61.677 | =SUM(C2:C3) → 49.046 |`, []],
  ['a formula that was not computed again is read as the number that stands there', `
    | Uraian | Anggaran | Realisasi |
    | Honor  | 120.000  | 100.000 |
    | Cetak  | 310.000  | 290.000 |
    | Sewa   | 450.000  | 450.000 |
    | Jumlah | =SUM(B2:B4) → 880.000 | =SUM(C2:C4) → 804.000 |`, ['C5 → 840000']],
])('%s', (_, text, expected) => {
  expect(accused(text)).toEqual(expected);
});

test.each<[fact: string, target: [row: number, column: number], of: [number, number], isMeant: boolean]>([
  ['a ratio of other columns than its formula reads is not what was meant', [3, 7], [4, 3], false],
  ['a ratio of which its formula reads one column, as the others there do, is not what was meant', [3, 7], [6, 3], false],
  ['the only formula of its kind may have taken a row for the next one', [4, 7], [6, 4], true],
  ['the only formula of its kind may have taken one column for another', [6, 7], [6, 5], true],
])('%s', (_, [row, column], of, isMeant) => {
  const { workbook } = readWritten(`
    | Uraian | Pagu    | Modal   | Operasi | Total               | Realisasi | %               |
    | Honor  | 120.000 | 20.000  | 100.000 | =C2+D2 → 120.000    | 90.000    | =F2/E2 → 75,00% |
    | Cetak  | 310.000 | 100.000 | 200.000 | =C3+D3 → 300.000    | 150.000   | =F3/E3 → 50,00% |
    | Sewa   | 450.000 | 150.000 | 250.000 | =C4+D4 → 400.000    | 100.000   | =F3/D3 → 75,00% |
    | Jamuan | 450.000 | 150.000 | 250.000 | =C5+D5 → 400.000    | 100.000   | =F5/E5 → 25,00% |
    | Makan  | 640.000 | 240.000 | 400.000 | =C6+D6 → 640.000    | 320.000   | =F6/D6 → 80,00% |`, 'numbers with formats');
  const cells = workbook.sheets.flatMap(readTables).flatMap(({ rows }) => rows.flatMap(({ numbers }) => numbers.flatMap((cell) => cell ?? [])));
  const at = (wanted: number) => cells.find((cell) => cell.row === row - 1 && cell.column === wanted - 1) ?? [];
  const failing = [relation('rasio', [column, ...of].flatMap(at))];
  expect(new FormulaWitness(workbook).meant(failing)).toEqual(isMeant ? failing : []);
});

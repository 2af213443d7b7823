import { checkAll } from '../../src/check/check-workbook';
import { readWritten } from '../written/written';

test('a mistake is found too that another one hides', () => {
  const { findings } = checkAll(readWritten(`
    | No | Desa    | Laki-laki | Perempuan | Jumlah |
    | 1  | Jaten   | 5.213     | 5.107     | 10.320 |
    | 2  | Jati    | 4.118     | 4.209     | 8.327  |
    | 3  | Brujul  | 3.907     | 3.811     | 7.178  |
    | 4  | Dagen   | 6.021     | 9.155     | 12.176 |
    | 5  | Ngringo | 7.340     | 7.298     | 14.638 |
    |    | Jumlah  | 26.599    | 26.580    | 53.179 |`, 'numbers with formats').workbook);
  expect(findings.filter(({ level }) => level === 'salah').map(({ cell, expected }) => `${cell} ${expected}`)).toEqual(expect.arrayContaining(['E4 7718', 'D5 6155']));
});

test('once a number is put right that its own table contradicts, another table tells of the one beside it', () => {
  const { findings } = checkAll(readWritten(`
    # Rencana
    | No | Kegiatan     | Pagu        |
    | 1  | Perencanaan  | 42.948.600  |
    | 2  | Administrasi | 142.293.000 |
    | 3  | Pengadaan    | 166.226.000 |
    | 4  | Penyediaan   | 130.114.000 |
    | 5  | Pemeliharaan | 160.691.000 |
    | 6  | Koordinasi   | 180.240.000 |
    | 7  | Fasilitasi   | 124.754.600 |
    # Hasil
    | No | Kegiatan     | Pagu        | Realisasi   | %     |
    | 1  | Perencanaan  | 42.948.600  | 41.781.950  | 97,28 |
    | 2  | Administrasi | 151.876.200 | 137.531.021 | 96,65 |
    | 3  | Pengadaan    | 166.226.000 | 165.352.000 | 99,47 |
    | 4  | Penyediaan   | 103.114.700 | 99.759.796  | 96,75 |
    | 5  | Pemeliharaan | 160.691.000 | 159.098.500 | 99,01 |
    | 6  | Koordinasi   | 180.240.000 | 180.065.000 | 99,90 |
    | 7  | Fasilitasi   | 124.754.600 | 122.912.600 | 98,52 |
    |    | Jumlah       | 920.267.900 | 906.500.867 | 98,50 |`, 'numbers with formats').workbook);
  expect(findings.filter(({ level }) => level === 'salah').map(({ sheet, cell, expected }) => `${sheet}!${cell} ${expected}`)).toEqual(expect.arrayContaining(['Hasil!C3 142293000', 'Rencana!C5 103114700']));
});

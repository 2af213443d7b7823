import { relationsOf } from './written-relations';

const failing = (text: string) => relationsOf(text).filter((line) => line.includes('≠') && !line.endsWith('(?)'));

/** In thousands, each number rounded for itself. */
const rounded = (totals: string) => `
  | Ribu rupiah | 2020   | 2021   | 2022   | 2023   | 2024   |
  | Pegawai     | 62.302 | 52.056 | 43.921 | 45.847 | 47.066 |
  | Barang      | 11.291 | 10.934 | 11.047 | 11.681 | 12.045 |
  | Modal       | 4.118  | 3.902  | 5.047  | 7.765  | 6.214  |
  ${totals}`;

test('several sums that miss by less than rounding explains are no slips', () => {
  expect(failing(rounded('| Jumlah | 77.710 | 66.893 | 60.015 | 65.292 | 65.325 |'))).toEqual([]);
});

test('one alone is', () => {
  expect(failing(rounded('| Jumlah | 77.711 | 66.893 | 60.015 | 65.293 | 65.325 |'))).toEqual(['C5 ≠ C2:C4']);
});

test('where a table says that it is in thousands one alone is none, nor a difference', () => {
  const ikhtisar = (title: string) => failing(`
    Ikhtisar Realisasi Anggaran ${title}

    | Uraian  | Anggaran   | Realisasi  | Lebih (Kurang) |
    | Pegawai | 4.917.501  | 3.856.949  | -1.060.552     |
    | Barang  | 10.336.367 | 10.320.314 | -16.054        |
    | Modal   | 2.624.540  | 2.155.071  | -469.469       |
    | Hibah   | 430.679    | 310.179    | -120.500       |
    | Jumlah  | 18.309.087 | 16.642.513 | -1.666.574     |`);
  expect(ikhtisar('(dalam ribuan rupiah)')).toEqual([]);
  expect(ikhtisar('')).not.toEqual([]);
});

test('numbers that all end in zeros were rounded to them', () => {
  expect(failing(`
    | Siswa   | 2020   | 2021   | 2022   | 2023   | 2024   |
    | SD      | 15.960 | 14.550 | 13.970 | 13.100 | 12.840 |
    | SMP     | 8.120  | 8.240  | 8.310  | 8.530  | 8.610  |
    | SMA     | 4.410  | 4.380  | 4.470  | 4.520  | 4.580  |
    | Jumlah  | 28.500 | 27.160 | 26.760 | 26.150 | 26.030 |`)).toEqual([]);
});

/** Rounded to a tenth, and shown with a zero behind it. */
const padded = (totals: string) => `
  | Pembiayaan | 2018       | 2019       | 2020         | 2021         | 2022       | 2023       |
  | Utang      | 372.027,90 | 437.542,70 | 1.229.628,50 | 870.539,20   | 696.317,90 | 745.105,40 |
  | Investasi  | 61.129,80  | 49.395,50  | 104.696,80   | 142.545,30   | 106.682,60 | 135.332,10 |
  | Pinjaman   | 4.286,50   | 1.671,60   | 2.034,20     | 3.416,90     | 1.118,30   | 4.309,70   |
  ${totals}`;

test('nor are those of numbers that were rounded to a tenth, whatever their format shows', () => {
  expect(failing(padded('| Jumlah | 437.444,20 | 488.609,80 | 1.336.359,60 | 1.016.501,50 | 804.118,70 | 884.747,20 |'))).toEqual([]);
});

test('among tenths, too, one alone is', () => {
  expect(failing(padded('| Jumlah | 437.444,20 | 488.609,80 | 1.336.359,60 | 1.016.501,40 | 804.118,80 | 884.747,20 |'))).toEqual(['D5 ≠ D2:D4']);
});

test('one wrong cell that upsets several sums is a slip', () => {
  expect(failing(`
    | Desa    | Laki-laki | Perempuan | Jumlah |
    | Jaten   | 2.311     | 2.204     | 4.515  |
    | Jati    | 1.902     | 1.877     | 3.778  |
    | Brujul  | 2.118     | 2.091     | 4.209  |
    | Jumlah  | 6.331     | 6.172     | 12.503 |`)).not.toEqual([]);
});

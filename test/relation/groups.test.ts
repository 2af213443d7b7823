import { relationsOf } from './written-relations';

const failing = (text: string) => relationsOf(text).filter((line) => line.includes('≠') && !line.endsWith('(?)'));

test('a total is broken down twice, by what was asked for and by what came of it', () => {
  const wishes = (physical: number) => `
    | Desa     | Usulan per Bidang | <       | <      | Jumlah Usulan | Diterima | Ditolak |
    | ^        | Fisik             | Ekonomi | Sosial | ^             | ^        | ^       |
    | Dagen    | ${physical}       | 4       | 5      | 21            | 10       | 11      |
    | Palur    | 9                 | 0       | 2      | 11            | 5        | 6       |
    | Jati     | 14                | 3       | 1      | 18            | 7        | 11      |
    | Jetis    | 7                 | 6       | 4      | 17            | 14       | 3       |
    | Sroyo    | 11                | 2       | 0      | 13            | 4        | 9       |`;
  expect(failing(wishes(12))).toEqual([]);
  expect(failing(wishes(17))).toEqual(['E3 ≠ B3:D3']);
});

test('people by golongan, under a heading far from the total, and by education', () => {
  const staff = (golongan: number) => `
    | Unit        | Golongan | <  | < | Pendidikan | <  | <   | Jumlah  |
    | ^           | IV       | III | II | S2       | S1 | SMA | ^       |
    | Sekretariat | 2        | ${golongan} | 3 | 1 | 8  | 5   | 14      |
    | Bidang I    | 1        | 7  | 2 | 3          | 5  | 2   | 10      |
    | Bidang II   | 2        | 5  | 4 | 2          | 6  | 3   | 11      |
    | Bidang III  | 1        | 6  | 0 | 1          | 4  | 2   | 7       |
    | UPTD I      | 0        | 4  | 8 | 0          | 5  | 7   | 12      |
    | UPTD II     | 1        | 3  | 9 | 1          | 2  | 10  | 13      |`;
  expect(failing(staff(9))).toEqual([]);
  expect(failing(staff(6))).toEqual(['H3 ≠ B3:D3']);
});

test('a total under the headings of its parts follows from the like of it, or from what stands beside it', () => {
  expect(failing(`
    | Sub Kegiatan      | Alat Tulis Kantor | <          | <         | Total       | <           | <           |
    | ^                 | Murni             | Pergeseran | Perubahan | Murni       | Pergeseran  | Perubahan   |
    | Koordinasi RKA    | 1.641.000         | 51.582     | 1.692.582 | 3.383.000   | 39.562      | 3.422.562   |
    | Barang Daerah     | 0                 | 0          | 0         | 192.931.000 | -17.815.730 | 175.115.270 |
    | Bimbingan Teknis  | 0                 | 0          | 0         | 3.861.239   | 179.276     | 4.040.515   |`)).toEqual([]);
});

test('a lone total adds up what stands last in each block', () => {
  const scores = (second: string) => failing(`
    | Kelurahan   | Administrasi | <         | Presentasi | <         | Lapangan | <         | Nilai Akhir |
    | ^           | Nilai        | Tertimbang | Nilai      | Tertimbang | Nilai    | Tertimbang | ^           |
    | Tanjungsari | 85,6         | 34,24     | 95,3       | 33,36     | 84,1     | 21,03     | 88,63       |
    | Ngadirojo   | 66,6         | 26,64     | 66,9       | ${second} | 89,5     | 22,38     | 72,44       |
    | Tegalrejo   | 83,7         | 33,48     | 91,6       | 32,06     | 64,6     | 16,15     | 81,69       |
    | Sidomulyo   | 84,7         | 33,88     | 87,8       | 30,73     | 65,6     | 16,40     | 81,01       |
    | Kalibaru    | 85,6         | 34,24     | 75,3       | 26,36     | 64,5     | 16,13     | 76,73       |`);
  expect(scores('23,42')).toEqual([]);
  expect(scores('24,32')).toEqual(['H4 ≠ G4 + E4 + C4']);
});

test('the mean of the years under one heading, with other columns in between', () => {
  const pajak = (mean: string) => failing(`
    | Jenis     | Tahun      | <          | <          | <          | Kontribusi (%) | Pertumbuhan (%) | Rata-rata  |
    | ^         | 2021       | 2022       | 2023       | 2024       | ^              | ^               | ^          |
    | Pajak     | 22.274.032 | 22.611.965 | 27.635.892 | 25.696.786 | 53,02          | -7,02           | 24.554.669 |
    | Retribusi | 13.774.615 | 12.851.026 | 15.450.565 | 14.608.034 | 30,14          | -5,45           | ${mean}    |
    | Laba      | 3.351.998  | 4.062.958  | 4.169.725  | 4.212.576  | 8,69           | 1,03            | 3.949.314  |
    | Lain-lain | 5.819.286  | 5.300.690  | 4.772.685  | 3.952.114  | 8,15           | -17,19          | 4.961.194  |`);
  expect(pajak('14.171.060')).toEqual([]);
  expect(pajak('14.711.060')).toEqual(['H4 ≠ mean B4:E4']);
});

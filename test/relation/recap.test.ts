import { relationsOf } from './written-relations';

/** A recap of nine unsur with one of its texts replaced. */
const recapOf = (from = '', to = '') => relationsOf(`
  | No | Unsur Pelayanan | Jumlah Nilai | NRR   | Bobot | NRR Tertimbang | Nilai Konversi |
  | U1 | Persyaratan     | 531          | 3,404 | 0,111 | 0,378          | 85,10          |
  | U2 | Prosedur        | 428          | 2,744 | 0,111 | 0,305          | 68,60          |
  | U3 | Waktu           | 509          | 3,263 | 0,111 | 0,362          | 81,58          |
  | U4 | Biaya           | 541          | 3,468 | 0,111 | 0,385          | 86,70          |
  | U5 | Produk          | 581          | 3,724 | 0,111 | 0,413          | 93,10          |
  | U6 | Kompetensi      | 543          | 3,481 | 0,111 | 0,386          | 87,03          |
  | U7 | Perilaku        | 492          | 3,154 | 0,111 | 0,350          | 78,85          |
  | U8 | Pengaduan       | 425          | 2,724 | 0,111 | 0,302          | 68,10          |
  | U9 | Sarana          | 477          | 3,058 | 0,111 | 0,339          | 76,45          |
  |    | Jumlah NRR Tertimbang | | | | 3,220 | |
  |    | Nilai Indeks (NRR Tertimbang x 25) | | | | 80,50 | |`.replace(from, to));

test('a mean is its sum over the respondents, weighted with the weight beside it, and an index when multiplied by 25', () => {
  const relations = recapOf();
  expect(relations.filter((line) => line.startsWith('D'))).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => `D${row} = ${1 / 156} × C${row}`));
  expect(relations.filter((line) => line.startsWith('F4'))).toEqual(['F4 = 0.111 × D4', 'F4 = D4 × E4']);
  expect(relations.filter((line) => line.startsWith('G10'))).toEqual(['G10 = 25 × D10']);
  expect(relations.filter((line) => /^F1[12]/.test(line))).toEqual(['F11 = F2:F10', 'F12 = 25 × F11']);
});

test('each of them convicts the row in which it does not hold', () => {
  expect(recapOf('0,362', '0,326')).toContain('F4 ≠ 0.111 × D4');
  expect(recapOf('81,58', '85,18')).toContain('G4 ≠ 25 × D4');
  expect(recapOf('509 ', '590 ')).toContain(`D4 ≠ ${1 / 156} × C4`);
  expect(recapOf('80,50', '85,00')).toContain('F12 ≠ 25 × F11');
});

test('an unsur that fewer respondents answered has another divisor, which is not judged', () => {
  const relations = recapOf('| 509          | 3,263 | 0,111 | 0,362          | 81,58', '| 494          | 3,250 | 0,111 | 0,361          | 81,25');
  expect(relations.filter((line) => line.startsWith('D4'))).toEqual([]);
  expect(relations).toContain(`D5 = ${1 / 156} × C5`);
});

test('the IKM of a unit is 25 times the mean of its unsur', () => {
  expect(relationsOf(`
    | No | Unit Pelayanan | U1   | U2   | U3   | U4   | IKM   |
    | 1  | Puskesmas Jati | 3,12 | 3,40 | 3,25 | 3,31 | 81,75 |
    | 2  | Puskesmas Laut | 3,51 | 3,62 | 3,44 | 3,70 | 89,19 |
    | 3  | Puskesmas Muka | 3,02 | 3,11 | 3,07 | 3,22 | 77,63 |
    | 4  | Puskesmas Nusa | 3,33 | 3,41 | 3,28 | 3,45 | 48,19 |
    | 5  | Puskesmas Oyan | 3,20 | 3,18 | 3,36 | 3,29 | 81,44 |`)).toEqual(['G2 = mean C2:F2', 'G3 = mean C3:F3', 'G4 = mean C4:F4', 'G5 ≠ mean C5:F5', 'G6 = mean C6:F6']);
});

test('where all unsur are close to each other, means that come closer than rounding demands tell the more', () => {
  const units = (sarana: string) => relationsOf(`
    | No | Unit Layanan     | Responden | U1   | U2   | U3   | U4   | U5   | U6   | U7   | U8   | U9   | NRR   | Konversi |
    | 1  | Usaha Mikro      | 79        | 3,76 | 2,87 | 3,62 | 3,10 | 3,23 | 3,57 | 3,64 | 3,46 | ${sarana} | 3,408 | 85,19 |
    | 2  | Legalisasi       | 55        | 3,69 | 3,67 | 3,75 | 3,69 | 3,06 | 3,51 | 3,46 | 3,46 | 2,96 | 3,472 | 86,81 |
    | 3  | Rekomendasi      | 24        | 3,75 | 3,88 | 3,50 | 3,04 | 3,65 | 2,95 | 3,82 | 3,12 | 3,01 | 3,413 | 85,33 |
    | 4  | Kartu Keluarga   | 17        | 3,42 | 3,73 | 3,57 | 3,78 | 3,33 | 3,73 | 3,78 | 2,99 | 3,78 | 3,568 | 89,19 |
    | 5  | Pelayanan KTP-el | 83        | 2,89 | 3,88 | 3,52 | 3,36 | 3,56 | 3,15 | 3,64 | 2,91 | 3,71 | 3,402 | 85,06 |
    | 6  | Akta Kelahiran   | 63        | 3,78 | 3,30 | 3,16 | 3,16 | 3,51 | 3,07 | 3,35 | 3,35 | 3,75 | 3,381 | 84,53 |
    | 7  | Dispensasi Nikah | 88        | 3,59 | 3,10 | 3,40 | 3,65 | 3,10 | 3,16 | 3,28 | 3,65 | 3,62 | 3,394 | 84,86 |
    | 8  | Surat Pindah     | 87        | 3,52 | 3,84 | 3,12 | 3,82 | 3,62 | 2,98 | 3,01 | 3,82 | 3,06 | 3,421 | 85,53 |
    |    | Jumlah/Rata-rata | 496       | 3,55 | 3,53 | 3,46 | 3,45 | 3,38 | 3,27 | 3,50 | 3,35 | 3,41 | 3,432 | 85,81 |`).filter((line) => line.includes('≠'));
  expect(units('3,42')).toEqual([]);
  expect(units('3,01')).toEqual(['M2 ≠ mean D2:L2', 'L10 ≠ mean L2:L9']);
});

test('a row of the index follows from the row of means above it', () => {
  const years = (ikm: string) => relationsOf(`
    | No | Unsur Pelayanan | 2021  | 2022  | 2023  |
    | 1  | Persyaratan     | 3,102 | 3,254 | 3,301 |
    | 2  | Prosedur        | 3,011 | 3,120 | 3,098 |
    | 3  | Waktu           | 2,987 | 3,015 | 3,215 |
    |    | Rata-rata       | 3,033 | 3,130 | 3,205 |
    |    | Nilai IKM       | 75,83 | 78,24 | ${ikm} |`).filter((line) => line.includes('25'));
  expect(years('80,12')).toEqual(['C6 = 25 × C5', 'D6 = 25 × D5', 'E6 = 25 × E5']);
  expect(years('82,10')).toEqual(['C6 = 25 × C5', 'D6 = 25 × D5', 'E6 ≠ 25 × E5']);
});

test('the index of a year may be the mean of its quarters as well as 25 times their mean: where one holds the other is not asked for', () => {
  const relations = relationsOf(`
    | No | Unsur       | TW I  | TW II | TW III | TW IV | Rata-rata |
    | 1  | Persyaratan | 3,16  | 3,14  | 3,12   | 3,09  | 3,13  |
    | 2  | Prosedur    | 3,28  | 3,24  | 3,27   | 3,32  | 3,28  |
    | 3  | Waktu       | 3,12  | 3,15  | 3,17   | 3,16  | 3,15  |
    | 4  | Biaya       | 3,22  | 3,20  | 3,24   | 3,21  | 3,22  |
    |    | NRR         | 3,20  | 3,18  | 3,20   | 3,20  | 3,20  |
    |    | IKM         | 79,88 | 79,56 | 80,00  | 79,88 | 79,88 |`);
  expect(relations.filter((line) => line.includes('≠'))).toEqual([]);
});

test('columns of other tables that are proportional say nothing', () => {
  expect(relationsOf(`
    | Desa  | Jumlah KPM | Beras (kg) |
    | Jati  | 120        | 1.200      |
    | Laut  | 85         | 850        |
    | Muka  | 143        | 1.430      |
    | Nusa  | 97         | 970        |
    | Oyan  | 110        | 1.000      |`)).toEqual([]);
});

test('means that were rounded up lead past the number of respondents, which all of them have in common', () => {
  const relations = relationsOf(`
    | No | Unsur Pelayanan | Jumlah Nilai | NRR  |
    | U1 | Persyaratan     | 1.040        | 3,05 |
    | U2 | Prosedur        | 986          | 2,90 |
    | U3 | Waktu           | 1.253        | 3,68 |
    | U4 | Biaya           | 989          | 2,91 |
    | U5 | Produk          | 1.215        | 3,57 |
    | U6 | Kompetensi      | 1.265        | 3,71 |
    | U7 | Perilaku        | 921          | 2,71 |`);
  expect(relations).toEqual([2, 3, 4, 5, 6, 7, 8].map((row) => `D${row} = ${1 / 341} × C${row}`));
});

test('an index that repeats that of the answers need not be 25 times the plain mean above it', () => {
  const lines = (index: string) => relationsOf(`
    SKM
    | No | U1 | U2 | U3 | U4 | |
    | 1  | 3 | 4 | 3 | 4 | |
    | 2  | 4 | 4 | 3 | 3 | |
    | 3  | 3 | 3 | 2 | 4 | |
    | 4  | 4 | 4 | 3 | 4 | |
    | 5  | 3 | 4 | 4 | 4 | |
    | NRR / unsur | 3,400 | 3,800 | 3,000 | 3,800 | |
    | NRR tertbg/ unsur | 0,850 | 0,950 | 0,750 | 0,950 | 3,500 |
    | IKM Unit pelayanan | | | | | 87,50 |

    | No | Unsur Pelayanan | NRR |
    | U1 | Persyaratan | 3,400 |
    | U2 | Prosedur | 3,800 |
    | U3 | Waktu | 3,000 |
    | U4 | Biaya | 3,800 |
    | | Rata-rata NRR | 3,503 |
    | | Nilai SKM | ${index} |`).filter((line) => line.startsWith('C18'));
  expect(lines('87,50')).toEqual(['C18 = F10']);
  expect(lines('78,50')).toEqual(['C18 ≠ 25 × C17 (?)', 'C18 ≠ F10']);
});

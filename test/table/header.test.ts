import { headerLine, roleLine, tableOf } from './reading';

test.each<[string, string, number, string[]]>([
  ['one line', `
    | No | Uraian | Anggaran |
    | 1 | Operasi | 5.200.000 |
    | 2 | Modal | 2.400.000 |`, 1, ['A No', 'B Uraian', 'C Anggaran']],
  ['a merged heading covers its columns', `
    | Program | Tahun 2022 | < | Tahun 2023 | < |
    | ^ | Anggaran | Realisasi | Anggaran | Realisasi |
    | Operasi | 5.200.000 | 5.100.000 | 5.300.000 | 5.250.000 |
    | Modal | 2.400.000 | 2.300.000 | 2.500.000 | 2.450.000 |`,
    2, ['A Program', 'B Tahun 2022 / Anggaran', 'C Tahun 2022 / Realisasi', 'D Tahun 2023 / Anggaran', 'E Tahun 2023 / Realisasi']],
  ['a heading that is not merged covers the blank cells beside it', `
    | Program | Tahun 2022 | | Tahun 2023 | |
    | | Anggaran | Realisasi | Anggaran | Realisasi |
    | Operasi | 5.200.000 | 5.100.000 | 5.300.000 | 5.250.000 |
    | Modal | 2.400.000 | 2.300.000 | 2.500.000 | 2.450.000 |`,
    2, ['A Program', 'B Tahun 2022 / Anggaran', 'C Tahun 2022 / Realisasi', 'D Tahun 2023 / Anggaran', 'E Tahun 2023 / Realisasi']],
  ['three lines', `
    | Indikator | Target Kinerja | < | < | < |
    | ^ | Murni | < | Perubahan | < |
    | ^ | 2022 | 2023 | 2022 | 2023 |
    | SAKIP | 68 | 70 | 69 | 71 |
    | IKM | 74 | 75 | 74 | 76 |`,
    3, ['A Indikator', 'B Target Kinerja / Murni / 2022', 'C Target Kinerja / Murni / 2023', 'D Target Kinerja / Perubahan / 2022', 'E Target Kinerja / Perubahan / 2023']],
  ['scores beneath one heading are no numbering row', `
    | No | Unsur | Jumlah Jawaban | < | < | < | Responden |
    | ^ | ^ | 1 | 2 | 3 | 4 | ^ |
    | 1 | Persyaratan | 2 | 3 | 106 | 28 | 139 |
    | 2 | Prosedur | 1 | 2 | 107 | 29 | 139 |`,
    2, ['A No', 'B Unsur', 'C Jumlah Jawaban / 1', 'D Jumlah Jawaban / 2', 'E Jumlah Jawaban / 3', 'F Jumlah Jawaban / 4', 'G Responden']],
  ['a numbering row is of the header and says nothing', `
    | No | Uraian | Anggaran | Realisasi |
    | (1) | (2) | (3) | (4) |
    | 1 | Operasi | 5.200.000 | 5.100.000 |
    | 2 | Modal | 2.400.000 | 2.300.000 |`, 2, ['A No', 'B Uraian', 'C Anggaran', 'D Realisasi']],
  ['months that are counted beneath their heading, in a row that goes on with the words of the first one', `
    | NO | URAIAN | BULAN | | | | | | | | | | | | JUMLAH |
    | PERK. | | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 2023 |
    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 |
    | 91.01.10 | Biaya Pegawai | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 3.600 |`,
    3, ['A NO / PERK.', 'B URAIAN', ...Array.from({ length: 12 }, (_, i) => `${'CDEFGHIJKLMN'[i]} BULAN / ${i + 1}`), 'O JUMLAH / 2023']],
  ['a numbering row that skips a number and one that says how to reckon', `
    | No | Uraian | Anggaran | Realisasi | Sisa |
    | 1 | 2 | 4 | 5 | 6=4-5 |
    | 1 | Operasi | 5.200.000 | 5.100.000 | 100.000 |
    | 2 | Modal | 2.400.000 | 2.300.000 | 100.000 |`, 2, ['A No', 'B Uraian', 'C Anggaran', 'D Realisasi', 'E Sisa']],
  ['a numbering row above the last headings, that repeats a number and says how to reckon', `
    | No | Kode | Program | Target Renstra | < | Realisasi Tahun Lalu | < | Target Renja | < | Realisasi Renja | < | Tingkat Capaian | < |
    | 1 | 2 | 2 | 3 | < | 4 | < | 5 | < | 6 = 4+5 | < | 6/5 | < |
    | | | | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp |
    | 1 | 7.01.01 | Operasi | 100 | 5.200.000 | 50 | 2.100.000 | 25 | 1.300.000 | 75 | 3.400.000 | 75 | 65 |
    | 2 | 7.01.02 | Modal | 90 | 2.400.000 | 40 | 1.300.000 | 20 | 600.000 | 60 | 1.900.000 | 67 | 79 |`, 3,
    ['A No', 'B Kode', 'C Program', 'D Target Renstra / K', 'E Target Renstra / Rp', 'F Realisasi Tahun Lalu / K', 'G Realisasi Tahun Lalu / Rp',
      'H Target Renja / K', 'I Target Renja / Rp', 'J Realisasi Renja / K', 'K Realisasi Renja / Rp', 'L Tingkat Capaian / K', 'M Tingkat Capaian / Rp']],
  ['one year beneath each heading, and the numbers of columns of which others were left out', `
    | | | Jahe | Laos | Kencur | Kunyit |
    | Kecamatan | < | 2021 | 2021 | 2021 | 2021 |
    | 1 | < | 4 | 7 | 10 | 13 |
    | 1 | Susukan | 9.780 | 4.620 | 1.180 | 2.400 |
    | 2 | Bawang | 74.980 | 32.172 | 14.980 | 16.416 |`,
    3, ['A Kecamatan', 'B Kecamatan', 'C Jahe / 2021', 'D Laos / 2021', 'E Kencur / 2021', 'F Kunyit / 2021']],
  ['the numbers of two columns', `
    | Jenis tanaman | < | 2018 |
    | 1 | < | 2 |
    | 1 | Jahe | 257.078 |
    | 2 | Kencur | 40.847 |`, 2, ['A Jenis tanaman', 'B Jenis tanaman', 'C 2018']],
  ['one and two of a first row', `
    | No | Jumlah |
    | 1 | 2 |
    | 2 | 5 |
    | 3 | 7 |`, 1, ['A No', 'B Jumlah']],
  ['a year among words above the numbers of the columns', `
    | URAIAN      | Satuan | Realisasi | <                  | Pertumbuhan |
    | Discription | Unit   | 2022      | s/d Februari 2023  | Growth      |
    | 1           | 2      | 4         | 5                  | 6           |
    | Unit Usaha  | Unit   | 3.881     | 4.268              | 0,10        |
    | IKAHH       | Unit   | 2.223     | 2.534              | 0,14        |`,
    3, ['A URAIAN / Discription', 'B Satuan / Unit', 'C Realisasi / 2022', 'D Realisasi / s/d Februari 2023', 'E Pertumbuhan / Growth']],
  ['the numbers of columns that are left out from the third on', `
    | No | Kecamatan | Jahe | Laos | Kencur |
    | 1 | 2 | 5 | 8 | 11 |
    | 1 | Susukan | 9.780 | 4.620 | 1.180 |
    | 2 | Bawang | 74.980 | 32.172 | 14.980 |`, 2, ['A No', 'B Kecamatan', 'C Jahe', 'D Laos', 'E Kencur']],
  ['a numbering row that repeats a number', `
    | No | Uraian | Volume | Satuan | Harga | Jumlah |
    | 1 | 2 | 3 | 4 | 4 | 5 |
    | 1 | Kertas | 3 | Rim | 82.400 | 247.200 |
    | 2 | Tinta | 2 | Botol | 92.200 | 184.400 |`, 2, ['A No', 'B Uraian', 'C Volume', 'D Satuan', 'E Harga', 'F Jumlah']],
  ['a numbering row that counts anew beneath each heading', `
    | Kecamatan | Sekolah | < | < | Guru | < | < | Murid | < | < |
    | ^ | Negeri | Swasta | Jumlah | Negeri | Swasta | Jumlah | Negeri | Swasta | Jumlah |
    | (1) | (2) | (3) | (4) | (2) | (3) | (4) | (2) | (3) | (4) |
    | Susukan | 3 | 2 | 5 | 41 | 20 | 61 | 412 | 203 | 615 |
    | Mandiraja | 4 | 1 | 5 | 52 | 11 | 63 | 530 | 98 | 628 |`,
    3, ['A Kecamatan', ...['Sekolah', 'Guru', 'Murid'].flatMap((group, g) => ['Negeri', 'Swasta', 'Jumlah'].map((part, i) => `${'BCDEFGHIJ'[3 * g + i]} ${group} / ${part}`))]],
  ['a numbering row with letters', `
    | No | Uraian | Anggaran | Realisasi (Rp) | Realisasi (%) | Sisa |
    | 1 | 2 | 3 | 4a | 4b | 5 |
    | 1 | Operasi | 5.200.000 | 5.100.000 | 98,08 | 100.000 |
    | 2 | Modal | 2.400.000 | 2.300.000 | 95,83 | 100.000 |`,
    2, ['A No', 'B Uraian', 'C Anggaran', 'D Realisasi (Rp)', 'E Realisasi (%)', 'F Sisa']],
  ['a numbering row that goes back', `
    | No | Uraian | Volume | Satuan | Harga | Jumlah |
    | 1 | 2 | 3 | 4 | 5 | 4 |
    | 1 | Kertas | 3 | Rim | 82.400 | 247.200 |
    | 2 | Tinta | 2 | Botol | 92.200 | 184.400 |`, 2, ['A No', 'B Uraian', 'C Volume', 'D Satuan', 'E Harga', 'F Jumlah']],
  ['answers are no numbering row, however they climb', `
    | No | U1 | U2 | U3 | U4 |
    | 1 | 2 | 3 | 3 | 4 |
    | 2 | 4 | 3 | 3 | 4 |`, 1, ['A No', 'B U1', 'C U2', 'D U3', 'E U4']],
  ['nor where they climb twice', `
    | No | U1 | U2 | U3 | U4 | U5 |
    | 1 | 2 | 3 | 4 | 3 | 4 |
    | 2 | 4 | 3 | 3 | 4 | 3 |`, 1, ['A No', 'B U1', 'C U2', 'D U3', 'E U4', 'F U5']],
  ['years counted anew beneath each heading', `
    | No | Indikator | Target Renstra Tahun ke- | < | < | Realisasi Tahun ke- | < | < |
    | ^ | ^ | 1 | 2 | Akhir | 1 | 2 | Akhir |
    | 1 | SAKIP | 68 | 70 | 72 | 67 | 70 | 71 |
    | 2 | IKM | 80 | 81 | 82 | 80 | 82 | 84 |`, 2,
    ['A No', 'B Indikator', 'C Target Renstra Tahun ke- / 1', 'D Target Renstra Tahun ke- / 2', 'E Target Renstra Tahun ke- / Akhir',
      'F Realisasi Tahun ke- / 1', 'G Realisasi Tahun ke- / 2', 'H Realisasi Tahun ke- / Akhir']],
  ['years, and beside them their numbers', `
    | Uraian | Anggaran | < | Rasio Tahun ke- | < |
    | | 2021 | 2022 | 1 | 2 |
    | Operasi | 5.200.000 | 5.300.000 | 98,1 | 97,2 |
    | Modal | 2.400.000 | 2.500.000 | 96,4 | 95,1 |`, 2, ['A Uraian', 'B Anggaran / 2021', 'C Anggaran / 2022', 'D Rasio Tahun ke- / 1', 'E Rasio Tahun ke- / 2']],
  ['a year in words beside one in digits', `
    | No | Indikator | 2023 | < | Tahun 2024 | < |
    | ^ | ^ | Target | Realisasi | Target | Realisasi |
    | 1 | SAKIP | 68 | 67,5 | 70 | 69,1 |
    | 2 | IKM | 80 | 81,5 | 82 | 83,7 |`, 2, ['A No', 'B Indikator', 'C 2023 / Target', 'D 2023 / Realisasi', 'E Tahun 2024 / Target', 'F Tahun 2024 / Realisasi']],
  ['one year over more headings', `
    | Indikator | 2024 | < | < |
    | ^ | Target | Realisasi | % |
    | SAKIP | 68 | 67,5 | 99,26 |
    | IKM | 80 | 81,5 | 101,88 |`, 2, ['A Indikator', 'B 2024 / Target', 'C 2024 / Realisasi', 'D 2024 / %']],
  ['one year beside the others', `
    | No | Indikator | Satuan | 2024 |
    | 1 | SAKIP | Nilai | 68 |
    | 2 | IKM | Nilai | 80 |`, 1, ['A No', 'B Indikator', 'C Satuan', 'D 2024']],
  ['a year in the first row is of the row', `
    | Desa | Dasar | Berdiri | Warga |
    | Jaten | Perda | 1995 | - |
    | Jati | Perda | 2003 | 4.118 |`, 1, ['A Desa', 'B Dasar', 'C Berdiri', 'D Warga']],
  ['a part of the table right below its headings', `
    | No | Indikator | Target | Realisasi |
    | I | Meningkatnya pelayanan | | |
    | 1 | SAKIP | 68 | 67,5 |
    | 2 | IKM | 80 | 81,5 |`, 1, ['A No', 'B Indikator', 'C Target', 'D Realisasi']],
  ['words in several lines of one cell', `
    | Uraian | Anggaran   (Rp) |
    | Operasi | 5.200.000 |
    | Modal | 2.400.000 |`, 1, ['A Uraian', 'B Anggaran (Rp)']],
  ['none', `
    | Operasi | 5.200.000 | 5.100.000 |
    | Modal | 2.400.000 | 2.300.000 |`, 0, ['A ', 'B ', 'C ']],
])('%s', (_, text, headerRows, headers) => {
  const table = tableOf(text);
  expect(table.columns.map(headerLine)).toEqual(headers);
  expect(table.headerRows).toBe(headerRows);
});

test('a numbering row of more than a hundred columns that repeats a number', () => {
  const places = Array.from({ length: 110 }, (_, place) => place);
  const row = (cell: (place: number) => string | number): string => `| ${places.map(cell).join(' | ')} |`;
  const table = tableOf([row((place) => `Bulan ${place}`), row((place) => (place < 4 ? place + 1 : place)), row((place) => `${place + 3}.400.000`)].join('\n'), 'numbers with formats');
  expect(table.headerRows).toBe(2);
});

test.each<[string, string, string[]]>([
  ['years over the columns', `
    | Program | 2022 | < | 2023 | < |
    | ^ | Anggaran | Realisasi | Anggaran | Realisasi |
    | Operasi | 5.200.000 | 5.100.000 | 5.300.000 | 5.250.000 |
    | Modal | 2.400.000 | 2.300.000 | 2.500.000 | 2.450.000 |`,
    ['A uraian', 'B anggaran 2022 #', 'C realisasi 2022 #', 'D anggaran 2023 #', 'E realisasi 2023 #']],
  ['years alone', `
    | Indikator | Satuan | 2021 | 2022 | 2023 |
    | SAKIP | Nilai | 66 | 68 | 70 |
    | IKM | Nilai | 72 | 74 | 75 |`,
    ['A uraian', 'B satuan', 'C teks 2021 #', 'D teks 2022 #', 'E teks 2023 #']],
  ['years in the words', `
    | Uraian | Realisasi s.d. 2022 | Target Tahun 2023 | Target 2024-2026 |
    | Operasi | 5.200.000 | 5.300.000 | 5.400.000 |
    | Modal | 2.400.000 | 2.500.000 | 2.600.000 |`,
    ['A uraian', 'B realisasi 2022 #', 'C target 2023 #', 'D target #']],
])('the year of a column: %s', (_, text, roles) => {
  expect(tableOf(text).columns.map(roleLine)).toEqual(roles);
});

import { placeOf, tablesOf } from './reading';

test.each<[string, string, string[]]>([
  ['a table under its title', `
    Tabel 3.1
    Realisasi Anggaran
    | Uraian | Anggaran | Realisasi |
    | Operasi | 5.200.000 | 5.100.000 |
    | Modal | 2.400.000 | 2.300.000 |`, ['A3:C5']],
  ['what is filled in above a table is of its title', `
    | Kecamatan | : | Jaten |
    | Tahun | : | 2023 |
    | No | Indikator | Target | Realisasi | Capaian (%) |
    | 1 | IKM | 80 | 83,2 | 104,00 |
    | 2 | SAKIP | 70 | 68,45 | 97,79 |`, ['A3:E5']],
  ['amounts behind a colon are a table', `
    | Pendapatan | : | 5.200.000 |
    | Belanja | : | 4.100.000 |
    | Jumlah | : | 9.300.000 |`, ['A1:C3']],
  ['words only are no table', `
    KATA PENGANTAR
    Puji syukur kami panjatkan.
    | Camat | Jaten |
    | Nama | NIP |`, []],
  ['two tables with a title between them', `
    | Uraian | Anggaran |
    | Operasi | 5.200.000 |
    | Modal | 2.400.000 |
    Sumber: Keuangan

    Tabel 2
    | Desa | Nilai | Tahun |
    | Jaten | 78,41 | 2023 |
    | Jati | 75,90 | 2023 |`, ['A1:B3', 'A7:C9']],
  ['two tables with one blank row and no title between them', `
    | Uraian | Anggaran | Realisasi |
    | Operasi | 5.200.000 | 5.100.000 |
    | Modal | 2.400.000 | 2.300.000 |

    | Desa | Laki-laki | Perempuan |
    | Jaten | 6.214 | 6.407 |
    | Jati | 4.118 | 4.236 |`, ['A1:C3', 'A5:C7']],
  ['a scale of two columns below a blank row is not of the table', `
    | No | Indikator | Capaian (%) | Predikat |
    | 1 | IKM | 104,00 | Sangat Berhasil |
    | 2 | SAKIP | 97,79 | Berhasil |

    | Rentang Capaian | Predikat |
    | ≥ 100 | Sangat Berhasil |
    | 85 - 100 | Berhasil |
    | < 85 | Cukup Berhasil |`, ['A1:D3']],
  ['the words of a row of predikat head nothing', `
    | Program | Capaian K (%) | Capaian Rp (%) |
    | Operasi | 92,00 | 90,70 |
    | Predikat Kinerja | Sangat Tinggi | Tinggi |
    | Modal | 75,00 | 88,10 |
    | Predikat Kinerja | Sedang | Tinggi |`, ['A1:C5']],
  ['a count of something else below the mutu is another table', `
    | Unsur | TW I | TW II |
    | U1 | 3,24 | 3,31 |
    | U2 | 3,27 | 3,18 |
    | Mutu Pelayanan | B | B |
    | Jumlah Responden | 67 | 71 |`, ['A1:C3', 'A4:C5']],
  ['a heading that begins with kategori heads a table', `
    | Unsur | NRR | Mutu |
    | U1 | 3,24 | B |
    | U2 | 3,27 | B |
    | Kategori | Jumlah | Persentase |
    | Baik | 12 | 60,00 |
    | Cukup | 8 | 40,00 |`, ['A1:C3', 'A4:C6']],
  ['a blank row inside a table does not end it', `
    | Uraian | Anggaran | Realisasi |
    | Operasi | 5.200.000 | 5.100.000 |

    | Modal | 2.400.000 | 2.300.000 |
    | Jumlah | 7.600.000 | 7.400.000 |`, ['A1:C5']],
  ['rows of a form that were left blank do not part it from its total', `
    | No | OPD | Pagu | Realisasi |
    | 1 | Kecamatan Jaten | 1.781.447.432 | 297.174.915 |




    | | Jumlah | 1.781.447.432 | 297.174.915 |`, ['A1:D7']],
  ['what is no total below blank rows, or of other columns, is another table', `
    | No | OPD | Pagu | Realisasi |
    | 1 | Kecamatan Jaten | 1.781.447.432 | 297.174.915 |




    | | Pegawai | 31 | 28 |




    | | | | | | Jumlah | 31 | 28 |`, ['A1:D2', 'B7:D7', 'F12:H12']],
  ['many lone words inside a table do not end it', `
    | No | Dokumen | Bobot | Nilai |
    | 1 | Rencana | 6,00 | 5,62 |
    | 2 | Laporan | 9,00 | 2,84 |
    | | Renstra | | |
    | | Renja | | |
    | | Pohon Kinerja | | |
    | | Rencana Aksi | | |
    | 3 | Evaluasi | 5,00 | 4,10 |`, ['A1:D8']],
  ['nor do the names of rows that have no numbers', `
    | Kegiatan | Anggaran | Realisasi |
    | Rencana | 6.200.000 | 5.620.000 |
    | Laporan | | |
    | Rapat | | |
    | Pameran | | |
    | Evaluasi | 5.000.000 | 4.100.000 |
    | Jumlah | 11.200.000 | 9.720.000 |`, ['A1:C7']],
  ['they do where numbers of other columns follow', `
    | Uraian | Anggaran | Realisasi |
    | Operasi | 5.200.000 | 5.100.000 |
    | Modal | 2.400.000 | 2.300.000 |
    Sumber: Keuangan
    Catatan
    Lain-lain
    | | | | Jaten | 78,41 |
    | | | | Jati | 75,90 |`, ['A1:C3', 'D7:E8']],
  ['a row without amounts that begins with a code heads no table', `
    | Kode | Uraian | Volume | Satuan | Jumlah |
    | 5.1.02.01 | Belanja Barang | 3 | Rim | 247.200 |
    | 5.1.02.01 | Belanja Barang | 1 | Rim | 92.200 |

    | 5.1.02.02 | Belanja Jasa | = | - | |
    | 5.1.02.02 | Honorarium | 24 | OJ | 900.000 |`, ['A1:E6']],
  ['nor does one that counts something in words', `
    | Indikator | Tolok Ukur | Target Kinerja |
    | Capaian Program | Nilai Indeks | 551 Nilai |
    | Masukan | Dana yang Dibutuhkan | Rp918.886.900,00 |
    | Keluaran | Jumlah Perangkat Daerah | 29 Perangkat Daerah |
    | Hasil | Jumlah Laporan | 15 unit |`, ['A1:C5']],
  ['two tables beside each other', `
    | Uraian | Anggaran | Realisasi | | Desa | Laki-laki | Perempuan |
    | Operasi | 5.200.000 | 5.100.000 | | Jaten | 6.214 | 6.407 |
    | Modal | 2.400.000 | 2.300.000 | | Jati | 4.118 | 4.236 |
    | Jumlah | 7.600.000 | 7.400.000 | | Jumlah | 10.332 | 10.643 |`, ['A1:C4', 'E1:G4']],
  ['two tables beside each other whose rows are numbered, each with a numbering of its columns', `
    | No | Desa | SPPT | Rp | | No | Jenis | Sasaran | Terlayani |
    | 1 | 2 | 3 | 4 | | 1 | 2 | 3 | 4 |
    | 1 | Jaten | 3.618 | 109.767.500 | | 1 | Ibu Hamil | 19.425 | 17.146 |
    | 2 | Jati | 2.977 | 195.134.900 | | 2 | Bayi | 4.273 | 3.781 |
    | 3 | Dagen | 1.155 | 225.597.984 | | | Jumlah | 23.698 | 20.927 |
    | | JUMLAH | 7.750 | 530.500.384 | | | | | |`, ['A1:D6', 'F1:I5']],
  ['years below each other beside a table name the rows of another one, and begin anew where that does', `
    | Komoditas | Satuan | 2000 | 2001 | 2002 | | | BUAH |
    | Alpukat   | Ha     | 412  | 398  | 421  | | 2000 | 1.245 |
    | Mangga    | Ha     | 833  | 841  | 806  | | 2001 | 1.239 |
    | Pisang    | Ha     | 120  | 131  | 144  | | 2002 | 1.371 |
    | TOTAL     | Ha     | 1.365 | 1.370 | 1.371 | | 2003 | 1.402 |
    | Komoditas | Satuan | 2000 | 2001 | 2002 | | | SAYUR |
    | Tomat     | Ha     | 512  | 488  | 471  | | 2000 | 845 |
    | Sawi      | Ha     | 333  | 341  | 306  | | 2001 | 829 |
    | TOTAL     | Ha     | 845  | 829  | 777  | | 2002 | 777 |`, ['A1:E9', 'G2:H9']],
  ['a blank column before numbers does not part a table', `
    | No | Uraian | | Anggaran | Realisasi |
    | 1 | Operasi | | 5.200.000 | 5.100.000 |
    | 2 | Modal | | 2.400.000 | 2.300.000 |
    | | Jumlah | | 7.600.000 | 7.400.000 |`, ['A1:E4']],
  ['a numbering of many columns below the first amounts is no row of them', `
    | No | Desa | Potensi | Bagian Desa | Bagi Rata | Proporsional | Jumlah |
    | | | | 10.000.000 | 6.000.000 | 4.000.000 | 10.000.000 |
    | 1 | 2 | 3 | 4 | 6 | 7 | 8 |
    | 1 | Sigambir | 10.000 | 1.000 | 600 | 400 | 1.000 |
    | 2 | Kedunguter | 20.000 | 2.000 | 1.200 | 800 | 2.000 |`, ['A1:G5']],
  ['a blank row above the numbering of the columns does not part it from their headings', `
    | No | Jabatan | Kebutuhan | Terisi |

    | (1) | (2) | (3) | (4) |
    | 1 | Eselon II | 176 | 94 |
    | 2 | Eselon III | 28 | 12 |`, ['A1:D5']],
  ['a blank column within a table does not part it', `
    | Uraian | | Anggaran | Realisasi |
    | Operasi | | 5.200.000 | 5.100.000 |
    | Modal | | 2.400.000 | 2.300.000 |
    | Jumlah | | 7.600.000 | 7.400.000 |`, ['A1:D4']],
  ['lone words between two rows head a part of the table', `
    | Uraian | Anggaran | Realisasi |
    | SEKRETARIAT | | |
    | Gaji | 5.200.000 | 5.100.000 |
    | SEKSI PEMERINTAHAN | | |
    | Rapat | 2.400.000 | 2.300.000 |`, ['A1:C5']],
  ['source, notes and signature below are not of the table', `
    | Uraian | Anggaran | Realisasi |
    | Operasi | 5.200.000 | 5.100.000 |
    | Modal | 2.400.000 | 2.300.000 |
    Sumber : Subbag Keuangan
    *) angka sementara

    Jaten, Januari 2024
    Camat`, ['A1:C3']],
  ['numbers without any header', `
    | Operasi | 5.200.000 | 5.100.000 |
    | Modal | 2.400.000 | 2.300.000 |
    | Jumlah | 7.600.000 | 7.400.000 |`, ['A1:C3']],
  ['a table far below and to the right', `
    LAMPIRAN





    | | | Uraian | Anggaran |
    | | | Operasi | 5.200.000 |
    | | | Modal | 2.400.000 |`, ['C7:D9']],
  ['a wider table right below a narrow one, parted by two blank rows', `
    | Unsur | NRR |
    | U1 | 3,24 |
    | U2 | 3,27 |


    | No | Program | Anggaran | Realisasi | % |
    | 1 | Operasi | 5.200.000 | 5.100.000 | 98,08 |
    | 2 | Modal | 2.400.000 | 2.300.000 | 95,83 |`, ['A1:B3', 'A6:E8']],
])('%s', (_, text, places) => {
  expect(tablesOf(text).map(placeOf)).toEqual(places);
});

test('the title is all words above the table', () => {
  const [table] = tablesOf(`
    Tabel 3.4.3
    Realisasi Anggaran Tahun 2023

    | Uraian | Anggaran |
    | Operasi | 5.200.000 |`);
  expect(table?.title).toBe('Tabel 3.4.3 Realisasi Anggaran Tahun 2023');
});

test('no two tables share a cell, and every number stands in one', () => {
  const tables = tablesOf(`
    | Uraian | Anggaran | | Desa | Warga |
    | Operasi | 5.200.000 | | Jaten | 6.214 |
    | Modal | 2.400.000 | | Jati | 4.118 |
    | Jumlah | 7.600.000 | | Jumlah | 10.332 |

    | Unsur | NRR |
    | U1 | 3,24 |
    | U2 | 3,27 |`);
  const cells = tables.flatMap(({ rows }) => rows.flatMap(({ numbers }) => numbers.flatMap((cell) => (cell ? [`${cell.row},${cell.column}`] : []))));
  expect([...new Set(cells)]).toHaveLength(8);
  expect(cells).toHaveLength(8);
});

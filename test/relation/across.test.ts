import { relationsOf } from './written-relations';

test('realisasi over anggaran', () => {
  expect(relationsOf(`
    | Uraian   | Anggaran      | Realisasi     | %     |
    | Pegawai  | 1.977.227.100 | 1.866.452.300 | 94,40 |
    | Modal    | 247.926.000   | 246.633.000   | 99,48 |
    | Bencana  | -             | -             | -     |
    | Listrik  | 103.114.000   | 99.759.796    | 96,75 |`)).toEqual(['D2 = 100 × C2 / B2', 'D3 = 100 × C3 / B3', 'D5 = 100 × C5 / B5']);
});

test('as a ratio', () => {
  expect(relationsOf(`
    | Uraian   | Anggaran      | Realisasi     | Rasio  |
    | Pegawai  | 1.977.227.100 | 1.866.452.300 | 0,9440 |
    | Modal    | 247.926.000   | 246.633.000   | 0,9948 |
    | Listrik  | 103.114.000   | 99.759.796    | 0,9675 |`)).toEqual(['D2 = 1 × C2 / B2', 'D3 = 1 × C3 / B3', 'D4 = 1 × C4 / B4']);
});

test('the numbers outvote a header that lies', () => {
  expect(relationsOf(`
    | Kegiatan    | Realisasi   | %           | %     |
    | Perencanaan | 42.948.600  | 41.781.950  | 97,28 |
    | Umum        | 142.293.000 | 137.531.021 | 96,65 |
    | Listrik     | 103.114.000 | 99.759.796  | 96,75 |
    | Kendaraan   | 160.691.000 | 159.098.500 | 99,01 |`)).toEqual([2, 3, 4, 5].map((row) => `D${row} = 100 × C${row} / B${row}`));
});

test('of three numbers that follow from each other the words say which is the result', () => {
  expect(relationsOf(`
    | Belanja     | Pagu          | Realisasi     | Sisa        |
    | Pegawai     | 1.977.227.100 | 1.866.452.300 | 110.774.800 |
    | Barang Jasa | 1.187.947.200 | 1.016.172.471 | 171.774.729 |
    | Modal       | 247.926.000   | 246.633.000   | 1.293.000   |`)).toEqual([2, 3, 4].map((row) => `D${row} = B${row} − C${row}`));
});

test('growth, product, share', () => {
  expect(relationsOf(`
    | Uraian    | Tahun 2022  | Tahun 2023    | Pertumbuhan (%) |
    | Retribusi | 412.330.000 | 447.120.500   | 8,44            |
    | Pajak     | 987.410.200 | 1.022.305.700 | 3,53            |
    | Sewa      | 84.120.000  | 80.055.000    | -4,83           |`)).toEqual([2, 3, 4].map((row) => `D${row} = 100 × (C${row} − B${row}) / B${row}`));
  expect(relationsOf(`
    | Uraian     | Volume | Satuan | Harga Satuan | Jumlah    |
    | Kertas HVS | 45     | rim    | 52.500       | 2.362.500 |
    | Tinta      | 18     | botol  | 115.000      | 2.070.000 |
    | Konsumsi   | 260    | kotak  | 37.500       | 9.750.000 |`)).toEqual([2, 3, 4].map((row) => `E${row} = B${row} × D${row}`));
  expect(relationsOf(`
    | Golongan     | Jumlah | Persen |
    | Golongan I   | 214    | 8,82   |
    | Golongan II  | 731    | 30,12  |
    | Golongan III | 1.204  | 49,61  |
    | Golongan IV  | 278    | 11,45  |
    | Total        | 2.427  | 100,00 |`)).toEqual([...[2, 3, 4, 5].map((row) => `C${row} = 100 × B${row} / B6`), 'B6 = B2:B5', 'C6 = 100 × B6 / B6']);
});

test('quarters make the year, in each row', () => {
  expect(relationsOf(`
    | Kegiatan    | TW I       | TW II      | TW III     | TW IV      | Jumlah      |
    | Perencanaan | 10.120.400 | 9.875.250  | 11.230.000 | 11.722.950 | 42.948.600  |
    | Umum        | 35.210.000 | 34.118.450 | 36.400.550 | 36.564.000 | 142.293.000 |
    | Kendaraan   | 41.007.500 | 38.220.000 | 40.118.200 | 41.345.300 | 160.691.000 |`).map((line) => line.slice(0, 3))).toEqual(['F2 ', 'F3 ', 'F4 ']);
});

test('a column of totals that headings name beyond doubt is believed beside slips in half of its rows, and beside more is worth a look', () => {
  const rows = [[5213, 5107], [4118, 4209], [3907, 3811], [6021, 6155], [7340, 7298], [2817, 2764], [8119, 8246], [3350, 3291], [1984, 2077], [6473, 6502]];
  const lines = (slips: number) => relationsOf(`
    | Desa | Laki-laki | Perempuan | Jumlah |
    ${rows.map(([men = 0, women = 0], i) => `| Desa ${'ABCDEFGHIJ'[i]} | ${men} | ${women} | ${men + women + (i < slips ? 137 * (i + 1) : 0)} |`).join('\n    ')}`);
  expect(lines(5).filter((line) => line.includes('≠'))).toEqual([2, 3, 4, 5, 6].map((row) => `D${row} ≠ C${row} + B${row}`));
  expect(lines(6)).toEqual([2, 3, 4, 5, 6, 7].map((row) => `D${row} ≠ C${row} + B${row} (?)`));
});

test('a slip of the keyboard does not speak against what the words say', () => {
  const failing = (first: string, second: string) => relationsOf(`
    | Indikator  | Target | Realisasi | Capaian (%) |
    | Nilai IKM  | 81,46  | 72,53     | ${first}    |
    | Dokumen    | 804    | 852       | ${second}   |
    | Usulan     | 6.212  | 5.369     | 86,43       |
    | Pengaduan  | 8.180  | 7.338     | 95,07       |`).filter((line) => line.includes('≠') && !line.endsWith('(?)'));
  expect(failing('-89,04', '10,597')).toEqual(['D2 ≠ 100 × C2 / B2', 'D3 ≠ 100 × C3 / B3', 'D5 ≠ 100 × C5 / B5']);
  expect(failing('71,33', '64,12')).toEqual([]);
});

test('numbers that changed places do not speak against it either', () => {
  expect(relationsOf(`
    | Indikator | Target | Realisasi | Capaian (%) |
    | Usulan    | 4.131  | 3.143     | 76,08       |
    | Surat     | 7.514  | 6.013     | 91,38       |
    | Desa      | 8.972  | 8.199     | 80,02       |
    | Aduan     | 2.446  | 2.301     | 71,12       |
    | Izin      | 1.870  | 1.330     | 94,07       |`)).toEqual([
    'D2 = 100 × C2 / B2', 'D3 ≠ 100 × C3 / B3', 'D4 ≠ 100 × C4 / B4', 'D5 ≠ 100 × C5 / B5', 'D6 ≠ 100 × C6 / B6',
  ]);
});

test('the years of a table follow in the same way', () => {
  expect(relationsOf(`
    | Program      | 2022        | <           | <     | 2023        | <           | <     |
    | ^            | Anggaran    | Realisasi   | %     | Anggaran    | Realisasi   | %     |
    | Pelayanan    | 31.250.000  | 30.710.000  | 98,27 | 33.520.000  | 33.090.000  | 98,71 |
    | Ketentraman  | 183.742.900 | 176.215.000 | 95,90 | 180.240.000 | 180.065.000 | 99,90 |`)).toEqual([
    'D3 = 100 × C3 / B3', 'G3 = 100 × F3 / E3', 'D4 = 100 × C4 / B4', 'G4 = 100 × F4 / E4',
  ]);
});

test('years that stand side by side do not follow from each other, though they seem to', () => {
  expect(relationsOf(`
    | Indikator  | 2021 | 2022 | 2023 |
    | Posyandu   | 30   | 34   | 64   |
    | Kader      | 128  | 131  | 259  |
    | PAUD       | 57   | 60   | 117  |
    | Koperasi   | 112  | 109  | 221  |`)).toEqual([]);
});

describe('a blank is not known', () => {
  it('to be no difference: a mean is not that of the year before', () => {
    expect(relationsOf(`
      | Indikator | Capaian 2023 (%) | Capaian 2024 (%) | Kenaikan/Penurunan |
      | Usulan    | 92,40  | 95,63  | 3,23  |
      | Surat     | 101,20 | 104,88 | 3,68  |
      | Desa      | 88,73  | 93,10  | 4,37  |
      | Aduan     | 97,15  | 96,02  | -1,13 |
      | Rata-rata | 94,87  | 97,41  |       |`).filter((line) => line.includes('≠'))).toEqual([]);
  });

  it('to be a part of nothing, as a dash is', () => {
    const women = (last: string) => relationsOf(`
      | Desa  | Laki-laki | Perempuan | Jumlah |
      | Dagen | 9.353     | 2.364     | 11.717 |
      | Palur | 8.220     | 9.338     | 17.558 |
      | Jati  | 3.572     | 8.393     | 11.965 |
      | Jetis | 2.302     | ${last}   | 4.961  |`).filter((line) => line.startsWith('D5'));
    expect(women('')).toEqual([]);
    expect(women('-')).toEqual(['D5 ≠ C5 + B5']);
  });
});

test('what one row is of three others in amounts is not demanded of percentages', () => {
  expect(relationsOf(`
    | No | Uraian                            | Anggaran      | Realisasi     | %     | Tahun Lalu    |
    | A  | **Belanja Operasi**               |               |               |       |               |
    | 1  | Belanja Pegawai                   | 900.000.000   | 850.000.000   | 94,44 | 800.000.000   |
    | 2  | Belanja Barang dan Jasa           | 412.000.000   | 398.500.000   | 96,72 | 402.000.000   |
    |    | **Jumlah Belanja Operasi**        | 1.312.000.000 | 1.248.500.000 | 95,16 | 1.202.000.000 |
    | B  | **Belanja Modal**                 |               |               |       |               |
    | 1  | Belanja Modal Mesin               | 150.000.000   | 120.000.000   | 80,00 | 90.000.000    |
    | 2  | Belanja Modal Gedung              | 88.000.000    | 83.500.000    | 94,89 | 12.000.000    |
    |    | **Jumlah Belanja Modal**          | 238.000.000   | 203.500.000   | 85,50 | 102.000.000   |
    |    | **Jumlah Belanja**                | 1.550.000.000 | 1.452.000.000 | 93,68 | 1.304.000.000 |`).filter((line) => line.includes('≠'))).toEqual([]);
});

test('a + b − b is a: factors that repeat each other prove nothing', () => {
  expect(relationsOf(`
    | Simpul | Mei      | Juni     | Juli     | Agustus  |
    | A      | 1,042624 | 1,042624 | 1,087065 | 1,087065 |
    | B      | 1,037811 | 1,037811 | 1,077051 | 1,077051 |
    | C      | 1,025120 | 1,025120 | 1,061338 | 1,061338 |
    | D      | 1,031077 | 1,031077 | 1,090412 | 1,084110 |`).filter((line) => line.includes('≠'))).toEqual([]);
});

test('nothing follows from numbers that stand beside each other by chance', () => {
  expect(relationsOf(`
    | Desa   | Warga  | Luas (ha) | Kepadatan |
    | Jaten  | 6.214  | 512       | 71        |
    | Jati   | 4.118  | 388       | 44        |
    | Brujul | 3.902  | 275       | 93        |
    | Dagen  | 5.047  | 641       | 12        |
    | Ngringo | 7.765 | 430       | 58        |`)).toEqual([]);
});

describe('headings alone are worth a look where a column fails in all rows', () => {
  it('a whole and its parts, of which one was left over from last year', () => {
    expect(relationsOf(`
      | Desa    | Laki-laki | Perempuan | Jumlah |
      | Ngringo | 3.439     | 4.827     | 8.102  |
      | Brujul  | 1.460     | 2.611     | 4.377  |
      | Dagen   | 2.159     | 8.330     | 9.961  |
      | Jaten   | 4.629     | 7.445     | 12.530 |`)).toEqual(['D2 ≠ C2 + B2 (?)', 'D3 ≠ C3 + B3 (?)', 'D4 ≠ C4 + B4 (?)', 'D5 ≠ C5 + B5 (?)']);
  });

  it('sisa of another anggaran', () => {
    expect(relationsOf(`
      | Uraian      | Anggaran    | Realisasi   | Sisa       |
      | Perencanaan | 42.948.600  | 41.781.950  | 2.401.333  |
      | Umum        | 142.293.000 | 117.531.021 | 26.998.412 |
      | Listrik     | 103.114.000 | 72.759.796  | 33.590.871 |`)).toEqual(['D2 ≠ B2 − C2 (?)', 'D3 ≠ B3 − C3 (?)', 'D4 ≠ B4 − C4 (?)']);
  });

  it('but not what is made of sisa', () => {
    expect(relationsOf(`
      | Uraian      | Anggaran    | Realisasi   | Efisiensi Sisa Anggaran |
      | Perencanaan | 42.948.600  | 41.781.950  | 2,72%  |
      | Umum        | 142.293.000 | 117.531.021 | 17,40% |
      | Listrik     | 103.114.000 | 72.759.796  | 29,44% |`).filter((line) => line.includes('−'))).toEqual([]);
  });

  it('but not what stands beside people by sex and their sum', () => {
    expect(relationsOf(`
      | Desa    | L     | P     | L + P  | Jumlah Kunjungan |
      | Ngringo | 3.439 | 4.827 | 8.266  | 612 |
      | Brujul  | 1.460 | 2.611 | 4.071  | 355 |
      | Dagen   | 2.159 | 8.330 | 10.489 | 748 |
      | Jaten   | 4.629 | 7.445 | 12.074 | 901 |`).filter((line) => line.includes('≠'))).toEqual([]);
  });

  it('but not a "Jumlah" that is told apart by sex itself', () => {
    expect(relationsOf(`
      | Pendidikan | ASN | ASN | Jumlah | Jumlah |
      |            | L   | P   | L      | P      |
      | SMA        | 1   | 0   | 1      | 0      |
      | D3         | 1   | 0   | 1      | 0      |
      | S1         | 1   | 3   | 1      | 3      |
      | S2         | 3   | 5   | 3      | 5      |
      | S3         | 6   | 8   | 6      | 8      |`).filter((line) => line.includes('≠'))).toEqual([]);
  });

  it('but not quarters that count from the beginning of the year', () => {
    expect(relationsOf(`
      | Kegiatan    | TW I  | TW II  | TW III | TW IV  | Jumlah |
      | Perencanaan | 4.120 | 9.877  | 17.351 | 24.118 | 24.118 |
      | Umum        | 8.804 | 21.390 | 33.662 | 47.013 | 47.013 |
      | Listrik     | 2.911 | 6.402  | 10.775 | 14.236 | 14.236 |
      | Kendaraan   | 1.365 | 3.919  | 7.204  | 9.887  | 9.887  |`).filter((line) => line.includes('≠'))).toEqual([]);
  });

  it('but not that numbers beside each other are parts of a "Jumlah"', () => {
    expect(relationsOf(`
      | Desa    | Sekolah | Murid | Jumlah |
      | Ngringo | 9       | 4.827 | 812    |
      | Brujul  | 4       | 2.611 | 437    |
      | Dagen   | 7       | 8.330 | 996    |
      | Jaten   | 6       | 7.445 | 1.253  |`)).toEqual([]);
  });
});

import { relationsOf } from './written-relations';

describe('a column of which no total is right', () => {
  const read = (heading: string, [a, b, total]: readonly string[], [a1, a2, b1, b2] = ['37.450.000', '329.810.000', '302.977.600', '145.576.000']) => relationsOf(`
    | Kode         | Uraian      | Anggaran    | ${heading}  |
    | 7.01.01      | Program A   | 368.420.000 | ${a ?? ''}  |
    | 7.01.01.2.01 | Kegiatan A1 | 38.020.000  | ${a1 ?? ''} |
    | 7.01.01.2.02 | Kegiatan A2 | 330.400.000 | ${a2 ?? ''} |
    | 7.01.02      | Program B   | 452.180.600 | ${b ?? ''}  |
    | 7.01.02.2.01 | Kegiatan B1 | 304.994.600 | ${b1 ?? ''} |
    | 7.01.02.2.02 | Kegiatan B2 | 147.186.000 | ${b2 ?? ''} |
    |              | Jumlah      | 820.600.600 | ${total ?? ''} |`).filter((line) => line.startsWith('D'));

  it('is told where they come near, as those of last year do: the column beside it proves the rows', () => {
    expect(read('Realisasi', ['360.120.000', '430.210.500', '798.305.100'])).toEqual(['D2 ≠ D3:D4', 'D5 ≠ D6:D7', 'D8 ≠ D2 + D5']);
  });

  it('was not meant to be added up where they are far off, as means are', () => {
    expect(read('Realisasi', ['183.630.000', '224.276.800', '203.953.400'])).toEqual([]);
  });

  it('was not meant to be added up where it may be of percentages', () => {
    expect(read('Realisasi', ['98,00', '95,50', '190,00'], ['44,00', '61,20', '52,75', '58,10'])).toEqual([]);
  });

  it('was not meant to be added up where it is not of amounts', () => {
    expect(read('Pelanggan', ['360.120.000', '430.210.500', '798.305.100'])).toEqual([]);
  });
});

test('a total over the two rows above it alone is told in the one year in which these do not come to it', () => {
  const read = (beban: string, jumlah: string) => relationsOf(`
    | Uraian                      | 2019          | 2018          |
    | Penjualan Air               | 3.322.592.000 | 3.561.696.675 |
    | Non Air                     | 1.179.800.000 | 1.180.786.216 |
    | Jumlah Pendapatan           | 4.502.392.000 | 4.742.482.891 |
    | Beban Sumber Air            | 252.351.300   | 267.317.678   |
    | Beban Transmisi             | 205.924.800   | 202.440.882   |
    | Jumlah Beban Langsung       | 458.276.100   | 469.758.560   |
    | Laba Kotor                  | 4.044.115.900 | 4.272.724.331 |
    | Beban Umum                  | 299.181.000   | 317.647.711   |
    | Beban Penyusutan            | 865.403.500   | ${beban}      |
    | Jumlah Beban Tidak Langsung | 1.164.584.500 | ${jumlah}     |`).filter((line) => /^[BC]11/.test(line));
  expect(read('788.950.154', '1.106.597.865')).toEqual(['B11 = B9:B10', 'C11 = C9:C10']);
  expect(read('580.329.058', '1.106.597.865')).toEqual(['B11 = B9:B10', 'C11 ≠ C9:C10']);
});

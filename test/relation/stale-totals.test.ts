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

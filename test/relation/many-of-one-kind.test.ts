import { relationsOf } from './written-relations';

const failing = (text: string) => relationsOf(text).filter((line) => line.includes('≠') && !line.endsWith('(?)'));

/** What an office spends on three things, from two of which the same round amount remains as in another office. */
const office = (name: string, rows: readonly (readonly string[])[]) => [
  `# ${name}`,
  '| Kegiatan | Perjalanan Dinas | <         | Alat Tulis | <         | Jamuan   | <         |',
  '| ^        | Anggaran         | Realisasi | Anggaran   | Realisasi | Anggaran | Realisasi |',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');

test('of several columns of one kind none is another one there, for two that come to the same', () => {
  expect(failing([
    office('Dinas Sosial', [
      ['Rehabilitasi', '10.900.000', '11.204.300', '3.150.000', '2.875.400', '5.000.000', '4.950.000'],
      ['Perlindungan', '9.850.000', '7.118.900', '2.450.000', '2.206.150', '2.600.000', '2.410.000'],
      ['Pemberdayaan', '4.250.000', '3.921.750', '1.905.000', '1.640.800', '2.405.000', '2.385.500'],
    ]),
    office('Kecamatan', [
      ['Musrenbang', '6.400.000', '6.015.200', '1.200.000', '1.148.300', '10.000.000', '9.745.500'],
      ['Pembinaan Desa', '9.350.000', '8.806.400', '2.775.000', '2.690.700', '7.300.000', '6.911.850'],
      ['Ketertiban', '9.250.000', '8.990.600', '1.640.000', '1.512.900', '4.150.000', '3.902.250'],
      ['Jumlah', '25.000.000', '23.812.200', '5.615.000', '5.351.900', '21.450.000', '20.559.600'],
    ]),
  ].join('\n'))).toEqual([]);
});

import { bagianTahun, tanpaBagian } from '../../src/domain/bagian-tahun';

test.each([
  ['Triwulan II', 'tw 2'], ['TW. 3 2024', 'tw 3'], ['tribulan iv', 'tw 4'], ['Semester 1', 'smt 1'],
  ['Realisasi Pebruari', 'bulan peb'], ['s.d. Nopember', 'bulan nop'], ['agustus', 'bulan agu'], ['agst', 'bulan ags'],
  ['Januari s.d. Maret', 'bulan mar'], ['APBD Perubahan', 'tahap perubahan'],
  ['Jumlah desa', undefined], ['Perempuan', undefined], ['Pemasaran', undefined], ['Triwulan', undefined],
])('%s is of %s', (words, part) => {
  expect(bagianTahun(words)).toBe(part);
});

test.each([
  ['januari', 'bulan'], ['target des', 'target bulan'], ['jumlah tw iii', 'jumlah triwulan'], ['triwulan 1 fisik', 'triwulan fisik'],
  ['jumlah desa', 'jumlah desa'], ['perempuan', 'perempuan'], ['semester 2', 'semester 2'],
])('%s is %s, whichever it is', (words, kind) => {
  expect(tanpaBagian(words)).toBe(kind);
});

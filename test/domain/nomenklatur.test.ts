import { kodeKecamatan, namaKode, namaResmi } from '../../src/domain/nomenklatur';

test.each([
  ['7.01.02', '7.01.02'],
  ['X.XX.01', '7.01.01'],
  ['x.xx.01.2.01', '7.01.01.2.01'],
  ['7.01.01.201', '7.01.01.2.01'],
  ['7.01.01.201.01', '7.01.01.2.01.0001'],
  ['7.01.02.2.01.0001', '7.01.02.2.01.0001'],
  ['7.1.2.2.1', '7.01.02.2.01'],
])('%s is %s', (printed, kode) => {
  expect(kodeKecamatan(printed.split('.'))).toBe(kode);
});

test.each(['5.1.02.01.01.0024', '5.1.02', '1.05.02', '7.01', '7.01.02.2', '7.01.0.00.0.00.05.0000', '7.01.aa', '7.001.02', ''])('"%s" is no code of a kecamatan', (printed) => {
  expect(kodeKecamatan(printed.split('.'))).toBeUndefined();
});

test.each([
  ['7.01.04', 'Program Koordinasi Ketenteraman dan Ketertiban Umum'],
  ['7.01.04', 'KOORDINASI KETENTRAMAN & KETERTIBAN UMUM'],
  ['7.01.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN / KOTA'],
  ['7.01.03', 'Program Pemberdayaan Masayarakat Desa dan Kelurahan'],
  ['7.01.01.2.02', 'Adminitrasi Keuangan Perangkat Daerah'],
  ['7.01.01.2.05', 'Administrasi Kepegawaian Perangkat Daerah'],
  ['7.01.01.2.01', 'Perencanaan, Penganggaran, dan Evaluasi Kinerja'],
])('%s is called "%s"', (kode, nama) => {
  expect(namaKode(kode, nama)).toBe(true);
});

test.each([
  ['7.01.01.2.02', 'Administrasi Umum Perangkat Daerah', '7.01.01.2.06'],
  ['7.01.01.2.02', 'Administrasi Kepegawaian Perangkat Daerah', '7.01.01.2.05'],
  ['7.01.06', 'Program Pemberdayaan Masyarakat Desa dan Kelurahan', '7.01.03'],
  ['7.01.04', 'Program Pembinaan dan Pengawasan Pemerintah Desa', '7.01.06'],
])('%s is not called "%s", which is %s', (kode, nama, owner) => {
  expect(namaKode(kode, nama)).toMatchObject({ kode: owner, nama: namaResmi(owner) });
});

test.each([
  ['7.01.02', 'Program Kecamatan Bersih'],
  ['7.01.02', ''],
  ['7.01.99', 'Program Koordinasi Ketenteraman dan Ketertiban Umum'],
  ['7.01.03.2.01', 'Program Pemberdayaan Masyarakat Desa dan Kelurahan'],
])('nothing is said of %s "%s"', (kode, nama) => {
  expect(namaKode(kode, nama)).toBeUndefined();
});

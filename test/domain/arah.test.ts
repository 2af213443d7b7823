import { capaianBy, isUnwanted } from '../../src/domain/arah';
import { ARAH, capaian } from '../../src/domain/capaian';

test.each([
  'Angka Kemiskinan', 'Tingkat Pengangguran Terbuka', 'Prevalensi Stunting', 'Jumlah pengaduan masyarakat', 'Indeks Gini', 'Waktu tanggap kebakaran', 'Laju inflasi', 'Jumlah temuan BPK',
])('of %s less is better', (name) => {
  expect(isUnwanted(name)).toBe(true);
});

test.each([
  'Indeks Kepuasan Masyarakat', 'Nilai SAKIP', 'Persentase pengaduan yang ditindaklanjuti', 'Persentase penurunan stunting', 'Cakupan penanganan kebakaran', 'Temuan yang diselesaikan', 'Desa bebas stunting',
])('of %s more is better', (name) => {
  expect(isUnwanted(name)).toBe(false);
});

test.each(ARAH)('capaian %s is what the worksheet function gives', (arah) => {
  for (const [realisasi, target] of [[68.45, 70], [12.6, 14], [0, 5], [9.12, 9.5]] as const) {
    const exact = capaian(realisasi, target, arah);
    if (typeof exact === 'number') expect(capaianBy(arah, realisasi, target)).toBeCloseTo(exact, 12);
    else expect(capaianBy(arah, realisasi, target)).toBeNaN();
  }
  expect(capaianBy(arah, 0, 0)).toBeNaN();
});

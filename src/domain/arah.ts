import type { Arah } from './capaian';

/** What an office wants less of (Permendagri 18/2020, Lampiran: indikator kinerja kunci; Permendagri 86/2017, Lampiran: indikator kinerja daerah). */
const UNWANTED = new RegExp(String.raw`\b(?:${[
  'kemiskinan', 'penduduk miskin', 'pengangguran', 'stunting', 'wasting', 'gizi (?:buruk|kurang)', 'kematian', 'kesakitan', 'prevalensi', 'putus sekolah', 'buta (?:huruf|aksara)',
  'kriminalitas', 'kejahatan', 'pelanggaran', 'kekerasan', 'konflik', 'temuan', 'keluhan', 'pengaduan', 'aduan', 'kecelakaan', 'kebakaran', 'kumuh', 'rawan', 'pencemaran',
  'gini', 'ketimpangan', 'kesenjangan', 'inflasi', 'waktu (?:tunggu|tanggap|respon)', 'lama waktu', 'response time', 'kebocoran', 'kerugian', 'tunggakan', 'keterlambatan',
].join('|')})`, 'i');

/** What is done about it, of which more is better. */
const MENDED = new RegExp(String.raw`\b(?:${[
  'ditindaklanjuti', 'tindak lanjut', '(?:di|ter)selesaikan', 'penyelesaian', 'selesai', '(?:di|ter)tangani', 'penanganan', 'penurunan', 'pengurangan', 'penanggulangan',
  'pencegahan', 'terlayani', 'pelayanan', 'bebas', 'mendapat', 'memperoleh',
].join('|')})`, 'i');

/** True when the name of an indicator says that less of it is better: "Angka Kemiskinan", not "Penanganan kemiskinan". */
export function isUnwanted(indikator: string): boolean {
  return UNWANTED.test(indikator) && !MENDED.test(indikator);
}

/** A percentage as offices reckon capaian; of what is to be less by the distance from the target, or by division. NaN where that divides by zero. */
export function capaianBy(arah: Arah, realisasi: number, target: number): number {
  const [above, below] = arah === 'naik' ? [realisasi, target] : arah === 'turun' ? [2 * target - realisasi, target] : [target, realisasi];
  return below === 0 ? NaN : above / below;
}

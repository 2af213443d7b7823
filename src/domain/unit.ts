/** Satuan that reports print behind a bare whole number. Others are taken for a unit when written in small letters. */
const UNITS = new Set(`
angka aplikasi bidang buah bulan data desa dokumen eksemplar ha hari indeks jam jiwa kali kegiatan kelompok kelurahan kg kk km
laporan lembaga lembar liter lokasi m2 m3 menit meter minggu nilai ob oh ok opd orang paket pegawai pelanggan persen peserta poin
point rim rumah ruang ruas rupiah sekolah semester set skor skpd stel tahun ton triwulan unit
`.trim().split(/\s+/));

/** Words that make what stands before them a date or a part of a sentence. */
const NOT_UNITS = new Set(`
jan januari feb februari mar maret apr april mei jun juni jul juli agt agu agustus sep sept september okt oktober nov november
des desember january february march may june july august october december
dan atau s/d sd s.d s.d. sampai dari ke di pada yang dengan untuk adalah sebesar wib wita wit
`.trim().split(/\s+/));

/**
 * Whether the words behind a number name its satuan.
 * @param hasSeparator the number has a dot or a comma, so it cannot be the numbering of a label ("2 Prosedur").
 */
export function isUnit(words: string, hasSeparator: boolean): boolean {
  const [first = '', ...others] = words.split(' ');
  const lower = first.toLowerCase();
  // "1.5OO" ends in letters typed for digits.
  if (first.length < 2 || /^[OolI]+$/.test(first)) return false;
  if (NOT_UNITS.has(lower) || others.some((word) => NOT_UNITS.has(word.toLowerCase()))) return false;
  return hasSeparator || UNITS.has(lower) || first === lower;
}

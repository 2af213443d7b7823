/** Words before a number that is a name and counts nothing. */
const NAMING = new RegExp(`(?:^|[^A-Za-z])(?:${[
  'no', 'nomor', 'nomer', 'nomo', 'pasal', 'ayat', 'butir', 'huruf', 'angka ke', 'bab', 'sub ?bab', 'tabel', 'tab', 'grafik', 'gambar', 'bagan', 'diagram',
  'lampiran', 'halaman', 'hal', 'hlm',
  'telp', 'tlp', 'telepon', 'telpon', 'fax', 'faks', 'hp', 'wa', 'nip', 'nik', 'npwp', 'kode', 'kode pos', 'kodepos', 'rekening', 'tanggal', 'tgl', 'jam', 'pukul',
  'rt', 'rw', 'jalan', 'jl', 'blok', 'km',
  'misi', 'tujuan', 'sasaran strategis', 'versi', 'edisi', 'seri', 'uu', 'pp', 'perpres', 'inpres', 'perda', 'perbup', 'perwali', 'permendagri', 'permenpan', 'pmk',
  'kelas', 'tahap', 'triwulan', 'tw', 'semester',
  'urutan', 'peringkat', 'ranking', 'level', 'tingkat', 'ke', 'dokumen ke', 'eselon', 'golongan', 'strata', 'gol',
].join('|')})[\\s.:/-]*$`, 'i');
const MONTH = '(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)';
const MONTH_AFTER = new RegExp(`^\\s{1,2}(?:${MONTH}|wib|wita|wit)\\b`, 'i');
const MONTH_BEFORE = new RegExp(`${MONTH}\\s{1,2}$`, 'i');

/**
 * True for digits that are no amount: law and table numbers, dates, times, phones, ranges of years, numbering, parts of words.
 * Only for numbers without Rp, % or a power of a thousand.
 */
export function isName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 28), start);
  const after = text.slice(end, end + 24);
  // "S1", "ke-3", "25-100", "117/2016", "@2"
  if (/[A-Za-z@_#/]$/.test(before) || /[A-Za-z\d]\s?[-–—/]\s?$/.test(before) || /^[A-Za-z@_]/.test(after) || /^\s?[-–—/]\s?[A-Za-z\d]/.test(after)) return true;
  // "(0271) 821319", "0812 3456 7890"
  if (/\(\d{2,4}\)\s*$|\d{3,4}[ -]$/.test(before) || /^[ -]\d{3,4}\b/.test(after) || text[start] === '0' && /\d/.test(text[start + 1] ?? '')) return true;
  // "68,45 : 70 x 100"
  if (/(?:^|\s)[x×] ?$/i.test(before) || /[\d%)]\s{0,2}[x×*:/+=]\s{0,2}$/i.test(before) || /^\s{0,2}[x×*]\s{0,2}\d/.test(after)) return true;
  if (/[\d][.,]$/.test(before) || /^[.]\d/.test(after)) return true;
  return NAMING.test(before) || MONTH_AFTER.test(after) || MONTH_BEFORE.test(before) || isNumbering(text, start, end);
}

/** "1. Perencanaan", "(2)", "3.4 Realisasi" at the head of a line. */
function isNumbering(text: string, start: number, end: number): boolean {
  if (/^\s*\)/.test(text.slice(end, end + 3)) && /(?:\(|^|[\s;,:])\s*$/.test(text.slice(Math.max(0, start - 3), start))) return true;
  const head = text.slice(Math.max(0, start - 12), start);
  return /(?:^|\n)\s*[-•*(]?\s*$/.test(head) && (start < 12 || head.includes('\n')) && /^[.)]?\s+[A-Z]|^[.)]/.test(text.slice(end, end + 4));
}

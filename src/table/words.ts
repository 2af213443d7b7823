import { wholeNumber } from '../domain/whole-number';
import { recalled } from '../sheet/remembered';
import type { Role, RowRole } from './table';

/**
 * Header words → role, most telling first. Spelling as offices type it (S: reports of several kecamatan);
 * the arithmetic may overrule a header that lies.
 */
export const HEADER_WORDS: readonly (readonly [Role, RegExp])[] = [
  ['nomor', /^(no|nomor|nmr|urut|no\.? ?(urut|resp(onden)?)?)\b\.?( urut| resp(onden)?)?$/i],
  ['kode', /\bkode\b|\brekening\b/i],
  ['satuan', /^satuan\b/i],
  ['pertumbuhan', /pertumbuhan|kenaikan|penurunan|perubahan \(?%|(%|persen|pros?entase|persentase) perubahan|naik ?\/ ?turun/i],
  ['rata-rata', /^rata\s*-?\s*rata|^rerata|^mean\b/i],
  ['capaian', new RegExp([
    'capaian.*%|%.*capaian|ketercapaian|(pros?entase|persentase|tingkat|hasil) capaian|^capaian( kinerja)?( \\(%\\))?$|^capaian\\b.* (terhadap|thd)\\b',
    '^((%|tingkat|pros?entase|persentase) ?)?(tingkat )?kemajuan( \\(?%\\)?)?$|^kinerja \\(?%\\)?$|^% kinerja$',
  ].join('|'), 'i')],
  ['persen', /%|persen|pros?entase|rasio|serapan|^tingkat realisasi/i],
  ['sisa', /\bsisa\b|lebih ?\/? ?\(?kurang|selisih|saldo akhir|^\(?(surplus|defisit)\b|\bnet(t?o)?\b/i],
  ['realisasi', /\breali[sz]asi\b|^real\b\.?/i],
  ['anggaran', /\banggaran\b|\bpagu\b|\bapbd\b|\bdpp?a\b|\bkebutuhan dana\b/i],
  // Rows counted by whether they reached their target.
  ['teks', /\b(melebihi|melampaui|sesuai|mencapai|memenuhi|di ?(atas|bawah)) target\b/i],
  ['target', /\btarget\b|\brencana\b/i],
  ['jumlah', /^(jumlah|jml|total|sub ?total)\b/i],
  ['kategori', /kategori|predikat|\bmutu\b|kriteria/i],
  ['peringkat', /peringkat|ranking|\brank\b/i],
  ['bobot', /\bbobot\b|penimbang/i],
  ['tahun', /^tahun$/i],
  ['unsur', /^U ?\d{1,2}$|^unsur\b/i],
  ['nilai', /\bnilai\b|\bskor\b|\bnrr\b|\bindeks\b/i],
  ['uraian', /uraian|program|kegiatan|indikator|sasaran|tujuan|belanja|keterangan|nama|desa|kelurahan/i],
];

/** First words of a row that sums up others; what follows them may name what is summed. */
const TOTAL = /^(sub ?-? ?|grand ?)?(jumlah|total|jml)\b|^(s|σ|∑) ?nilai\b|^nilai ?\/ ?unsur|^jumlah seluruh|\S \(?total\)?$/i;
const MEAN = /^(rata\s*-?\s*rata|rerata|mean)\b/i;
/** Rows that pick one of the numbers above them or tell how far these lie apart: nothing adds up across such a row. */
const STATISTIC = new RegExp(`^(nilai |skor )?(${[
  'tertinggi', 'terendah', 'terbesar', 'terkecil', 'maks(imum|imal)?', 'max(imum)?', 'min(imum|imal)?', 'median', 'modus', 'mode',
  'nilai tengah', 'kuartil', 'persentil', 'standar deviasi', 'standard deviation', 'simpangan baku', 'std\\.? ?dev(iasi)?', 'stdev', 'varian(s|si)?', 'variance',
].join('|')})\\b\\.?( (nilai|skor))?( \\S+)?$`, 'i');

/** True for a total of all that stands above it, whatever that is. */
export function isBareTotal(label: string): boolean {
  return /^(grand ?)?(jumlah|total|jml)( seluruhnya| keseluruhan)?\W*$/i.test(withoutGaps(label));
}

/** True for what is left when one total is taken from another, "SURPLUS/(DEFISIT)": with the lesser one it comes to the greater, and is no part of it. */
export const isBalance = recalled((label: string): boolean => /^\(?(surplus|defisit)\b/i.test(label));

/** What a total of all may say that it adds up: it tells none of the rows from the others. */
const ADDED_UP = 'total|seluruh(nya)?|keseluruhan|anggaran|belanja|pagu|dana|biaya|realisasi|indikatif|program|kegiatan|sub ?kegiatan|dan|/|\\(?rp\\.?\\)?';
const OF_ALL = new RegExp(`^(grand ?)?(jumlah|total|jml)(\\s+(${ADDED_UP}))*\\W*$`, 'i');

/** True for a total of all rows of its table by its words: "Jumlah", "Total Anggaran Kegiatan". */
export function isTotalOfAll(label: string): boolean {
  return OF_ALL.test(withoutGaps(label));
}

/** The role of a row by its words alone. A long "Jumlah dokumen yang …" names an indicator, not a total. */
export function rowRoleOf(words: string, hasNumbers: boolean): RowRole {
  return hasNumbers ? roleOfNumbers(words) : roleOfWords(words) ?? 'judul';
}

const roleOfNumbers = recalled((words: string): RowRole => {
  const role = roleOfWords(words);
  return role !== 'rata-rata' && STATISTIC.test(withoutGaps(words)) ? 'statistik' : role ?? 'rincian';
});

function roleOfWords(words: string): RowRole | undefined {
  const label = withoutGaps(words);
  if (MEAN.test(label) && isShort(label, 8)) return 'rata-rata';
  return TOTAL.test(label) && isShort(label, 6) ? 'total' : undefined;
}

/** "J U M L A H" → "JUMLAH" */
function withoutGaps(label: string): string {
  return label[1] === ' ' && GAPS.test(label) ? label.replaceAll(' ', '') : label;
}
const GAPS = /^(\p{L} ){3,}\p{L}$/u;

function isShort(label: string, words: number): boolean {
  return label.split(/\s+/, words + 1).length <= words;
}

/** Words that name a level of the budget, as the regulation orders them. */
const LEVELS = ['urusan', 'bidang', 'program', 'kegiatan', 'sub kegiatan', 'subkegiatan', 'belanja'];
const LEVEL = new RegExp(`^(${LEVELS.join('|')})\\b`, 'i');

/** The level of the budget that the first words of a label name; "" for none. */
export function levelOf(label: string): string {
  if (!LEVEL.test(label)) return '';
  const start = label.slice(0, 12).toLowerCase();
  return LEVELS.find((level) => start.startsWith(level)) ?? '';
}

const PERIOD = /\s+(?:(?:tahun|th\.?)\s+)?(?:19|20)\d\d\b(?:\s*(?:[-–—/]|s\/d|s\.d\.?|ke)\s*(?:tahun\s+)?(?:19|20)\d\d\b)?|\s+(?:tw|triwulan)\.?\s+(?:iv|i{1,3}|[1-4])\b/gi;

/** "Capaian Tahun 2023" → "Capaian"; "Tahun 2023" stays. */
function withoutPeriod(words: string): string {
  const rest = words.replace(PERIOD, '').trim();
  return /^(tahun|th|tw|triwulan)?\.?$/i.test(rest) ? words : rest;
}

/** A heading over the growth of amounts that those below it name. */
const GROWTH = /^((rata\s*-?\s*rata|laju) )?pertumbuhan( rata\s*-?\s*rata)?( \(?%\)?)?$/i;

/** Role of a header's words; undefined when they say nothing. */
export function roleOf(header: readonly string[]): Role | undefined {
  for (let i = header.length - 1; i >= 0; i--) {
    const words = withoutPeriod((header[i] ?? '').trim());
    const found = HEADER_WORDS.find(([, pattern]) => pattern.test(words));
    // Beneath "Tahun" stand the years whose numbers the columns hold.
    if (found?.[0] === 'tahun' && i < header.length - 1) continue;
    if (found) return header.slice(0, i).some((upper) => GROWTH.test(upper.trim())) ? 'pertumbuhan' : found[0];
  }
  return undefined;
}

/** The one year that a header names; undefined when it names none or several. */
export function yearOf(header: readonly string[]): number | undefined {
  for (let i = header.length - 1; i >= 0; i--) {
    const years = new Set((header[i] ?? '').match(/\b(19|20)\d\d\b/g));
    if (years.size === 1) return wholeNumber([...years][0] ?? '');
    if (years.size > 1) return undefined;
  }
  return undefined;
}

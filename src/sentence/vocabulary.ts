import type { Role } from '../table/table';

/** What a number in a sentence is about, among the roles that columns have. */
export type SaidRole = Extract<Role, 'anggaran' | 'realisasi' | 'sisa' | 'target' | 'capaian'>;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that hold a sentence together and say nothing of what a number is about. */
const FUNCTION_WORDS = words(`
dan yang di ke dari pada untuk dengan dalam oleh atau serta adalah ialah yaitu yakni sebesar senilai sejumlah sebanyak tersebut ini itu maka sehingga bahwa terhadap
atas bagi agar telah sudah dapat akan masih hanya juga antara secara per bila apabila jika karena namun tetapi sedangkan sementara kemudian adapun berdasarkan
dilihat diketahui disimpulkan tabel atasnya berikut sebagai hal terdapat ada terjadi menjadi merupakan baik maupun seluruh seluruhnya total jumlah jumlahnya
keseluruhan mencapai memperoleh diperoleh mendapat mendapatkan menerima sampai hingga selama saat akhir awal periode bulan tahun ta anggarannya rp rupiah persen
persentase prosentase presentase setara sama lebih terdiri rincian perincian dirinci uraian sbb meliputi mencakup antara lain masing hasil dimana mana pula serta
selain guna sd kami kita ia nya pun saja sisanya selanjutnya demikian dibanding dibandingkan tingkat kategori predikat sangat cukup kurang tinggi rendah sedang oleh
karenanya tertera tercantum disajikan terlihat nampak tampak diatas dibawah begitu terakhir mengalami mengakibatkan peningkatan penurunan kenaikan meningkat menurun
naik turun bertambah berkurang tumbuh
melebihi melampaui padahal dilakukan diukur melakukan penilaian review reviu diperolehnya didukung perhitungan penghitungan kesimpulan dituangkan januari februari
maret april mei juni juli agustus september oktober november desember triwulan semester satu dua tiga empat lima
`);

/** Words that every report uses of everything: a row is not known again by them. */
const REPORT_WORDS = words(`
kinerja indikator utama iku tujuan sasaran strategis program kegiatan sub subkegiatan perangkat daerah opd skpd organisasi kecamatan kabupaten kota provinsi kab kec
dinas kantor badan instansi pemerintah pemerintahan anggaran pagu apbd apbdes apbn dpa dppa alokasi dialokasikan dianggarkan belanja dana keuangannya perbandingan
indikatif definitif prakiraan perkiraan
pendukung mendukung pencapaian capaian realisasi terealisasi direalisasikan konsumsi penggunaan digunakan dipergunakan penyerapan serapan terserap diserap target
ditargetkan targetkan rencana tercapai dicapai sisa efisiensi nilai skor indeks angka hasil rata ratarata besaran besarnya kebutuhan pelaksanaan melaksanakan
dilaksanakan ditetapkan menetapkan dijabarkan jangka menengah renstra rkpd renja rkt pk perjanjian perencanaannya tahunan laporan lkjip lakip urusanwajib sumber daya
secara jenis kelompok komponen pos unsurnya berupa tersedia disediakan dikeluarkan dibelanjakan melalui lingkungan lingkup wilayah unit kerja indikatornya programnya
kegiatannya tahapan output outcome
`);

const ROLE_WORDS: readonly (readonly [SaidRole, RegExp])[] = [
  ['sisa', /^(?:sisa|sisanya|efisiensi|silpa|penghematan|dihemat)$/],
  ['realisasi', new RegExp(`^(?:${[
    '(?:te|ter|di)?reali[sz]asi(?:kan)?(?:nya)?|real|konsumsi|penyerapan|terserap|serapan|diserap',
    'penggunaan|digunakan|dipergunakan|dibelanjakan|dikeluarkan|pengeluaran|terpakai',
  ].join('|')})$`)],
  ['anggaran', /^(?:anggaran(?:nya)?|pagu(?:nya)?|alokasi|dialokasikan|teralokasi|dianggarkan|apbd(?:es)?|apbn|dpp?a|plafon)$/],
  ['target', /^(?:target(?:nya)?|ditargetkan|targetkan|ditarget)$/],
  ['capaian', /^(?:capaian(?:nya)?|pencapaian|tercapai|dicapai)$/],
];

/** "realisasi anggaran", "sisa pagu anggaran": what is spent of it, not the anggaran itself. */
const OWNED_WITHIN = 2;

/** The role that the words before a number give it: the last one named. */
export function roleSaid(before: readonly string[], money: boolean): SaidRole | undefined {
  let role: SaidRole | undefined;
  let at = -Infinity;
  before.forEach((word, i) => {
    const found = ROLE_WORDS.find(([, pattern]) => pattern.test(word))?.[0];
    // Of money it is said what was spent; how far a goal is reached is said of indicators.
    if (!found || (money && (found === 'capaian' || found === 'target'))) return;
    const owned = found === 'anggaran' && (role === 'realisasi' || role === 'sisa') && i - at <= OWNED_WITHIN
      && !before.slice(at + 1, i).some((other) => /^(?:dari|dengan|terhadap)$/.test(other));
    if (owned) return;
    const spelt = found === 'realisasi' && before[i - 1] === 'tidak' ? 'sisa' : found;
    role = spelt;
    at = i;
  });
  return role;
}

/** True for words by which a row cannot be told from another one. */
export function isCommon(word: string): boolean {
  return word.length < 2 || FUNCTION_WORDS.has(word) || REPORT_WORDS.has(word);
}

/** "Prakiraan maju" is what every plan calls the next year's pagu; "desa maju" is a thing. */
export function isOfPhrase(word: string, before: string | undefined): boolean {
  return word === 'maju' && before !== undefined && /^(?:prakiraan|perkiraan)$/.test(before);
}

/** Spelling apart, a word is known again by its first letter and its consonants: Ketentraman and Ketenteraman. */
export function wordKey(word: string): string {
  if (word.length < 6) return word;
  return word.replace(/an$/, '').replace(/(?!^)[aeiou]/g, '');
}

/** The words of a text in small letters. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[a-z][a-z0-9]*/g) ?? [];
}

export const TOTAL_WORDS = /\b(?:total|jumlah|keseluruhan|seluruh(?:nya)?)\b/i;
/** Said of how far a number moved, not of what it is. */
export const CHANGE_WORDS = new RegExp(`\\b(?:${[
  'naik|meningkat|peningkatan|kenaikan|bertambah|penambahan|tumbuh|pertumbuhan|turun|menurun|penurunan|berkurang|pengurangan',
  'selisih|lebih (?:tinggi|rendah|besar|kecil)|bergeser|pergeseran|deviasi|gap',
].join('|')})\\b`, 'i');
/** Said of a part of the year, of what was before a change, or of one of several: tables may well print another number. */
export const HEDGE_WORDS = new RegExp(`\\b(?:${[
  'triwulan|semester|bulan|murni|perubahan|pergeseran|sebelum|setelah|sesudah|semula|tahap|termin|sampai dengan|s\\.d',
  'akhir renstra|rata ?- ?rata|nasional|provinsi|usulan|diusulkan|kontrak',
].join('|')})\\b`, 'i');
/** Said where two years are held against each other. */
export const COMPARISON_WORDS = /\b(?:dibanding(?:kan)?|perbandingan|dari tahun|tahun (?:sebelumnya|lalu)|terhadap)\b/i;

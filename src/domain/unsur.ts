/** The unsur of a survey, as a regulation lists them. */
export interface DaftarUnsur {
  /** Where the list comes from, as reports cite it. */
  readonly dasar: string;
  readonly tahun: number;
  readonly unsur: readonly Unsur[];
}

export interface Unsur {
  readonly nama: string;
  /** What reports print for it, the official name in all spellings included. */
  readonly sebutan: RegExp;
}

const PERSYARATAN = { nama: 'Persyaratan', sebutan: /persyaratan|syarat/ };
const PROSEDUR = { nama: 'Sistem, Mekanisme, dan Prosedur', sebutan: /prosedur|mekanisme/ };
const WAKTU = { nama: 'Waktu Penyelesaian', sebutan: /waktu|kecepatan/ };
const BIAYA = { nama: 'Biaya/Tarif', sebutan: /biaya|tarif/ };
const PRODUK = { nama: 'Produk Spesifikasi Jenis Pelayanan', sebutan: /produk|spesifikasi|hasil (?:pe)?layanan/ };
const KOMPETENSI = { nama: 'Kompetensi Pelaksana', sebutan: /kompetensi|kemampuan/ };
const PERILAKU = { nama: 'Perilaku Pelaksana', sebutan: /perilaku|kesopanan|keramahan/ };
const PENGADUAN = { nama: 'Penanganan Pengaduan, Saran dan Masukan', sebutan: /pengaduan|saran dan masukan/ };
const SARANA = { nama: 'Sarana dan Prasarana', sebutan: /sarana|prasarana/ };

/** Known lists, the newest first. Worksheets of 14/2017 exchange the last two; nothing may be told from an unsur's number alone. */
export const DAFTAR_UNSUR: readonly DaftarUnsur[] = [
  {
    dasar: 'PermenPANRB 14/2017, Lampiran (sembilan unsur)',
    tahun: 2017,
    unsur: [PERSYARATAN, PROSEDUR, WAKTU, BIAYA, PRODUK, KOMPETENSI, PERILAKU, PENGADUAN, SARANA],
  },
  {
    dasar: 'PermenPANRB 16/2014, Lampiran (sembilan unsur)',
    tahun: 2014,
    unsur: [PERSYARATAN, PROSEDUR, WAKTU, BIAYA, PRODUK, KOMPETENSI, PERILAKU, { nama: 'Maklumat Pelayanan', sebutan: /maklumat/ }, PENGADUAN],
  },
  {
    dasar: 'Kepmenpan 25/2004 (empat belas unsur)',
    tahun: 2004,
    unsur: [
      { nama: 'Prosedur pelayanan', sebutan: /prosedur/ },
      { nama: 'Persyaratan pelayanan', sebutan: /persyaratan/ },
      { nama: 'Kejelasan petugas pelayanan', sebutan: /kejelasan/ },
      { nama: 'Kedisiplinan petugas pelayanan', sebutan: /kedisiplinan|disiplin/ },
      { nama: 'Tanggung jawab petugas pelayanan', sebutan: /tanggung ?jawab/ },
      { nama: 'Kemampuan petugas pelayanan', sebutan: /kemampuan/ },
      { nama: 'Kecepatan pelayanan', sebutan: /kecepatan/ },
      { nama: 'Keadilan mendapatkan pelayanan', sebutan: /keadilan/ },
      { nama: 'Kesopanan dan keramahan petugas', sebutan: /kesopanan|keramahan/ },
      { nama: 'Kewajaran biaya pelayanan', sebutan: /kewajaran/ },
      { nama: 'Kepastian biaya pelayanan', sebutan: /kepastian biaya/ },
      { nama: 'Kepastian jadwal pelayanan', sebutan: /kepastian jadwal|jadwal/ },
      { nama: 'Kenyamanan lingkungan', sebutan: /kenyamanan/ },
      { nama: 'Keamanan pelayanan', sebutan: /keamanan/ },
    ],
  },
];

/** An official list held against printed names. */
export interface UnsurReading {
  readonly daftar: DaftarUnsur;
  /** For each printed name the place in the list, -1 for a name that is not in it. */
  readonly places: readonly number[];
  /** Names of the list that nobody printed. */
  readonly missing: readonly number[];
}

/** So much of a list must be printed for it to be the one in use. */
const LEAST_PRINTED = 0.75;
/** So many of the names must be its own: among hundreds of kegiatan some speak of biaya, prosedur and sarana, too. */
const LEAST_NAMED = 1 / 3;

/** Any name of any list. */
const UNSUR = new RegExp(DAFTAR_UNSUR.flatMap(({ unsur }) => unsur.map(({ sebutan }) => sebutan.source)).join('|'), 'i');
const SHORTEST_LIST = Math.min(...DAFTAR_UNSUR.map(({ unsur }) => unsur.length));

/** The list that printed names follow; undefined when they follow none. */
export function readUnsur(names: readonly string[]): UnsurReading | undefined {
  const lower = names.map((name) => (UNSUR.test(name) ? name.toLowerCase() : ''));
  if (lower.filter((name) => name !== '').length < LEAST_PRINTED * SHORTEST_LIST) return undefined;
  const readings = DAFTAR_UNSUR.map((daftar) => {
    const places = lower.map((name) => daftar.unsur.findIndex(({ sebutan }) => sebutan.test(name)));
    return { daftar, places, missing: daftar.unsur.map((_, i) => i).filter((i) => !places.includes(i)) };
  });
  const printed = ({ daftar, missing }: UnsurReading) => daftar.unsur.length - missing.length;
  const best = readings.reduce((a, b) => (printed(b) - b.missing.length > printed(a) - a.missing.length ? b : a));
  const named = best.places.filter((place) => place >= 0).length;
  return printed(best) >= LEAST_PRINTED * best.daftar.unsur.length && named >= LEAST_NAMED * names.length ? best : undefined;
}

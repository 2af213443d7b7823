import { OWN } from '../domain/own-functions';
import { answer, answers, percentages } from './answer';

/** @customenum {string} */
export enum Arah {
  /** Makin besar makin baik: realisasi / target */
  Naik = "naik",
  /** Makin kecil makin baik: (2 x target − realisasi) / target */
  Turun = "turun",
  /** Makin kecil makin baik: target / realisasi */
  TurunBagi = "turun-bagi",
}

/** @customenum {string} */
export enum Hasil {
  /** Efisiensi setiap baris */
  Efisiensi = "e",
  /** Nilai efisiensi (NE) setiap baris, 0–100% */
  NilaiEfisiensi = "ne",
  /** Efisiensi seluruh baris bersama: satu angka */
  EfisiensiGabungan = "e-gabungan",
  /** Nilai efisiensi (NE) seluruh baris bersama: satu angka */
  NilaiEfisiensiGabungan = "ne-gabungan",
}

/** @customenum {string} */
export enum Ejaan {
  /** miliar, triliun (KBBI) */
  Kbbi = "kbbi",
  /** milyar, trilyun */
  Milyar = "milyar",
}

/**
 * Indeks Kepuasan Masyarakat (25–100) dari jawaban survei.
 * @customfunction IKM
 * @helpurl https://localhost:3000/bantuan/fungsi/IKM.html
 * @param nilai Jawaban 1–4: satu baris per responden, satu kolom per unsur
 * @param [bobot] Bobot unsur: satu angka, rentang yang berjumlah 1, atau "eksak"; bawaan 1/unsur, tiga desimal
 */
export function IKM(nilai: unknown[][], bobot?: unknown[][]): number {
  return answer(OWN.IKM(nilai, bobot));
}

/**
 * Nilai rata-rata (NRR) setiap unsur dari jawaban survei.
 * @customfunction NRR
 * @helpurl https://localhost:3000/bantuan/fungsi/NRR.html
 * @param nilai Jawaban 1–4: satu baris per responden, satu kolom per unsur
 */
export function NRR(nilai: unknown[][]): unknown[][] {
  return answers(answer(OWN.NRR(nilai)));
}

/**
 * NRR tertimbang setiap unsur: NRR x bobot.
 * @customfunction NRR_WEIGHTED
 * @helpurl https://localhost:3000/bantuan/fungsi/NRR_WEIGHTED.html
 * @param nilai Jawaban 1–4: satu baris per responden, satu kolom per unsur
 * @param [bobot] Bobot unsur: satu angka, rentang yang berjumlah 1, atau "eksak"; bawaan 1/unsur, tiga desimal
 */
export function NRR_WEIGHTED(nilai: unknown[][], bobot?: unknown[][]): unknown[][] {
  return answers(answer(OWN.NRR_WEIGHTED(nilai, bobot)));
}

/**
 * Capaian kinerja: realisasi dibanding target, sebagai rasio.
 * @customfunction CAPAIAN
 * @helpurl https://localhost:3000/bantuan/fungsi/CAPAIAN.html
 * @param realisasi Realisasi indikator
 * @param target Target indikator
 * @param [arah] "naik" (bawaan), "turun", atau "turun-bagi"
 */
export function CAPAIAN(realisasi: unknown[][], target: unknown[][], arah?: Arah): unknown[][] {
  return percentages(answer(OWN.CAPAIAN(realisasi, target, arah)));
}

/**
 * Label suatu nilai pada sebuah skala.
 * @customfunction KATEGORI
 * @helpurl https://localhost:3000/bantuan/fungsi/KATEGORI.html
 * @param nilai Rasio (97,78% atau 0,9778) untuk "lkjip" dan "permendagri86"; nilai 0–100 untuk "skm" dan "sakip"
 * @param [skala] "lkjip" (bawaan), "skm", "sakip", "permendagri86", atau rentang batas bawah dan label
 */
export function KATEGORI(nilai: unknown[][], skala?: unknown[][]): unknown[][] {
  return answers(answer(OWN.KATEGORI(nilai, skala)));
}

/**
 * Efisiensi anggaran: 1 − realisasi/anggaran; dengan capaian, menurut PMK 214/2017.
 * @customfunction EFISIENSI
 * @helpurl https://localhost:3000/bantuan/fungsi/EFISIENSI.html
 * @param anggaran Pagu anggaran
 * @param realisasi Realisasi anggaran
 * @param [capaian] Capaian keluaran sebagai rasio; bila diisi, rumus PMK 214/2017 dipakai
 * @param [hasil] "e" (bawaan), "ne", "e-gabungan", atau "ne-gabungan"
 */
export function EFISIENSI(anggaran: unknown[][], realisasi: unknown[][], capaian?: unknown[][], hasil?: Hasil): unknown[][] {
  return percentages(answer(OWN.EFISIENSI(anggaran, realisasi, capaian, hasil)));
}

/**
 * Serapan anggaran: realisasi dibanding anggaran, sebagai rasio.
 * @customfunction SERAPAN
 * @helpurl https://localhost:3000/bantuan/fungsi/SERAPAN.html
 * @param anggaran Pagu anggaran
 * @param realisasi Realisasi anggaran
 */
export function SERAPAN(anggaran: unknown[][], realisasi: unknown[][]): unknown[][] {
  return percentages(answer(OWN.SERAPAN(anggaran, realisasi)));
}

/**
 * Angka dalam kata-kata: 97,78 menjadi "sembilan puluh tujuh koma tujuh delapan".
 * @customfunction TERBILANG
 * @helpurl https://localhost:3000/bantuan/fungsi/TERBILANG.html
 * @param angka Angka yang dieja
 * @param [satuan] Kata di belakangnya, misalnya "rupiah"
 * @param [ejaan] "kbbi" (bawaan: miliar) atau "milyar"
 */
export function TERBILANG(angka: unknown[][], satuan?: string, ejaan?: Ejaan): unknown[][] {
  return answers(answer(OWN.TERBILANG(angka, satuan, ejaan)));
}

/**
 * Mutu pelayanan (A–D) dari IKM.
 * @customfunction MUTU
 * @helpurl https://localhost:3000/bantuan/fungsi/MUTU.html
 * @param ikm Indeks Kepuasan Masyarakat, 25–100
 */
export function MUTU(ikm: unknown[][]): unknown[][] {
  return answers(answer(OWN.MUTU(ikm)));
}

/**
 * Jumlah responden yang diperlukan (Krejcie dan Morgan).
 * @customfunction SAMPEL
 * @helpurl https://localhost:3000/bantuan/fungsi/SAMPEL.html
 * @param populasi Jumlah penerima layanan
 */
export function SAMPEL(populasi: unknown[][]): unknown[][] {
  return answers(answer(OWN.SAMPEL(populasi)));
}

/**
 * Peringkat setiap unsur: NRR tertinggi mendapat 1, nilai yang sama berbagi peringkat.
 * @customfunction PERINGKAT
 * @helpurl https://localhost:3000/bantuan/fungsi/PERINGKAT.html
 * @param nrr NRR setiap unsur, satu baris atau satu kolom
 */
export function PERINGKAT(nrr: unknown[][]): unknown[][] {
  return answers(answer(OWN.PERINGKAT(nrr)));
}

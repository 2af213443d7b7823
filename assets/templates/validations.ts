import type { Rule } from './draft';

const bounds = (low: number, high: number): Pick<Rule, 'operator' | 'formulas'> => ({ operator: 'between', formulas: [String(low), String(high)] });

/** PermenPANRB 14/2017, Lampiran: answers run from 1 to 4. */
export const ANSWER: Rule = {
  type: 'whole', ...bounds(1, 4), style: 'stop', title: 'Jawaban 1 sampai 4',
  error: 'Isilah 1, 2, 3, atau 4. Kosongkan bila responden tidak menjawab.',
};

export const AMOUNT: Rule = {
  type: 'decimal', operator: 'greaterThanOrEqual', formulas: ['0'], style: 'stop', title: 'Jumlah rupiah',
  error: 'Isilah angka saja, tanpa "Rp" dan tanpa titik, misalnya 33520000. Excel sendiri yang menampilkan titiknya.',
};

/** @param formula true while the realisasi stays within its pagu */
export const withinPagu = (formula: string): Rule => ({
  type: 'custom', formulas: [formula], style: 'warning', title: 'Realisasi melebihi pagu',
  error: 'Realisasi baris ini melebihi pagunya, atau bukan angka. Periksa dulu kedua angkanya; lanjutkan hanya bila memang demikian.',
});

export const NUMBER: Rule = {
  type: 'decimal', ...bounds(-1e12, 1e12), style: 'stop', title: 'Angka',
  error: 'Isilah angka saja. Satuannya ditulis di kolom Satuan; desimal ditulis dengan koma.',
};

export const PERSON_COUNT: Rule = {
  type: 'whole', ...bounds(0, 300_000_000), style: 'stop', title: 'Banyaknya orang', error: 'Isilah bilangan bulat, tanpa titik dan tanpa kata "orang".',
};

export const INDEX_100: Rule = {
  type: 'decimal', ...bounds(0, 100), style: 'stop', title: 'Nilai 0 sampai 100', error: 'Isilah nilai antara 0 dan 100; desimal ditulis dengan koma, misalnya 83,20.',
};

export const YEAR: Rule = {
  type: 'whole', ...bounds(2000, 2100), style: 'stop', title: 'Tahun', error: 'Isilah tahun dengan empat angka, misalnya 2024.',
};

export const oneOf = (title: string, choices: readonly string[]): Rule => ({
  type: 'list', formulas: [`"${choices.join(',')}"`], style: 'stop', title, error: `Pilih salah satu: ${choices.join(', ')}.`,
});

export const ARAH = oneOf('Arah indikator', ['naik', 'turun']);

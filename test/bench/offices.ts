import { Model, round, type Spot } from './model';
import type { Random } from './random';

const KEGIATAN = ['Perencanaan Kinerja', 'Administrasi Keuangan', 'Administrasi Umum', 'Pengadaan Barang', 'Jasa Penunjang', 'Pemeliharaan Aset', 'Pemberdayaan Desa', 'Lembaga Masyarakat', 'Upaya Ketentraman', 'Penegakan Perda', 'Pembinaan Desa', 'Pengawasan Desa'];
const PROGRAM = ['PROGRAM PENUNJANG URUSAN', 'PROGRAM PEMBERDAYAAN DESA', 'PROGRAM KETENTRAMAN UMUM', 'PROGRAM PEMBINAAN DESA'];
const DESA = ['Ngringo', 'Jaten', 'Palur', 'Sroyo', 'Brujul', 'Dagen', 'Jetis', 'Suruhkalang', 'Jati'];

type Office = (random: Random) => Model;
type Pair = readonly [number, number];

const rupiah = (random: Random): number => random.between(4_000, 900_000) * 100 + random.between(0, 9) * 10;
const whole = (value: number): Pair => [value, 0];

/** Programs over their kegiatan, with sisa and persen; the total stands last. */
const belanja: Office = (random) => {
  const model = new Model();
  const sheet = model.sheet('Belanja');
  model.row(sheet, 0, ['Tabel 3.1 Anggaran dan Realisasi Tahun 2023']);
  model.row(sheet, 1, ['No', 'Program / Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)', '%'], true);
  let row = 2;
  const derived = (at: number, bold: boolean): void => {
    const spot = (column: number): Spot => ({ sheet, row: at, column });
    model.follows('sum', spot(4), [spot(2), spot(3)], 0, { signs: [1, -1], bold });
    model.follows('ratio', spot(5), [spot(3), spot(2)], 2, { scale: 100, bold });
  };
  const heads: number[] = [];
  PROGRAM.slice(0, random.between(2, 4)).forEach((program, index) => {
    const head = row++;
    const parts: number[] = [];
    for (const name of random.shuffled(KEGIATAN).slice(0, random.between(2, 4))) {
      const anggaran = rupiah(random);
      model.row(sheet, row, [`${parts.length + 1}`, name, whole(anggaran), whole(Math.round(anggaran * (0.8 + 0.19 * random.next())))]);
      derived(row, false);
      parts.push(row++);
    }
    model.row(sheet, head, [['I', 'II', 'III', 'IV'][index] ?? '', program], true);
    for (const column of [2, 3]) model.follows('sum', { sheet, row: head, column }, parts.map((part) => ({ sheet, row: part, column })), 0, { bold: true });
    derived(head, true);
    heads.push(head);
  });
  model.row(sheet, row, ['', 'JUMLAH'], true);
  for (const column of [2, 3]) model.follows('sum', { sheet, row, column }, heads.map((head) => ({ sheet, row: head, column })), 0, { bold: true });
  derived(row, true);
  return model;
};

/** Blocks of columns, one a year. */
const tahunan: Office = (random) => {
  const model = new Model();
  const sheet = model.sheet('Tiga Tahun');
  const years = [2021, 2022, 2023];
  model.row(sheet, 0, ['Kegiatan', ...years.flatMap((year) => [`Anggaran ${year}`, `Realisasi ${year}`, `% ${year}`])], true);
  const names = random.shuffled(KEGIATAN).slice(0, random.between(4, 7));
  names.forEach((name, i) => {
    let anggaran = rupiah(random);
    model.row(sheet, i + 1, [name, ...years.flatMap(() => {
      anggaran = Math.round((anggaran * (0.9 + 0.3 * random.next())) / 100) * 100;
      return [whole(anggaran), whole(Math.round(anggaran * (0.82 + 0.17 * random.next()))), undefined];
    })]);
  });
  const total = names.length + 1;
  model.row(sheet, total, ['Jumlah'], true);
  years.forEach((_, y) => {
    for (const column of [1 + 3 * y, 2 + 3 * y]) model.follows('sum', { sheet, row: total, column }, names.map((__, i) => ({ sheet, row: i + 1, column })), 0);
    for (let row = 1; row <= total; row++) {
      model.follows('ratio', { sheet, row, column: 3 + 3 * y }, [{ sheet, row, column: 2 + 3 * y }, { sheet, row, column: 1 + 3 * y }], 2, { scale: 100 });
      for (const column of [1, 2, 3]) if (y > 0) model.years.push([{ sheet, row, column: column + 3 * y }, { sheet, row, column: column + 3 * (y - 1) }]);
    }
  });
  return model;
};

/** Four quarters, their total, what is left. */
const triwulan: Office = (random) => {
  const model = new Model();
  const sheet = model.sheet('Triwulan');
  model.row(sheet, 0, ['Realisasi per triwulan tahun 2023']);
  model.row(sheet, 1, ['No', 'Kegiatan', 'Pagu', 'TW I', 'TW II', 'TW III', 'TW IV', 'Jumlah Realisasi', 'Sisa', '% Serapan'], true);
  const names = random.shuffled(KEGIATAN).slice(0, random.between(4, 8));
  const across = (row: number): void => {
    const spot = (column: number): Spot => ({ sheet, row, column });
    model.follows('sum', spot(7), [3, 4, 5, 6].map(spot), 0);
    model.follows('sum', spot(8), [spot(2), spot(7)], 0, { signs: [1, -1] });
    model.follows('ratio', spot(9), [spot(7), spot(2)], 2, { scale: 100 });
  };
  names.forEach((name, i) => {
    const pagu = rupiah(random);
    model.row(sheet, i + 2, [`${i + 1}`, name, whole(pagu), ...[0, 1, 2, 3].map(() => whole(Math.round((pagu * 0.24 * random.next()) / 50) * 50 + 150))]);
    across(i + 2);
  });
  const total = names.length + 2;
  model.row(sheet, total, ['', 'Jumlah'], true);
  for (const column of [2, 3, 4, 5, 6]) model.follows('sum', { sheet, row: total, column }, names.map((_, i) => ({ sheet, row: i + 2, column })), 0);
  across(total);
  for (let column = 7; column <= 8; column++) model.laws.push({ kind: 'sum', at: { sheet, row: total, column }, of: names.map((_, i) => ({ sheet, row: i + 2, column })), scale: 1 });
  return model;
};

/** People of the villages by sex. */
const penduduk: Office = (random) => {
  const model = new Model();
  const sheet = model.sheet('Penduduk');
  model.row(sheet, 0, ['No', 'Desa', 'Laki-laki', 'Perempuan', 'Jumlah', 'KK'], true);
  const names = random.shuffled(DESA).slice(0, random.between(5, 9));
  const across = (row: number): Spot => model.follows('sum', { sheet, row, column: 4 }, [2, 3].map((column) => ({ sheet, row, column })), 0);
  names.forEach((name, i) => {
    model.row(sheet, i + 1, [`${i + 1}`, name, whole(random.between(1200, 9800)), whole(random.between(1200, 9800)), undefined, whole(random.between(700, 5200))]);
    across(i + 1);
  });
  const total = names.length + 1;
  model.row(sheet, total, ['', 'Jumlah'], true);
  for (const column of [2, 3, 5]) model.follows('sum', { sheet, row: total, column }, names.map((_, i) => ({ sheet, row: i + 1, column })), 0);
  across(total);
  return model;
};

const SEBUTAN = ['Sangat Baik', 'Baik', 'Cukup', 'Kurang'];
const kategoriOf = (capaian: number): string => SEBUTAN[capaian > 100 ? 0 : capaian >= 75 ? 1 : capaian >= 55 ? 2 : 3] ?? '';
const UNSUR = ['Persyaratan', 'Prosedur', 'Waktu Penyelesaian', 'Biaya', 'Produk', 'Kompetensi Pelaksana', 'Perilaku Pelaksana', 'Pengaduan', 'Sarana'];

/** Indicators with target, realisasi, capaian, and their mean over the years. */
const indikator: Office = (random) => {
  const model = new Model();
  const sheet = model.sheet('Indikator');
  model.row(sheet, 0, ['No', 'Indikator Kinerja', 'Satuan', 'Realisasi 2022', 'Target 2023', 'Realisasi 2023', 'Capaian (%)'], true);
  const names = ['Nilai SAKIP', 'Nilai IKM', 'Desa tertib administrasi', 'Dokumen terlayani', 'Usulan musrenbang diakomodasi', 'Pengaduan selesai'].slice(0, random.between(4, 6));
  names.forEach((name, i) => {
    const index = i < 2;
    const target = index ? round(68 + 20 * random.next(), 2) : random.between(140, 9800);
    const near = (share: number): Pair => (index ? [round(target * share, 2), 2] : whole(Math.round(target * share)));
    model.row(sheet, i + 1, [`${i + 1}`, name, index ? 'Nilai' : 'Dokumen', near(0.82 + 0.15 * random.next()), index ? [target, 2] : whole(target), near(0.86 + 0.2 * random.next())]);
    const spot = (column: number): Spot => ({ sheet, row: i + 1, column });
    model.follows('ratio', spot(6), [spot(5), spot(4)], 2, { scale: 100 });
    model.years.push([spot(5), spot(3)]);
  });
  const total = names.length + 1;
  model.row(sheet, total, ['', 'Rata-rata capaian'], true);
  model.follows('mean', { sheet, row: total, column: 6 }, names.map((_, i) => ({ sheet, row: i + 1, column: 6 })), 2);
  return model;
};

/** The answers of a survey and what follows from them, with the ranks of the unsur. */
const survei: Office = (random) => {
  const model = new Model();
  const sheet = model.sheet('Survei');
  const people = random.between(15, 30);
  const unsur = Array.from({ length: 9 }, (_, k) => k + 1);
  model.row(sheet, 0, ['No Responden', ...unsur.map((k) => `U${k}`)], true);
  for (let i = 1; i <= people; i++) model.row(sheet, i, [`${i}`, ...unsur.map((k) => whole(random.next() < 0.55 + 0.03 * k ? random.between(3, 4) : random.between(2, 3)))]);
  const at = (row: number, column: number): Spot => ({ sheet, row, column });
  ['Jumlah Nilai per Unsur', 'NRR per Unsur', 'NRR Tertimbang per Unsur', 'IKM Unit Pelayanan'].forEach((name, i) => model.row(sheet, people + 1 + i, [name], true));
  const answers = Array.from({ length: people }, (_, i) => i + 1);
  for (const k of unsur) {
    model.follows('sum', at(people + 1, k), answers.map((row) => at(row, k)), 0);
    model.follows('mean', at(people + 2, k), answers.map((row) => at(row, k)), 5);
    model.follows('product', at(people + 3, k), [at(people + 2, k)], 5, { scale: 0.111 });
  }
  model.follows('sum', at(people + 3, 10), unsur.map((k) => at(people + 3, k)), 5);
  model.follows('product', at(people + 4, 10), [at(people + 3, 10)], 5, { scale: 25 });
  return model;
};

/** What was planned and what was spent, in two sheets that name the same kegiatan. */
const duaTabel: Office = (random) => {
  const model = new Model();
  const [rencana, hasil] = [model.sheet('Rencana 2023'), model.sheet('Realisasi 2023')];
  model.row(rencana, 0, ['No', 'Kegiatan', 'Pagu (Rp)'], true);
  model.row(hasil, 0, ['No', 'Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', '%'], true);
  const names = random.shuffled(KEGIATAN).slice(0, random.between(5, 9));
  names.forEach((name, i) => {
    const pagu = rupiah(random);
    model.row(rencana, i + 1, [`${i + 1}`, name, whole(pagu)]);
    model.row(hasil, i + 1, [`${i + 1}`, name, undefined, whole(Math.round(pagu * (0.8 + 0.19 * random.next())))]);
    model.follows('same', { sheet: hasil, row: i + 1, column: 2 }, [{ sheet: rencana, row: i + 1, column: 2 }], 0);
  });
  const total = names.length + 1;
  for (const sheet of [rencana, hasil]) {
    model.row(sheet, total, ['', 'Jumlah'], true);
    for (const column of sheet === hasil ? [2, 3] : [2]) model.follows('sum', { sheet, row: total, column }, names.map((_, i) => ({ sheet, row: i + 1, column })), 0);
  }
  for (let row = 1; row <= total; row++) model.follows('ratio', { sheet: hasil, row, column: 4 }, [{ sheet: hasil, row, column: 3 }, { sheet: hasil, row, column: 2 }], 2, { scale: 100 });
  return model;
};

/** Values of the villages on the LKjIP scale; the ranks of the unsur. */
const sebutan: Office = (random) => {
  const model = new Model();
  const sheet = model.sheet('Kategori');
  model.row(sheet, 0, ['No', 'Sasaran', 'Target', 'Realisasi', 'Capaian (%)', 'Kategori'], true);
  DESA.slice(0, 6).forEach((name, i) => {
    const target = random.between(200, 4000);
    model.row(sheet, i + 1, [`${i + 1}`, `Layanan ${name}`, whole(target), whole(Math.round(target * (0.55 + 0.5 * random.next())))]);
    const spot = (column: number): Spot => ({ sheet, row: i + 1, column });
    const capaian = model.value(model.follows('ratio', spot(4), [spot(3), spot(2)], 2, { scale: 100 }));
    model.row(sheet, i + 1, [undefined, undefined, undefined, undefined, undefined, kategoriOf(capaian)]);
    model.labels.push({ at: spot(5), kind: 'kategori', others: SEBUTAN.filter((label) => label !== kategoriOf(capaian)) });
  });
  const unsur = model.sheet('Unsur');
  const scores = random.shuffled(UNSUR.map((_, i) => 2600 + 140 * i + random.between(0, 99)));
  const ranked = [...scores].sort((a, b) => b - a);
  model.row(unsur, 0, ['Kode', 'Unsur Pelayanan', 'NRR', 'Peringkat'], true);
  UNSUR.forEach((name, i) => {
    const rank = ranked.indexOf(scores[i] ?? 0) + 1;
    const spots = model.row(unsur, i + 1, [`U${i + 1}`, name, [(scores[i] ?? 0) / 1000, 3], whole(rank)]);
    if (spots[3]) model.labels.push({ at: spots[3], kind: 'peringkat', others: UNSUR.map((_unused, k) => k + 1).filter((other) => other !== rank) });
  });
  return model;
};

/** Layouts as offices make them; every number in them agrees. */
export const OFFICES: Readonly<Record<string, Office>> = { belanja, tahunan, triwulan, penduduk, indikator, survei, 'dua tabel': duaTabel, sebutan };

import { checkAll } from '../../src/check/check-workbook';
import type { Lesson, TableSign } from '../../src/check/decisions';
import { signOf } from '../../src/check/table-sign';
import { readWritten } from '../written/written';

const check = (text: string, ...lessons: Lesson[]) => checkAll(readWritten(text).workbook, [], { setAside: [], lessons });
const found = (text: string, ...lessons: Lesson[]) => check(text, ...lessons).findings.map(({ sheet, cell }) => `${sheet}!${cell}`);

function signs(text: string): TableSign[] {
  return check(text).tables.map(signOf);
}

function sign(text: string, index = 0): TableSign {
  const one = signs(text)[index];
  if (!one) throw new Error('there is no such table');
  return one;
}

const DESA = `
  | Desa     | Laki-laki | Perempuan | KK    |
  | Sukamaju | 1.204     | 1.198     | 811   |
  | Wonorejo | 2.377     | 2.401     | 1.504 |
  | Girimulyo| 1.850     | 1.911     | 1.290 |
  | Jumlah Desa Binaan | 5.431 | 4.999 | 3.605 |`;

test('a row that people say is no total is not added up', () => {
  expect(found(DESA)).toEqual(['Lembar1!C5']);
  const lesson: Lesson = { about: 'baris', table: sign(DESA), label: 'Jumlah Desa Binaan', cell: 'C5', role: 'rincian' };
  expect(found(DESA, lesson)).toEqual([]);
  expect(found(`Tabel baru\n\n${DESA}`, lesson)).toEqual([]);
  expect(found(DESA, { ...lesson, label: 'Jumlah Desa Binaan · Perempuan' })).toEqual([]);
});

test('a lesson about a row or table that is gone teaches nothing', () => {
  const lesson: Lesson = { about: 'baris', table: sign(DESA), label: 'Jumlah Desa Binaan', cell: 'C5', role: 'rincian' };
  expect(found(DESA, { ...lesson, label: 'Jumlah Kota' })).toEqual(['Lembar1!C5']);
  expect(found(`# Lain\nCatatan\n# Lembar1${DESA}`, { ...lesson, table: { ...lesson.table, sheet: 'Lain', title: 'Penduduk' } })).toEqual(['Lembar1!C5']);
  expect(found(DESA, { ...lesson, table: { ...lesson.table, title: '', header: ['Nama'] } })).toEqual(['Lembar1!C5']);
});

test('a lesson that teaches nothing any more is told of, one that teaches is not', () => {
  const lesson: Lesson = { about: 'baris', table: sign(DESA), label: 'Jumlah Desa Binaan', cell: 'C5', role: 'rincian' };
  const told = (one: Lesson) => check(DESA, one).problems.map(({ sheet, message }) => `${sheet ?? ''} ${message.id.slice(0, 52)}`);
  expect(told(lesson)).toEqual([]);
  const lost = ['Lembar1 Yang diajarkan tentang tabel di A1:D5 tidak dipakai:'];
  expect(told({ ...lesson, label: 'Jumlah Kota' })).toEqual(lost);
  expect(told({ about: 'kolom', table: lesson.table, header: 'Kolom X', role: 'persen' })).toEqual(lost);
  expect(told({ about: 'tabel', table: lesson.table, other: { ...lesson.table, title: 'Penduduk', header: ['Nama'], sheet: 'Lain' } })).toEqual(lost);
});

test('a lesson is kept when its sheet gets another name, as long as only one table can be meant', () => {
  const lesson: Lesson = { about: 'baris', table: sign(DESA), label: 'Jumlah Desa Binaan', cell: 'C5', role: 'rincian' };
  expect(found(`# Desa 2023${DESA}`, lesson)).toEqual([]);
  expect(found(`# Desa 2023${DESA}\n# Desa 2024${DESA}`, lesson)).toHaveLength(2);
});

const SERAPAN = `
  | Uraian   | Pagu        | Terpakai    | Kolom X |
  | Honor    | 120.500.000 | 118.250.000 | 98,13   |
  | Rapat    | 48.300.000  | 47.120.000  | 97,56   |
  | Sewa     | 75.000.000  | 71.444.000  | 59,26   |`;

test('a column that people name is read as they say', () => {
  expect(found(SERAPAN)).toEqual([]);
  const table = sign(SERAPAN);
  expect(found(SERAPAN, { about: 'kolom', table, header: 'Kolom X', role: 'persen' }, { about: 'kolom', table, header: 'Terpakai', role: 'realisasi' })).toEqual(['Lembar1!D4']);
});

test('a column that people call a number of the row takes no part in arithmetic', () => {
  const lesson: Lesson = { about: 'kolom', table: sign(DESA), header: 'Perempuan', role: 'nomor' };
  expect(found(DESA, lesson)).toEqual([]);
  expect(check(DESA, lesson).tables[0]?.columns.map(({ role }) => role)).toContain('nomor');
});

test('a column that was taken for words gets its numbers when people say so', () => {
  const text = `
    | Kode | Uraian | Anggaran    | Realisasi   |
    | 1    | Honor  | 120.500.000 | 118.250.000 |
    | 2    | Rapat  | 48.300.000  | 47.120.000  |
    | 3    | Sewa   | 75.000.000  | 71.444.000  |`;
  const before = check(text).tables[0]?.numbers ?? 0;
  expect(check(text, { about: 'kolom', table: sign(text), header: 'Kode', role: 'nilai' }).tables[0]?.numbers).toBe(before + 3);
});

const KEGIATAN = `
  | Kegiatan                 | Anggaran    |
  | Perencanaan Kinerja      | 42.948.600  |
  | Administrasi Keuangan    | 254.955.100 |
  | Pengadaan Barang Daerah  | 38.062.000  |
  | Pemeliharaan Kendaraan   | 160.691.000 |
  | Koordinasi Ketentraman   | 180.065.000 |`;
const BEDA = `# Usulan\n${KEGIATAN}\n# Penetapan\n${KEGIATAN.replace('38.062.000', '88.062.500')}`;

test('two tables that people call different things need not agree', () => {
  expect(found(BEDA)).toHaveLength(1);
  expect(found(BEDA, { about: 'tabel', table: sign(BEDA, 0), other: sign(BEDA, 1) })).toEqual([]);
  expect(found(BEDA, { about: 'tabel', table: sign(BEDA, 1), other: { ...sign(BEDA, 0), sheet: 'Lain', title: 'Lain' } })).toHaveLength(1);
});

test('a total that only people know of is believed on their word', () => {
  const text = `
    | Uraian   | Tahap satu  | Tahap dua   |
    | Honor    | 120.500.000 | 118.250.000 |
    | Rapat    | 48.300.000  | 47.120.000  |
    | Sewa     | 75.000.000  | 71.444.000  |
    | Semuanya | 243.900.000 | 263.814.000 |`;
  const lesson: Lesson = { about: 'baris', table: sign(text), label: 'Semuanya', cell: 'A5', role: 'total' };
  expect(found(text)).toEqual([]);
  expect(found(text, lesson)).toEqual(['Lembar1!B5', 'Lembar1!C5']);
});

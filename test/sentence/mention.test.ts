import { readMentions } from '../../src/sentence/mention';
import { passagesOf } from '../../src/sentence/passage';
import { sentencesIn } from '../../src/sentence/spans';
import { readWritten } from '../written/written';

/** The numbers of a text, each as "kind value ± step"; years are left out. */
function numbersIn(text: string): string[] {
  return (readMentions(text, 400) ?? []).filter(({ kind }) => kind !== 'tahun')
    .map(({ kind, value, step, vague }) => `${kind} ${value}${step > 0 ? ` ± ${step}` : ''}${vague ? ' or so' : ''}`);
}

test.each<[string, readonly string[]]>([
  ['sebesar Rp. 2.083.637.017,- atau 80,37%', ['rupiah 2083637017', 'persen 80.37 ± 0.01']],
  ['Rp.122.912.600,-; Rp82.716.800; Rp 5.294.655.000,00; IDR 500,000', ['rupiah 122912600', 'rupiah 82716800', 'rupiah 5294655000', 'rupiah 500000']],
  ['sisa anggaran Rp. 283.842.529- (dua ratus …)', ['rupiah 283842529']],
  ['Rp 3,1 miliar, Rp. 247,9 juta, 500 ribu rupiah, Rp 2 M, 1.123,5 triliun rupiah', [
    'rupiah 3100000000 ± 100000000', 'rupiah 247900000 ± 100000', 'rupiah 500000 ± 1000', 'rupiah 2000000000 ± 1000000000', 'rupiah 1123500000000000 ± 100000000000']],
  ['sekitar Rp 3 juta, lebih dari 90 %, ±25 orang, hampir Rp. 500.000,-', ['rupiah 3000000 ± 1000000 or so', 'persen 90 ± 1 or so', 'angka 25 or so', 'rupiah 500000 or so']],
  ['tercapai 110, 93 % dan 97,78 persen, naik 6,83 point', ['persen 110.93 ± 0.01', 'persen 97.78 ± 0.01', 'poin 6.83 ± 0.01']],
  ['serapan 91.68% dari 3.413.100.300', ['persen 91.68 ± 0.01', 'rupiah 3413100300']],
  ['target 70 dan realisasi 68,45', ['angka 70', 'angka 68.45 ± 0.01']],
  ['Rp2.405.134.988.058,74', ['rupiah 2405134988058.74']],
  ['penduduk 77.645 jiwa', ['angka 77645']],
])('%s', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test.each([
  'Peraturan Daerah Nomor 17 Tahun 2022 Pasal 5 ayat (2)',
  'Peraturan Bupati No. 103 Tahun 2022 (Berita Daerah Tahun 2022 Nomor 103)',
  'Peraturan Bupati Nomo 117 Tahun 2016',
  'UU 23/2014, PP 12, PMK 214/2017',
  'Tabel 3.4.3 pada halaman 25, Grafik 3.2, Tabel.1.4',
  'pada tanggal 31 Desember 2023 pukul 08.00 WIB, 17-08-2023',
  'telp/fax. (0271) 821319, HP 0812-3456-7890',
  'NIP. 19740715 199503 2 004',
  'Jl. Lawu Timur Nomor 85 RT 02 RW 05',
  'tahun 2018-2023 dan 2020 – 2023',
  '3.4 Realisasi Anggaran',
  '1. Pengukuran capaian kinerja',
  '(1) berjuang; (2) bersama; (3) memajukan',
  'strata 1 (S1) dan S2, ke-13, Covid-19',
  'antara 25-100, x 25',
  'golongan 3 dan eselon 4, triwulan 3',
  'kode 7.01.02.2.01.0001',
])('no amount: %s', (text) => {
  expect(numbersIn(text)).toEqual([]);
});

test('years are kept, for they tell when', () => {
  expect(readMentions('tahun 2022 dan 2023 sebesar 75', 9)?.map(({ kind, value }) => `${kind} ${value}`)).toEqual(['tahun 2022', 'tahun 2023', 'angka 75']);
});

test('a text of more numbers than are read is data', () => {
  expect(readMentions('1,5 2,5 3,5 4,5', 3)).toBeUndefined();
});

test.each<[string, number]>([
  ['Pagu Rp. 5.000.000,-. Realisasi Rp. 4.000.000,-.', 2],
  ['Kab. Karanganyar, Jl. Lawu No. 85 Telp. Kantor', 1],
  ['Target tercapai. 2. Pencapaian indikator', 2],
  ['terdiri dari :\n1. Belanja Pegawai;\n2. Belanja Modal', 1],
  ['satu\n\ndua', 2],
])('%j is %d sentences', (text, count) => {
  expect(sentencesIn(text)).toHaveLength(count);
});

test('lines of a paragraph that stand in cells below each other are one text, and keep their places', () => {
  const { workbook } = readWritten(`
    Anggaran Kecamatan tahun 2023 ditetapkan sebesar Rp. 3.413.100.300,- (tiga milyar
    empat ratus tiga belas juta seratus ribu tiga ratus rupiah) dan terealisasi sebesar
    Rp. 3.129.257.771,- sampai akhir tahun.
    Paragraf lain menyebut 70 desa.`);
  expect(passagesOf(workbook).map(({ pieces, mentions }) => [pieces.length, mentions.length])).toEqual([[3, 3], [1, 1]]);
});

test('hostile texts are read in time that grows with their length', () => {
  const texts = ['1.'.repeat(16_000), `1${','.repeat(30_000)}1`, ' '.repeat(30_000), `Rp ${'('.repeat(20_000)}`, 'a. '.repeat(10_000), '\n \n'.repeat(10_000),
    'Kecamatan '.repeat(3000), `5 (${'satu '.repeat(6000)})`, 'atau sebesar '.repeat(2500), 'dari 5 menjadi 6 atau 7 %, '.repeat(1000), '(ABC)'.repeat(6000)];
  const sheets = texts.map((value, i) => ({ name: `S${i}`, cells: [{ row: 0, column: 0, value: `Anggaran 5 ${value}` }], merges: [], hiddenRows: [], hiddenColumns: [] }));
  expect(passagesOf({ name: 'x', sheets }).length).toBeGreaterThan(0);
});

import { readUnsur } from '../../src/domain/unsur';

const NEW = ['Persyaratan', 'Prosedur', 'Waktu pelayanan', 'Biaya/tarif', 'Produk layanan', 'Kompetensi pelaksana', 'PERILAKU pelaksana', 'Sarana dan prasarana', 'Penanganan pengaduan'];
const OLD = ['Prosedur', 'Persyaratan', 'Kejelasan', 'Kedisiplinan', 'Tanggung jawab', 'Kemampuan', 'Kecepatan', 'Keadilan', 'Kesopanan', 'Kewajaran biaya', 'Kepastian biaya', 'Kepastian jadwal', 'Kenyamanan', 'Keamanan'];

test.each<[string, string[], number | undefined, number[], number[]]>([
  ['nine of 2017, the last two exchanged', NEW, 2017, [0, 1, 2, 3, 4, 5, 6, 8, 7], []],
  ['one twice, one missing', NEW.map((name, i) => (i === 6 ? 'Kompetensi pelaksana' : name)), 2017, [0, 1, 2, 3, 4, 5, 5, 8, 7], [6]],
  ['nine of 2014, by its maklumat', NEW.map((name, i) => (i === 7 ? 'Maklumat pelayanan' : name)), 2014, [0, 1, 2, 3, 4, 5, 6, 7, 8], []],
  ['fourteen of 2004', OLD, 2004, OLD.map((_, i) => i), []],
  ['a name of no list', [...NEW, 'Parkir'], 2017, [0, 1, 2, 3, 4, 5, 6, 8, 7, -1], []],
  ['seven of nine', NEW.slice(0, 7), 2017, [0, 1, 2, 3, 4, 5, 6], [7, 8]],
])('%s', (_, names, tahun, places, missing) => {
  const read = readUnsur(names);
  expect([read?.daftar.tahun, read?.places, read?.missing]).toEqual([tahun, places, missing]);
});

/** What offices do; some of it speaks of biaya, prosedur and sarana as unsur do. */
const WORK = ['Koordinasi', 'Fasilitasi', 'Pembinaan', 'Penyediaan'].flatMap((word) => ['Perencanaan', 'Keuangan', 'Kepegawaian', 'Umum', 'Aset'].map((subject) => `${word} ${subject}`));

test.each([[[]], [NEW.slice(0, 6)], [['Jumlah', 'Rata-rata']], [[...NEW, ...WORK]]])('%j follow no list', (names) => {
  expect(readUnsur(names)).toBeUndefined();
});

import { relationsOf } from './written-relations';

/** Two groups of one amount column, their subtotals above them and the total below. */
const twoGroups = ({ first = '450.750.000', second = '61.375.000', last = '38.500.000', total = '512.125.000', word = 'JUMLAH' }) => `
  | No | Kegiatan         | Anggaran (Rp) |
  | I  | Keuangan         | ${first}      |
  | 1  | Gaji             | 420.500.000   |
  | 2  | Tugas ASN        | 30.250.000    |
  | II | Umum             | ${second}     |
  | 1  | Instalasi        | 4.125.000     |
  | 2  | Logistik         | 18.750.000    |
  | 3  | Rapat            | ${last}       |
  |    | ${word}          | ${total}      |`;

/** A root, two programs below it, and a total that repeats the root. */
const withRoot = ({ root = '912.025.000', total = '912.025.000' }) => `
  | Kode         | Uraian        | Pagu        |
  | 7.01         | **KECAMATAN** | ${root}     |
  | 7.01.01      | **Penunjang** | 857.800.000 |
  | 7.01.01.2.01 | Perencanaan   | 12.500.000  |
  | 7.01.01.2.02 | Keuangan      | 845.300.000 |
  | 7.01.02      | **Pelayanan** | 54.225.000  |
  | 7.01.02.2.01 | Koordinasi    | 22.450.000  |
  | 7.01.02.2.02 | Pelimpahan    | 31.775.000  |
  |              | **JUMLAH**    | ${total}    |`;

const failing = (text: string) => relationsOf(text).filter((line) => line.includes('≠'));

test('two groups and their total agree', () => {
  expect(failing(twoGroups({}))).toEqual([]);
  expect(failing(withRoot({}))).toEqual([]);
});

test('a wrong row fails its group: the other one and the total bear the groups out', () => {
  expect(failing(twoGroups({ last: '35.800.000' }))).toEqual(['C5 ≠ C6:C8']);
});

test('a wrong subtotal fails its rows and the total, which holds with the rows in its place', () => {
  expect(failing(twoGroups({ second: '61.735.000' }))).toEqual(['C5 ≠ C6:C8', 'C9 ≠ C2 + C5']);
});

test.each(['JUMLAH', 'Total Anggaran Kegiatan'])('a wrong total is one beyond doubt where it calls itself "%s"', (word) => {
  expect(failing(twoGroups({ total: '547.938.000', word }))).toEqual(['C9 ≠ C2 + C5']);
});

test('one that adds up what it names is only worth a look', () => {
  expect(failing(twoGroups({ total: '547.125.000', word: 'Jumlah Belanja Operasi' }))).toEqual(['C9 ≠ C2 + C5 (?)']);
});

test('two groups without a total bear out neither each other nor a third', () => {
  expect(failing(`
    | No  | Kegiatan | Anggaran    |
    | I   | Keuangan | 450.750.000 |
    | 1   | Gaji     | 420.500.000 |
    | 2   | Tugas    | 30.250.000  |
    | II  | Umum     | 22.875.000  |
    | 1   | Listrik  | 4.125.000   |
    | 2   | Logistik | 18.750.000  |
    | III | Aset     | 61.375.000  |
    | 1   | Gedung   | 11.220.000  |
    | 2   | Mebel    | 14.980.000  |`)).toEqual([]);
});

test('a total that repeats the root is wrong by itself, and is not taken for twice the whole where the root is wrong', () => {
  expect(failing(withRoot({ total: '921.025.000' }))).toEqual(['C9 ≠ C2']);
  expect(failing(withRoot({ root: '921.025.000' }))).toEqual(['C2 ≠ C3 + C6', 'C9 ≠ C2']);
});

test('but a list of groups bears out one that fails by a slip', () => {
  const list = (sawah: string) => failing(`
    | No | Uraian          | Keadaan |
    | 1. | Ketinggian      | 412     |
    | 2. | Jumlah Penduduk | 21.753  |
    | a. | Laki-laki       | 11.910  |
    | b. | Perempuan       | 9.843   |
    | 3. | Luas Tanah      | 939,51  |
    | a. | Sawah           | ${sawah} |
    | b. | Ladang          | 211,23  |
    | c. | Pekarangan      | 430,12  |
    | 4. | Sarana Ibadah   | 101     |
    | -  | Masjid          | 19      |
    | -  | Mushola         | 82      |
    | 5. | Curah Hujan     | 2.140   |`);
  expect(list('298,16')).toEqual([]);
  expect(list('298,61')).toEqual(['C6 ≠ C7:C9']);
  expect(list('198,44')).toEqual([]);
});

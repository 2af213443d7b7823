import { inferRelations } from '../../src/relation/infer';
import { failingOf } from '../../src/relation/relation';
import { readTables } from '../../src/table/read-tables';
import { readWritten } from '../written/written';
import { relationLine } from './written-relations';

/** What of a written workbook is worth a look, and no more. */
const doubts = (written: string) => failingOf(inferRelations(readWritten(written).workbook.sheets.flatMap(readTables))).filter(({ law }) => law.likely).map(relationLine);

const works = (heading: string) => doubts(`
  | Kegiatan | Pagu | Realisasi | ${heading} | |
  | | | | Tertimbang | % |
  | Perencanaan | 59.400.000 | 56.313.194 | 10,46 | 80,00 |
  | Keuangan | 13.332.100 | 11.269.642 | 2,09 | 63,87 |
  | Umum | 86.822.500 | 55.490.830 | 10,30 | 92,18 |
  | Listrik | 145.307.000 | 97.850.523 | 18,17 | 71,50 |`);

test('a percentage beneath what was done is none of what was spent, though a bare one would be worth a look', () => {
  expect(works('Realisasi Fisik')).toEqual([]);
  expect(works('Capaian Keluaran')).toEqual([]);
  expect(works('Realisasi Keuangan')).not.toEqual([]);
});

test('men and women whose total is known already are not those of the total beneath another heading', () => {
  expect(doubts(`
    | Desa     | Sasaran Bayi |    |     | BCG    |      |
    |          | L            | P  | L+P | Jumlah | %    |
    | Cibodas  | 50           | 28 | 78  | 71     | 91,0 |
    | Tegalrejo | 53          | 18 | 71  | 66     | 93,0 |
    | Purwodadi | 25          | 58 | 83  | 87     | 104,8 |
    | Sukamaju | 58           | 45 | 103 | 98     | 95,1 |`)).toEqual([]);
});

test('a total that repeats the last of its parts is a balance', () => {
  const cash = (total: string) => doubts(`
    | Uraian     | Penerimaan | Pengeluaran | Saldo      |
    | Saldo lalu |            |             | 4.574.200  |
    | SP2D       | 41.000.000 |             | 45.574.200 |
    | ATK        |            | 565.000     | 45.009.200 |
    | BBM        |            | 378.254     | 44.630.946 |
    | SP2D       | 12.000.000 |             | 56.630.946 |
    | Jumlah     | 53.000.000 | 943.254     | ${total}   |`);
  expect(cash('56.630.946')).toEqual([]);
});

test('that one row repeats its only part shows no codes by which the others are added up', () => {
  expect(doubts(`
    | Kode         | Program/Kegiatan  | Satuan  | Target | Realisasi |
    | 7.01.01      | Penunjang         | Dokumen | 90     | 35        |
    | 7.01.01.2.01 | Keuangan          | Orang   | 120    | 34        |
    | 7.01.01.2.02 | Umum              | Dokumen | 70     | 61        |
    | 7.01.02      | Pelayanan         | Unit    | 400    | 317       |
    | 7.01.02.2.01 | Koordinasi        | Laporan | 400    | 317       |`)).toEqual([]);
});

test('of what was done in four quarters no heading tells which of them a percentage is of', () => {
  expect(doubts(`
    | No | Indikator            | Satuan  | Target | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Capaian (%) |
    | 1  | Dokumen perencanaan  | Dokumen | 12     | 1              | 3               | 0                | 2               | 50          |
    | 2  | Rapat koordinasi     | Kali    | 100    | 4              | 17              | 25               | 0               | 46          |
    | 3  | Peralatan kantor     | Unit    | 4      | 1              | 0               | 0                | 1               | 50          |
    | 4  | Kunjungan tamu       | Orang   | 80     | 20             | 10              | 5                | 5               | 50          |`)).toEqual([]);
});

test.each(['Belanja', 'Total', 'Uraian'])('under "%s" the total that names what stands there is one of all rows', (heading) => {
  const belanja = (total: string) => doubts(`
    | ${heading} | Jumlah (Rp) |
    | Pemerintahan | 788.827.900 |
    | Pembangunan | 147.110.000 |
    | Pembinaan | 64.490.000 |
    | Total Belanja | ${total} |`);
  expect(belanja('1.000.427.900')).toEqual([]);
  expect(belanja('1.012.345.900')).toEqual(heading === 'Belanja' ? ['B5 ≠ B2:B4 (?)'] : []);
});

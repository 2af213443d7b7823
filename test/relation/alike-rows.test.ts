import { inferRelations } from '../../src/relation/infer';
import { readTables } from '../../src/table/read-tables';
import { relationLine, relationsOf } from './written-relations';

const failing = (written: string) => relationsOf(written).filter((line) => line.includes('≠') && !line.includes('(?)'));

test('rows that repeat each other in some columns, with nothing between them, are no sum of one another in the next', () => {
  expect(failing(`
    | Nama OPD           | Belanja Gaji Pokok | Belanja Tunjangan Fungsional | Belanja Tunjangan Beras | Belanja Iuran Kecelakaan | Belanja Iuran Kematian |
    | Dinas Sosial       | 47.151.226         | 4.415.460                    | 1.065.892               | 113.168                  | 339.490                |
    | Dinas Tenaga Kerja | 0                  | 0                            | 0                       | 0                        | 0                      |
    | Dinas Lingkungan   | 47.151.226         | 4.562.642                    | 1.065.892               | 113.168                  | 339.490                |
    | Dinas Koperasi     | 94.302.451         | 15.895.656                   | 3.197.676               | 226.336                  | 678.980                |
    | Dinas Perizinan    | 94.302.451         | 15.895.656                   | 2.131.784               | 226.336                  | 678.980                |`)).toEqual([]);
});

test('nor where what stands between them rounds to nothing', () => {
  const shares = [
    [4.190337, 4.393539, 4.07503, 4.197104, 4.212078, 4.607989], [0.001448, 0.001437, 0.00129, 0.001376, 0.001386, 0.555279],
    [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], [4.188889, 4.392102, 4.07374, 4.195728, 4.210692, 4.05271],
  ];
  const names = ['Pertambangan dan Penggalian', 'Minyak dan Gas Bumi', 'Batubara dan Lignit', 'Bijih Logam', 'Penggalian Lainnya'];
  const header = ['Lapangan Usaha', '2016', '2017', '2018', '2019', '2020', '2021'].map((value, column) => ({ row: 0, column, value }));
  const body = shares.flatMap((values, i) => [{ row: i + 1, column: 0, value: names[i] ?? '' }, ...values.map((value, k) => ({ row: i + 1, column: k + 1, value, format: '0.00' }))]);
  const tables = readTables({ name: 'Lembar1', cells: [...header, ...body], merges: [], hiddenRows: [], hiddenColumns: [] });
  expect(inferRelations(tables).map(relationLine).filter((line) => line.includes('≠') && !line.includes('(?)'))).toEqual([]);
});

test('rows for which one rate was counted once, once and twice are no total and its parts, however many columns follow from the rate', () => {
  expect(failing(`
    | Nama OPD         | Tunjangan Beras | Iuran Kecelakaan Kerja | Iuran Kematian |
    | Dinas Sosial     | 1.065.892       | 113.168                | 339.490        |
    | Dinas Lingkungan | 1.065.892       | 113.168                | 339.490        |
    | Dinas Koperasi   | 3.197.676       | 226.336                | 678.980        |`)).toEqual([]);
});

test('a row that is numbered on among others is no total of theirs by arithmetic alone', () => {
  expect(failing(`
    | No | Perangkat Daerah   | Februari | Maret | April | Mei | Juni |
    | 18 | Dinas Penanaman Modal | 18    | 18    | 17    | 17  | 17   |
    | 19 | Dinas Pemuda       | 16       | 16    | 16    | 16  | 16   |
    | 20 | Dinas Perpustakaan | 26       | 26    | 26    | 26  | 26   |
    | 21 | Dinas Perikanan    | 46       | 46    | 46    | 45  | 45   |
    | 22 | Dinas Pariwisata   | 18       | 18    | 18    | 18  | 18   |
    | 23 | Dinas Pertanian    | 124      | 124   | 123   | 123 | 122  |`)).toEqual([]);
});

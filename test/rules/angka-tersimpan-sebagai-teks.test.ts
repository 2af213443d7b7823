import rule from '../../src/rules/angka-tersimpan-sebagai-teks';
import { readWritten } from '../written/written';
import { findingsOf } from './demand';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {
    'numbers are numbers': `
      | Uraian   | Anggaran  | Realisasi | %  |
      | Operasi  | 3.165.174 | 2.882.624 | =C2/B2 → 91,07% |
      | Modal    | 247.926   | 246.633   | =C3/B3 → 99,48% |
      | Transfer | 12.000    | 11.900    | =C4/B4 → 99,17% |
      | Hibah    | 50.000    | 40.000    | =C5/B5 → 80,00% |
      | Jumlah   | =SUM(B2:B5) → 3.475.100 | =SUM(C2:C5) → 3.181.157 | =C6/B6 → 91,54% |`,
    'a bound or a predikat is text on purpose': `
      | Indikator | Target | Realisasi | Capaian (%) |
      | IKM      | 80    | 83,20 | =C2/B2*100 → 104,00 |
      | SAKIP    | ≥ 70  | 68,45 | 97,79 |
      | Desa     | 85    | 81,40 | =C4/B4*100 → 95,76 |
      | PBB      | 90    | 92,13 (A) | 102,37 |
      | Jalan    | 72,5  | 70,18 | =C6/B6*100 → 96,80 |`,
    'a mark that points to a remark is text on purpose, too': `
      | Uraian  | Pagu | Realisasi |
      | Honor   | 1.100 | 1.090  |
      | Barang  | 1.200 | '1.180*) |
      | Jasa    | 1.310 | 1.300 |
      | Modal   | =SUM(B2:B4) → 3.610 | 3.570 |`,
    'dashes are no numbers': `
      | Uraian  | Pagu | Realisasi |
      | Honor   | 100 | 90  |
      | Barang  | 200 | -   |
      | Jasa    | 310 | 300 |
      | Jumlah  | =SUM(B2:B4) → 610 | =SUM(C2:C4) → 390 |`,
  },
  invalid: {
    'a sum that leaves it out': `
      | Uraian  | Pagu | Realisasi |
      | Honor   | 1.100 | 1.090  |
      | Barang  | '1.200 «angka-tersimpan-sebagai-teks 1.200 saran» | 1.180 |
      | Jasa    | 1.310 | 1.300 |
      | Jumlah  | =SUM(B2:B4) → 2.410 «angka-tersimpan-sebagai-teks 3.610» «jumlah-tidak-cocok 3.610» | =SUM(C2:C4) → 3.570 |`,
    'once for a column': `
      | Uraian  | Pagu | Realisasi | Sisa |
      | Honor   | 1.100 | 1.090  | =B2-C2 → 10 |
      | Barang  | 1.200 | '1.180 «angka-tersimpan-sebagai-teks 1.180 saran» | 20 |
      | Jasa    | 1.310 | 1.300 | =B4-C4 → 10 |
      | Modal   | 1.410 | '1.400 | 10 |
      | Bunga   | 1.510 | 1.450 | =B6-C6 → 60 |`,
  },
});

test('one alone among true numbers that a total rests on is wrong', () => {
  const { workbook } = readWritten(`
    | Uraian  | Pagu     | Realisasi |
    | Honor   | 11.317.500 | 10.211.000 |
    | Barang  | 12.225.125 | '11.840.750 |
    | Jasa    | 13.110.400 | 13.004.900 |
    | Modal   | 14.000.250 | 14.000.250 |
    | Bunga   | 15.500.775 | 14.520.300 |
    | Hibah   | 16.125.950 | 16.000.000 |
    | Jumlah  | 82.280.000 | 79.577.200 |`, 'numbers with formats');
  expect(findingsOf(workbook)).toEqual([expect.objectContaining({ rule: rule.id, cell: 'C3', level: 'salah', expected: 11_840_750 })]);
});

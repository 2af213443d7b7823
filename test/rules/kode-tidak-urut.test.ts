import rule from '../../src/rules/kode-tidak-urut';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'parents below their parts': `
      | Kode Rekening | Uraian            | Anggaran   |
      | 5.1.01        | Belanja Pegawai   | 40.000.000 |
      | 5.1.02        | Belanja Barang    | 30.500.000 |
      | 5.1           | Belanja Operasi   | 70.500.000 |
      | 5.2.02        | Peralatan         | 20.000.000 |
      | 5.2.03        | Gedung            | 10.250.000 |
      | 5.2           | Belanja Modal     | 30.250.000 |`,
  },
  unrelated: {
    'accounts below every sub kegiatan': `
      | Kode              | Uraian            | Pagu       |
      | 7.01.02.2.01.0001 | Koordinasi        | 11.000.000 |
      | 5.1.02.01         | Belanja Barang    | 4.000.000  |
      | 7.01.02.2.01.0002 | Efektivitas       | 12.000.000 |
      | 5.1.02.01         | Belanja Barang    | 5.000.000  |
      | 7.01.02.2.01.0003 | Pelayanan         | 13.000.000 |`,
    'sorted by amount': `
      | Kode    | Program     | Pagu       |
      | 7.01.05 | Program E   | 91.000.000 |
      | 7.01.01 | Program A   | 82.000.000 |
      | 7.01.04 | Program D   | 73.000.000 |
      | 7.01.02 | Program B   | 64.000.000 |
      | 7.01.03 | Program C   | 55.000.000 |`,
  },
  invalid: {
    'a code that was copied with its row': `
      | Kode              | Uraian      | Pagu       |
      | 7.01.02.2.01.0001 | Koordinasi  | 11.000.000 |
      | 7.01.02.2.01.0002 | Sinergi     | 12.700.000 |
      | 7.01.02.2.01.0002 «kode-tidak-urut "7.01.02.2.01.0003" patut-dicek» | Efektivitas | 13.100.000 |
      | 7.01.02.2.01.0004 | Pelayanan   | 14.900.000 |
      | 7.01.02.2.01.0005 | Evaluasi    | 15.300.000 |
      | 7.01.02.2.01.0006 | Pelaporan   | 17.600.000 |`,
    'in front of the name': `
      | Program            | Pagu       |
      | 7.01.01 Penunjang  | 11.000.000 |
      | 7.01.07 Pelayanan «kode-tidak-urut "7.01.02 Pelayanan" patut-dicek» | 12.700.000 |
      | 7.01.03 Pemberdayaan | 13.100.000 |
      | 7.01.04 Ketertiban | 14.900.000 |
      | 7.01.05 Urusan     | 15.300.000 |
      | 7.01.06 Pembinaan  | 17.600.000 |`,
  },
});

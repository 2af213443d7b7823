import rule from '../../src/rules/kode-tanpa-induk';
import { testRule } from './harness';

/** A table of accounts by its sheet; the object of the first accounts is left out. */
const accounts = (sheet: string, first = '') => `
  # ${sheet}
  | Kode               | Uraian           | Pagu       |
  | 5.1.02.01          | Belanja Barang   | 32.400.000 |${first}
  | 5.1.02.01.01.0052 «1» | Makanan          | 32.400.000 |
  | 5.1.02.02          | Belanja Jasa     | 5.400.000  |
  | 5.1.02.02.01       | Jasa Kantor      | 5.400.000  |
  | 5.1.02.02.01.0003  | Honorarium       | 5.400.000  |
  | 5.1.02.04          | Perjalanan       | 74.529.000 |
  | 5.1.02.04.01       | Dalam Negeri     | 74.529.000 |
  | 5.1.02.04.01.0001  | Perjalanan Biasa | 60.129.000 |
  | 5.1.02.04.01.0003  | Dalam Kota       | 14.400.000 |
  | 5.1.02.05          | Uang             | 8.100.000  |
  | 5.1.02.05.01       | Hadiah           | 8.100.000  |
  | 5.1.02.05.01.0001  | Hadiah Lomba     | 8.100.000  |`;
const unmarked = (table: string) => table.replace('«1»', '');
const told = (table: string) => table.replace('«1»', '«kode-tanpa-induk "5.1.02.01.01" patut-dicek»');

testRule(rule, {
  // What is wrong is a row that is not there.
  mends: false,
  valid: {
    'a row that the whole workbook leaves out': unmarked(accounts('DPA')) + unmarked(accounts('Januari')),
    'three levels, the second left out where there is only one kegiatan': `
      | Kode              | Uraian      | Pagu       | Realisasi  | %     |
      | 7.01.02           | Program A   | 20.000.000 | 19.000.000 | 95,00 |
      | 7.01.02.2.01      | Kegiatan A1 | 12.000.000 | 11.500.000 | 95,83 |
      | 7.01.02.2.02      | Kegiatan A2 | 8.000.000  | 7.500.000  | 93,75 |
      | 7.01.03           | Program B   | 9.000.000  | 8.100.000  | 90,00 |
      | 7.01.03.2.01.0001 | Sub B1      | 9.000.000  | 8.100.000  | 90,00 |`,
  },
  unrelated: {
    'only kegiatan': `
      | Kode         | Uraian      | Pagu       |
      | 7.01.02.2.01 | Kegiatan A1 | 12.000.000 |
      | 7.01.02.2.02 | Kegiatan A2 | 8.300.000  |
      | 7.01.03.2.01 | Kegiatan B1 | 9.700.000  |`,
  },
  invalid: {
    'a row that another sheet has': told(accounts('DPA')) + unmarked(accounts('Januari', `
      | 5.1.02.01.01       | Bahan Pakai Habis | 32.400.000 |`)),
    'a kegiatan lost between its sub kegiatan': `
      | Kode              | Uraian         | Pagu      |
      | 7.01.02.2.01      | Koordinasi     | 3.100.000 |
      | 7.01.02.2.01.0001 | Rapat          | 1.100.000 |
      | 7.01.02.2.01.0002 | Laporan        | 2.000.000 |
      | 7.01.02.2.02      | Pelayanan      | 4.250.000 |
      | 7.01.02.2.02.0001 | Loket          | 4.250.000 |
      | 7.01.02.2.03      | Sarana         | 5.400.000 |
      | 7.01.02.2.03.0001 | Jalan          | 5.400.000 |
      | 7.01.02.2.04.0001 «kode-tanpa-induk "7.01.02.2.04" patut-dicek» | Perizinan | 6.700.000 |
      | 7.01.02.2.04.0003 | Kewenangan lain | 2.900.000 |`,
  },
});

import rule from '../../src/rules/hasil-kali-tidak-cocok';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'volume times price': `
      | Uraian        | Volume | Satuan | Harga Satuan | Jumlah     |
      | Kertas HVS    | 45     | rim    | 52.500       | 2.362.500  |
      | Tinta         | 18     | botol  | 115.000      | 2.070.000  |
      | Konsumsi      | 260    | kotak  | 37.500       | 9.750.000  |
      | Narasumber    | 12     | OJ     | 900.000      | 10.800.000 |`,
    'with the total below': `
      | Uraian        | Volume | Satuan | Harga Satuan | Jumlah     |
      | Kertas HVS    | 45     | rim    | 52.500       | 2.362.500  |
      | Tinta         | 18     | botol  | 115.000      | 2.070.000  |
      | Konsumsi      | 260    | kotak  | 37.500       | 9.750.000  |
      | Narasumber    | 12     | OJ     | 900.000      | 10.800.000 |
      | Jumlah        |        |        |              | 24.982.500 |`,
    'a weight times a score': `
      | Komponen            | Bobot | Nilai | Nilai Tertimbang |
      | Perencanaan Kinerja | 0,30  | 72,45 | 21,74            |
      | Pengukuran Kinerja  | 0,30  | 65,10 | 19,53            |
      | Pelaporan Kinerja   | 0,15  | 70,33 | 10,55            |
      | Evaluasi Internal   | 0,25  | 61,84 | 15,46            |`,
    'a line that counts nothing': `
      | Uraian        | Volume | Satuan | Harga Satuan | Jumlah     |
      | Kertas HVS    | 45     | rim    | 52.500       | 2.362.500  |
      | Tinta         | 0      | botol  | 115.000      | 0          |
      | Konsumsi      | 260    | kotak  | 37.500       | 9.750.000  |
      | Map           | 130    | buah   | 4.250        | 552.500    |
      | Narasumber    | 12     | OJ     | 900.000      | 10.800.000 |`,
  },
  invalid: {
    'a zero too many': `
      | Uraian        | Volume | Satuan | Harga Satuan | Jumlah     |
      | Kertas HVS    | 45     | rim    | 52.500       | 2.362.500  |
      | Tinta         | 18     | botol  | 115.000      | 20.700.000 «hasil-kali-tidak-cocok 2.070.000» |
      | Konsumsi      | 260    | kotak  | 37.500       | 9.750.000  |
      | Map           | 130    | buah   | 4.250        | 552.500    |
      | Narasumber    | 12     | OJ     | 900.000      | 10.800.000 |`,
    'the price changed and the amount did not': `
      | Uraian        | Volume | Satuan | Harga Satuan | Jumlah     |
      | Kertas HVS    | 45     | rim    | 52.500       | 2.362.500  |
      | Tinta         | 18     | botol  | 115.000      | 2.070.000  |
      | Konsumsi      | 260    | kotak  | 37.500       | 9.100.000 «hasil-kali-tidak-cocok 9.750.000» |
      | Map           | 130    | buah   | 4.250        | 552.500    |
      | Narasumber    | 12     | OJ     | 900.000      | 10.800.000 |`,
  },
});

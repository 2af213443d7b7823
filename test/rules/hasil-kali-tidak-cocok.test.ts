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

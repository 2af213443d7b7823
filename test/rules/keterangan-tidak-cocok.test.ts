import rule from '../../src/rules/keterangan-tidak-cocok';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'beside numbers that are known to follow from others': `
      | No | Program    | Anggaran 2022 | Anggaran 2023 | Selisih    | Keterangan |
      | 1  | Penunjang  | 1.412.350.000 | 1.512.350.000 | 100.000.000| Naik       |
      | 2  | Pelayanan  | 241.235.000   | 233.100.500   | -8.134.500 | Turun      |
      | 3  | Ketertiban | 98.000.000    | 101.500.000   | 3.500.000  | Naik       |
      | 4  | Desa       | 198.000.000   | 187.400.000   | -10.600.000 | Turun     |`,
  },
  unrelated: {
    'what is printed the same may have risen': `
      | No | Indikator       | 2022  | 2023  | Keterangan |
      | 1  | Nilai SAKIP     | 62,10 | 68,30 | Meningkat  |
      | 2  | Indeks kepuasan | 80,20 | 79,90 | Menurun    |
      | 3  | Lama sekolah    | 7,10  | 7,10  | Meningkat  |
      | 4  | Indeks SPBE     | 2,40  | 2,62  | Meningkat  |`,
    'words about what is better': `
      | No | Indikator          | 2022  | 2023  | Kinerja   |
      | 1  | Nilai SAKIP        | 62,10 | 68,30 | Meningkat |
      | 2  | Indeks kepuasan    | 80,20 | 79,90 | Menurun   |
      | 3  | Angka kemiskinan   | 10,21 | 9,84  | Meningkat |
      | 4  | Indeks SPBE        | 2,40  | 2,62  | Meningkat |`,
    'words about other columns than those that are there': `
      | No | Indikator       | 2022  | 2023  | Keterangan |
      | 1  | Nilai SAKIP     | 62,10 | 68,30 | Turun      |
      | 2  | Indeks kepuasan | 80,20 | 79,90 | Turun      |
      | 3  | Lama sekolah    | 7,10  | 7,30  | Naik       |
      | 4  | Indeks SPBE     | 2,40  | 2,62  | Turun      |`,
  },
  invalid: {
    'an arrow the wrong way, among few': `
      | No | Indikator       | 2021  | 2022  | 2023  | Tren |
      | 1  | Nilai SAKIP     | 61,20 | 62,10 | 68,30 | ▲    |
      | 2  | Indeks kepuasan | 78,90 | 80,20 | 79,90 | ▼    |
      | 3  | Lama sekolah    | 7,20  | 7,10  | 7,30  | ▼ «keterangan-tidak-cocok "▲" patut-dicek» |
      | 4  | Indeks SPBE     | 2,50  | 2,40  | 2,62  | ▲    |
      | 5  | Air minum       | 88,01 | 88,20 | 90,10 | ▲    |`,
    'a target that was reached': `
      | No | Indikator       | Target | Realisasi | Status         |
      | 1  | Nilai SAKIP     | 65,00  | 68,30     | Tercapai       |
      | 2  | Indeks kepuasan | 80,20  | 79,90     | Tidak Tercapai |
      | 3  | Lama sekolah    | 7,10   | 7,30      | Tidak Tercapai «keterangan-tidak-cocok "Tercapai" patut-dicek» |
      | 4  | Desa mandiri    | 12     | 12        | Tercapai       |
      | 5  | Indeks SPBE     | 2,40   | 2,62      | Tercapai       |
      | 6  | Air minum       | 88,20  | 90,10     | Tercapai       |`,
    'what stays the same in words only': `
      | No | Indikator       | 2022  | 2023  | Keterangan |
      | 1  | Nilai SAKIP     | 62,10 | 68,30 | Naik       |
      | 2  | Indeks kepuasan | 80,20 | 79,90 | Turun      |
      | 3  | Lama sekolah    | 7,10  | 7,30  | Tetap «keterangan-tidak-cocok "Naik" patut-dicek» |
      | 4  | Indeks SPBE     | 2,40  | 2,62  | Naik       |
      | 5  | Air minum       | 88,20 | 90,10 | Naik       |`,
  },
});

import rule from '../../src/rules/kategori-tidak-cocok';
import { testRule } from '../rules/harness';

testRule(rule, {
  valid: {},
  unrelated: {
    'letters that mean other things': `
      | No | Jalan  | Panjang | Kerusakan |
      | 1  | Melati | 60,50   | R |
      | 2  | Mawar  | 72,25   | S |
      | 3  | Dahlia | 55,10   | S |
      | 4  | Kenanga | 58,40  | R |
      | 5  | Anggrek | 68,90  | S |`,
    'an indicator whose target and realisasi are words': `
      | No | Indikator          | Satuan   | Target | Realisasi |
      | 1  | Desa tertib        | Persen   | 66,70  | 72,40     |
      | 2  | Jalan mantap       | Persen   | 71,33  | 67,50     |
      | 3  | Predikat SAKIP     | Predikat | BB     | B         |`,
    'one without a number, on a sheet about the index': `
      # SAKIP
      | Indikator          | Target | Realisasi |
      | Desa tertib        | 66,70  | 72,40     |
      | Predikat SAKIP     | BB     | B         |`,
    'a header of words below another table': `
      | Unit  | Responden | IKM I | IKM II |
      | Jaten | 121       | 90,81 | 92,20  |
      | Palur | 98        | 91,40 | 93,15  |
      | Kinerja | Sangat Baik | Baik | Kurang Baik |
      | Jaten   | 60          | 40   | 21          |
      | Palur   | 70          | 18   | 10          |`,
  },
  invalid: {
    'the predikat of a form in initials': `
      | No | Program                       | Anggaran    | Realisasi   | Capaian K (%) | Capaian Rp (%) |
      | 1  | Perencanaan                   | 100.000.000 | 92.000.000  | 88            | 92,00          |
      | 2  | Umum                          | 250.000.000 | 201.000.000 | 97            | 80,40          |
      | 3  | Listrik                       | 80.000.000  | 70.000.000  | 100           | 87,50          |
      |    | Rata-rata Capaian Kinerja (%) |             |             | 95,00         | 86,63          |
      |    | Predikat Kinerja              |             |             | ST            | R «kategori-tidak-cocok "Tinggi" patut-dicek» |`,
    'in a row below the numbers': `
      | No | Unsur          | TW I  | TW II | TW III | TW IV |
      | 1  | Persyaratan    | 3,2   | 3,3   | 3,5    | 3,1   |
      | 2  | Prosedur       | 3,3   | 3,4   | 3,6    | 3,0   |
      |    | IKM            | 81,63 | 84,20 | 89,44  | 75,90 |
      |    | Mutu Pelayanan | B     | A «kategori-tidak-cocok "B (Baik)"» | A | C |`,
    'in a row of words below the table': `
      | Uraian      | 2021  | 2022  | 2023  | 2024  |
      | Nilai SAKIP | 66,12 | 68,45 | 72,00 | 74,30 |
      | Predikat    | B     | B     | A «kategori-tidak-cocok "BB (Sangat Baik)"» | BB |`,
    'alone beside a number of its index it is to be looked at': `
      | No | Komponen            | Bobot | Nilai |
      | 1  | Perencanaan Kinerja | 30    | 22,50 |
      | 2  | Pengukuran Kinerja  | 30    | 20,40 |
      | 3  | Pelaporan Kinerja   | 15    | 11,25 |
      | 4  | Evaluasi Internal   | 25    | 17,85 |
      |    | Jumlah              | 100   | 72,00 |
      |    | Predikat            |       | A «kategori-tidak-cocok "BB (Sangat Baik)" patut-dicek» |`,
    'the predikat of a form by its regulation': `
      | No | Program                       | Anggaran    | Realisasi   | Capaian K (%) | Capaian Rp (%) |
      | 1  | Perencanaan                   | 100.000.000 | 92.000.000  | 88            | 92,00          |
      | 2  | Umum                          | 250.000.000 | 201.000.000 | 97            | 80,40          |
      | 3  | Listrik                       | 80.000.000  | 70.000.000  | 100           | 87,50          |
      |    | Rata-rata Capaian Kinerja (%) |             |             | 95,00         | 86,63          |
      |    | Predikat Kinerja              |             |             | Sangat Tinggi | Rendah «kategori-tidak-cocok "Tinggi" patut-dicek» |`,
    'the mutu of what was reached, behind its percentage of the target': `
      | Tahun | Target | Realisasi IKM | Capaian (%) | Mutu |
      | 2019  | 80     | 80,17         | 100,21      | B |
      | 2020  | 80     | 81,40         | 101,75      | B |
      | 2021  | 82     | 83,20         | 101,46      | B |
      | 2022  | 84     | 86,10         | 102,50      | A «kategori-tidak-cocok "B (Baik)"» |
      | 2023  | 86     | 88,90         | 103,37      | A |`,
    'a predikat in the only column of words': `
      | No | Tahun | Nilai SAKIP | Predikat |
      | 1  | 2021  | 66,12       | B        |
      | 2  | 2022  | 68,45       | B        |
      | 3  | 2023  | 72,00       | A «kategori-tidak-cocok "BB (Sangat Baik)"» |
      | 4  | 2024  | 74,30       | BB       |`,
  },
});

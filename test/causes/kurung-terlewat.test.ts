import cause from '../../src/causes/kurung-terlewat';
import { testCause } from './demand';

testCause(cause.id, {
  told: {
    'where the numbers show it': `
      | Indikator | 2020  | 2021  | 2022  | 2023  | Rata-rata                                               |
      | Kinerja A | 78,41 | 80,12 | 83,27 | 85,60 | 81,85                                                   |
      | Kinerja B | 75,90 | 77,38 | 79,04 | 81,12 | 78,36                                                   |
      | Kinerja C | 81,22 | 82,67 | 84,91 | 86,03 | =B4 + C4 + D4 + $E$4/4 → 270,31 «kurung-terlewat 83,71» |
      | Kinerja D | 69,85 | 73,40 | 76,18 | 78,57 | 74,50                                                   |`,
    'in a percentage of what is left': `
      | Kegiatan     | Anggaran    | Realisasi   | Sisa       | Sisa (%)                                                    |
      | Perencanaan  | 42.948.600  | 41.781.950  | 1.166.650  | =(B2-C2)/B2*100 → 2,72                                      |
      | Keuangan     | 254.955.100 | 227.166.222 | 27.788.878 | =(B3-C3)/B3*100 → 10,90                                     |
      | Pengadaan    | 38.062.000  | 37.110.000  | 952.000    | =B4-C4/B4*100 → 38.061.902,50 «kurung-terlewat 2,5»         |
      | Pemeliharaan | 160.691.000 | 159.098.500 | 1.592.500  | =(B5-C5)/B5*100 → 0,99                                      |`,
  },
  silent: {
    'where they show nothing of the kind': `
      | Indikator | 2020  | 2021  | 2022  | 2023  | Rata-rata               |
      | Kinerja A | 78,41 | 80,12 | 83,27 | 85,60 | 81,85                   |
      | Kinerja B | 75,90 | 77,38 | 79,04 | 81,12 | 78,36                   |
      | Kinerja C | 81,22 | 82,67 | 84,91 | 86,03 | =B4+C4+D4+E4/3 → 277,48 |
      | Kinerja D | 69,85 | 73,40 | 76,18 | 78,57 | 74,50                   |`,
  },
  says: {
    id: 'Rumusnya =B4 + C4 + D4 + $E$4/4 hanya membagi bagian terakhir; perlu kurung: =(B4+C4+D4+$E$4)/4.',
    en: 'Its formula =B4 + C4 + D4 + $E$4/4 divides only the last part; it needs brackets: =(B4+C4+D4+$E$4)/4.',
    cells: ['Lembar1!F4'],
  },
});

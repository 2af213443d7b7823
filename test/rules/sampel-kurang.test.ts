import rule from '../../src/rules/sampel-kurang';
import { testRule } from './harness';

testRule(rule, {
  // "≥ 297" is no number that could stand there.
  mends: false,
  valid: {
    'a table of services that share one sample': `
      | No | Layanan        | Jumlah Populasi | Jumlah Sampel |
      | 1  | KTP elektronik | 700             | 160           |
      | 2  | Kartu keluarga | 400             | 91            |
      | 3  | Surat pindah   | 200             | 46            |
      |    | Jumlah         | 1.300           | 297           |`,
  },
  unrelated: {
    'respondents by sex are parts': `
      | Profil Responden | Laki-laki | Perempuan |
      | Populasi         | 1.300     | 1.200     |
      | Jumlah responden | 40        | 35        |`,
    'a sample by Slovin in words': `
      Populasi : 850 orang
      Sampel : 90 responden

      | Unsur | NRR  |
      | U1    | 3,24 |
      | U2    | 3,27 |`,
    'two surveys, each enough for itself': `
      # Puskesmas
      | Jumlah populasi  | 1.300 |
      | Jumlah responden | 297   |
      # Kantor
      | Jumlah populasi  | 100 |
      | Jumlah responden | 80  |`,
    'respondents without a population': `
      | Jumlah responden | 12 |
      | Jumlah unsur     | 9  |`,
    'as many answers as the sample': `
      | No Responden | U1 | U2 | U3 |
      | 1            | 3  | 4  | 3  |
      | 2            | 4  | 4  | 3  |
      | 3            | 3  | 3  | 2  |
      | 4            | 4  | 4  | 3  |
      | 5            | 3  | 4  | 4  |

      Jumlah populasi : 5`,
  },
  invalid: {
    'in one cell': `
      Jumlah Populasi : 1.300 orang
      Jumlah Responden : 250 orang «sampel-kurang "≥ 297" patut-dicek»

      | Unsur | NRR  |
      | U1    | 3,24 |
      | U2    | 3,27 |`,
    'fewer than the sample that was drawn': `
      | Uraian           | Orang |
      | Ukuran sampel    | 297   |
      | Jumlah responden | 281 «sampel-kurang "≥ 297" patut-dicek» |`,
    'the total of the services': `
      | No | Layanan        | Populasi | Responden |
      | 1  | KTP elektronik | 700      | 60        |
      | 2  | Kartu keluarga | 400      | 51        |
      | 3  | Surat pindah   | 200      | 46        |
      |    | Jumlah         | 1.300    | 157 «sampel-kurang "≥ 297" patut-dicek» |`,
    'one service among others that have their samples': `
      | Layanan        | Populasi | Sampel |
      | KTP elektronik | 700      | 248    |
      | Kartu keluarga | 400      | 196    |
      | Surat pindah   | 200      | 132    |
      | Akta           | 1.000    | 78 «sampel-kurang "≥ 278" patut-dicek» |`,
    'fewer answers than needed': `
      | No Responden | U1 | U2 | U3 |
      | 1            | 3  | 4  | 3  |
      | 2            | 4  | 4  | 3  |
      | 3            | 3  | 3  | 2  |
      | 4            | 4  | 4  | 3  |
      | 5            | 3  | 4  | 4  |

      Jumlah populasi : 50 «sampel-kurang "≥ 44" patut-dicek»`,
  },
});

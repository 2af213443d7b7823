import rule from '../../src/rules/persen-di-kalimat';
import { testRule } from './harness';

const TABLE = `
      # Program
      | Program           | Anggaran    | Realisasi   | %     |
      | Ketentraman       | 180.240.000 | 180.065.000 | 99,90 |
      | Pemberdayaan Desa | 334.900.000 | 334.760.000 | 99,96 |
      | Pelayanan Publik  | 33.520.000  | 32.500.000  | 96,96 |
      | Jumlah            | 548.660.000 | 547.325.000 | 99,76 |
      # Naskah
`;
const INDICATORS = `
      # Indikator
      Perbandingan Capaian IKM Tahun 2021 – 2023
      | No | Tahun | Target | Capaian Kinerja |
      | 1  | 2021  | 72     | 78,79           |
      | 2  | 2022  | 74     | 80,96           |
      | 3  | 2023  | 75     | 83,20           |
      # Naskah
`;

testRule(rule, {
  valid: {
    'of what the tables give': `${TABLE}
      Konsumsi anggaran Program Pemberdayaan Desa sebesar Rp. 334.760.000,- atau 99,96%, Program Ketentraman Rp. 180.065.000,- (99,90%) dan seluruhnya Rp. 547.325.000,- atau 99,76%.`,
    'one unit of the last digit off': `${TABLE}
      Realisasi Pelayanan Publik sebesar Rp 32.500.000,- atau 96,95%.`,
  },
  unrelated: {
    'realisasi of anggaran, in either order': 'Pagu Rp. 3.250.000.000,- terealisasi Rp. 3.102.450.000,- atau 95,46%. Terealisasi Rp. 3.102.450.000,- (95,46%) dari total pagu Rp. 3.250.000.000,-.',
    'what is left': 'Dari anggaran Rp. 3.413.100.300,- terealisasi Rp. 3.129.257.771,- atau 91,68% sehingga terdapat efisiensi sebesar Rp. 283.842.529,- atau 8,32%.',
    'capaian, cut at its last digit': 'Dari target 70 tercapai 68,45 atau 97,78 %.',
    'an indicator of which less is better': 'Target angka kematian 14,00 dan realisasi 12,60 sehingga capaian sebesar 110,00 %.',
    'of a base that nobody names': 'Program Penunjang sebesar Rp. 2.083.637.017,- atau sebesar 80,37%.',
    'a share of something else than the amount before': 'Pendapatan negara mencapai Rp1.123,5 triliun atau 40,1 persen dari target, sementara belanja negara terealisasi sebesar Rp1.144,7 triliun atau 34,4 persen.',
    'a change, from its first number': 'IKM naik dari 80,96 pada tahun 2022 menjadi 83,20 pada tahun 2023 atau meningkat 2,77 %.',
    'a change in points': 'IKM naik 2,24 poin dari 80,96 menjadi 83,20.',
    'of percentages the points or the growth': 'Serapan tahun 2023 sebesar 91,68% turun 5,06% dibandingkan tahun 2022 sebesar 96,74%. Serapan naik 9,83% dari 88,08% menjadi 96,74%.',
    'a capaian behind a change': 'IKM meningkat dari 80,96 menjadi 83,20 dengan capaian 110,93% dari target 75.',
    'a mean growth': 'Rata-rata pertumbuhan 12,5% per tahun, dari Rp 2.100.000.000 pada tahun 2020 menjadi Rp 2.990.000.000 pada tahun 2023.',
    'a rank': 'Peringkat naik 3 poin dari 12 menjadi 8.',
    'parts of a whole': 'Dari 10 desa, yang lunas sebanyak 8 desa atau 80%, sedangkan 2 desa (20%) belum. Laki-laki 6 orang dari 14 orang (42,86%).',
    'years, laws and phones beside it': 'Perda Nomor 17 Tahun 2022, Telp. (0271) 821319, Tabel 3.4, 2018-2023: pagu Rp 100.000.000,- realisasi Rp 97.780.000,- atau 97,78 %.',
  },
  invalid: {
    'realisasi of anggaran': 'Pagu anggaran Rp. 3.250.000.000,- terealisasi Rp. 3.102.450.000,- atau 96,46 persen. «persen-di-kalimat 95,46»',
    'the anggaran behind': 'Terealisasi sebesar Rp. 3.102.450.000,- atau 96,46% dari total pagu anggaran Rp. 3.250.000.000,-. «persen-di-kalimat 95,46»',
    'realisasi over target': 'Dari target 70 tercapai 68,45 atau 98,77 %. «persen-di-kalimat 97,79»',
    'a count out of a count': 'Sebanyak 6 orang dari 14 orang atau 42,58% berjenis kelamin laki-laki. «persen-di-kalimat 42,86»',
    'an anggaran that the table names': `${TABLE}
      Konsumsi anggaran Program Pemberdayaan Desa sebesar Rp. 334.760.000,- atau 98,45%, Program Ketentraman Rp. 180.065.000,- atau 99,90%. «persen-di-kalimat 99,96»`,
    'of an amount under another name it is to be looked at': `${TABLE}
      Honor kader sebesar Rp. 334.760.000,- atau 98,45%. «persen-di-kalimat 99,96 patut-dicek»`,
    'a change before its two numbers': 'IKM mengalami kenaikan sebesar 1,53 % dari 80,96 menjadi 83,20. «persen-di-kalimat 2,77»',
    'a change behind them': 'IKM naik dari 80,96 pada tahun 2022 menjadi 83,20 pada tahun 2023 atau meningkat 1,53 %. «persen-di-kalimat 2,77»',
    'a change of money': 'Pendapatan naik 12% dari Rp 1.000.000.000,- menjadi Rp 1.100.000.000,- pada tahun 2024. «persen-di-kalimat 10»',
    'beside the amount of the change': 'Realisasi tahun 2023 sebesar Rp. 2.070.101.300,- dari pagu sebesar Rp. 2.162.830.000,-, naik sebesar Rp. 237.099.244,- atau 19,24% dibandingkan realisasi tahun 2022 sebesar Rp. 1.833.002.056,-. «persen-di-kalimat 12,94»',
    'points': 'IKM naik 2,42 poin dari 80,96 menjadi 83,20. «persen-di-kalimat 2,24»',
    'points printed as a percentage are to be looked at': 'IKM naik 2,24 % dari 80,96 menjadi 83,20. «persen-di-kalimat 2,77 patut-dicek»',
    'against last year': 'Serapan tahun 2023 sebesar 91,68% turun 6,05% dibandingkan tahun 2022 sebesar 96,74%. «persen-di-kalimat 5,06»',
    'a change whose numbers stand in a table': `${INDICATORS}
      Apabila dibandingkan dengan tahun 2022, IKM pada tahun 2023 mengalami peningkatan sebesar 1,53%. «persen-di-kalimat 2,77 patut-dicek»`,
    'of the indicator that the paragraph above is about': `${INDICATORS}
      Indeks Kepuasan Masyarakat (IKM) tahun 2023 tercapai sebesar 83,20.
      Apabila dibandingkan dengan tahun 2022, capaian indikator pada tahun 2023 mengalami peningkatan sebesar 1,53%. «persen-di-kalimat 2,77 patut-dicek»`,
  },
  mends: false,
});

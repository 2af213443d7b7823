import rule from '../../src/rules/angka-di-kalimat';
import { testRule } from './harness';

const BUDGET = `
      # Belanja
      Total Belanja dan Realisasi Tahun 2023
      | No | Uraian          | Anggaran (Rp) | Realisasi (Rp) | %     |
      | 1  | Belanja Operasi | 3.165.174.300 | 2.882.624.771  | 91,07 |
      | 2  | Belanja Modal   | 247.926.000   | 246.633.000    | 99,48 |
      |    | Jumlah          | 3.413.100.300 | 3.129.257.771  | 91,68 |
      # Naskah
`;
const PROGRAMS = `
      # T
      Realisasi Tahun 2024
      | Kode         | Uraian                                                             | Pagu          | Realisasi     | %     |
      | 7.01.01      | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota       | 1.500.000.000 | 1.450.000.000 | 96,67 |
      | 7.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah  | 20.000.000    | 19.500.000    | 97,50 |
      | 7.01.01.2.02 | Administrasi Keuangan Perangkat Daerah                            | 1.480.000.000 | 1.430.500.000 | 96,66 |
      | 7.01.02      | Program Penyelenggaraan Pemerintahan dan Pelayanan Publik         | 75.000.000    | 74.000.000    | 98,67 |
      # N
`;
const INDICATORS = `
      # Capaian
      | No | Indikator Kinerja                   | Target 2023 | Realisasi 2023 | Capaian (%) |
      | 1  | Nilai SAKIP                         | 70          | 68,45          | 97,79       |
      | 2  | Indeks Kepuasan Masyarakat (IKM)    | 75          | 83,20          | 110,93      |
      | 3  | Persentase desa tertib administrasi | 80          | 85,71          | 107,14      |
      # Naskah
`;

const PLAN = `
      # Renja
      | No | Program                      | Pagu 2024     | Pagu Indikatif 2025 | Prakiraan Maju 2026 |
      | 1  | Penunjang Urusan             | 2.145.300.000 | 2.304.125.000       | 2.419.331.000       |
      | 2  | Pelayanan Publik             | 341.250.000   | 310.475.000         | 325.999.000         |
      | 3  | Pemberdayaan Masyarakat Desa | 512.900.000   | 548.230.000         | 575.642.000         |
      |    | Jumlah                       | 2.999.450.000 | 3.162.830.000       | 3.320.972.000       |
      # Naskah
`;

testRule(rule, {
  valid: {
    'a plan in its own words': `${PLAN}
      Total pagu indikatif Tahun 2025 sebesar Rp. 3.162.830.000,-, naik dari pagu Tahun 2024 sebesar Rp. 2.999.450.000,-. Prakiraan maju Tahun 2026 sebesar Rp. 3.320.972.000,-.`,
    'a whole that is not that of the tables': `${PLAN}
      Total belanja Kabupaten Tahun 2025 sebesar Rp. 5.274.110.000,-. Pagu anggaran Tahun 2023 sebesar Rp. 2.834.110.000,-.`,
    'anggaran, realisasi and serapan of a row': `${BUDGET}
      Belanja Modal dianggarkan sebesar Rp. 247.926.000,- terealisasi Rp. 246.633.000,- atau 99,48%, sedangkan serapan Belanja Operasi mencapai 91,07%.`,
    'a part of what the row names': `${BUDGET}
      Belanja Modal digunakan untuk pengadaan laptop sebesar Rp. 45.500.000,- dan printer sebesar Rp. 12.250.000,-.`,
    'another year than the tables have': `${BUDGET}
      Realisasi Belanja Modal tahun 2022 sebesar Rp. 150.000.000,- sedangkan tahun 2023 sebesar Rp. 246.633.000,-.`,
    'before a change, in a quarter, of the total': `${BUDGET}
      Belanja Modal semula Rp. 200.000.000,- dan setelah perubahan menjadi Rp. 247.926.000,-. Realisasi Belanja Operasi triwulan III sebesar Rp. 2.100.000.000,-. Belanja Modal sebesar 7,26% dari total anggaran.`,
    'rounded': `${BUDGET}
      Belanja Operasi kurang lebih Rp 3 miliar, penyerapan Belanja Modal 99%, Belanja Modal Rp 247,9 juta, realisasi belanja Rp 3.129.258.000,-.`,
    'what follows from two of them': `${BUDGET}
      Sisa Belanja Modal sebesar Rp. 1.293.000,- dan sisa Belanja Operasi sebesar Rp. 282.549.529,-.`,
    'names that are spelt a little differently': `${PROGRAMS}
      Proram Penunjang Urusan Pemerintah Daerah terealisasi Rp1.450.000.000,00 (96,67%), meliputi Administrasi Keuangan dengan realisasi Rp1.430.500.000,00.`,
    'parts of a kegiatan, and last year': `${PROGRAMS}
      Sub Kegiatan Penyusunan Dokumen pada Kegiatan Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah sebesar Rp7.500.000,00.
      Pada tahun 2023 Program Penyelenggaraan Pemerintahan dan Pelayanan Publik terealisasi sebesar Rp65.000.000,00.
      Gaji dan tunjangan pada Administrasi Keuangan Perangkat Daerah terealisasi Rp1.400.000.000,00.`,
    'scores and their targets': `${INDICATORS}
      Target Indeks Kepuasan Masyarakat tahun 2023 sebesar 75 dan realisasinya 83,20 sehingga capaiannya 110,93%. Nilai SAKIP tercapai 68,45 dari target 70. Target nilai SAKIP tahun 2024 adalah 72.
      Nilai SAKIP ditetapkan naik dari 68,45 menjadi 70. Nilai SAKIP provinsi sebesar 75,20. Persentase desa tertib administrasi tercapai 85,71% dari target 80%.`,
    'what the table should say': `
      # Program
      | Uraian       | Anggaran    | Realisasi   | %     |
      | Operasi      | 300.000.000 | 285.111.000 | 95,04 |
      | Modal        | 120.000.000 | 118.222.000 | 98,52 |
      | Hibah        | 80.000.000  | 79.333.000  | 99,17 |
      | Jumlah       | 500.000.000 | 482.666.000 | 96,53 |
      # Naskah
      Realisasi Hibah sebesar Rp 79.333.000,-.`,
  },
  unrelated: {
    'no table at all': 'Belanja Modal sebesar Rp. 247.296.000,- dan target IKM 75.',
  },
  invalid: {
    'two digits exchanged': `${BUDGET}
      Belanja Modal dianggarkan sebesar Rp. 247.296.000,-. «angka-di-kalimat 247.926.000»`,
    'realisasi that is the anggaran': `${BUDGET}
      Realisasi Belanja Operasi sebesar Rp. 3.165.174.300,-. «angka-di-kalimat 2.882.624.771»`,
    'serapan': `${BUDGET}
      Serapan Belanja Modal mencapai 94,98%. «angka-di-kalimat 99,48»`,
    'of a plan, its whole and what it is compared with': `${PLAN}
      Total pagu indikatif Tahun 2025 sebesar Rp. 3.126.830.000,-, naik dari pagu Tahun 2024 sebesar Rp. 2.994.950.000,-. «angka-di-kalimat 3.162.830.000» «angka-di-kalimat 2.999.450.000»`,
    'of the year after, which no column calls anggaran': `${PLAN}
      Prakiraan maju Tahun 2026 sebesar Rp. 3.230.972.000,-. «angka-di-kalimat 3.320.972.000»`,
    'a list that names no year, of one that is not the latest': `${PLAN}
      Pagu tersebut terdiri dari Program Penunjang Urusan sebesar Rp. 2.304.125.000,- dan Program Pemberdayaan Masyarakat Desa sebesar Rp. 584.230.000,-. «angka-di-kalimat 548.230.000»`,
    'what it is said to be higher than': `${PLAN}
      Pagu indikatif Tahun 2025 lebih tinggi dari pagu Tahun 2024 sebesar Rp. 2.994.950.000,-. «angka-di-kalimat 2.999.450.000 patut-dicek»`,
    'where a row began to move from': `${PLAN}
      Program Pelayanan Publik: pagu tahun 2025 menurun dari Rp. 314.250.000,- pada tahun 2024 menjadi Rp. 310.475.000,-. «angka-di-kalimat 341.250.000»`,
    'of a total, by its role and year': `${BUDGET}
      Total anggaran tahun 2023 sebesar Rp. 3.431.100.300,-. «angka-di-kalimat 3.413.100.300»`,
    'where more is said than the name of the row, a slip is to be looked at': `${BUDGET}
      Pengadaan Belanja Modal gedung dianggarkan Rp. 247.296.000,-. «angka-di-kalimat 247.926.000 patut-dicek»`,
    'target that is the realisasi': `${INDICATORS}
      Target Indeks Kepuasan Masyarakat tahun 2023 sebesar 83,20. «angka-di-kalimat 75»`,
    'a score, and a capaian': `${INDICATORS}
      Realisasi IKM tahun 2023 sebesar 82,30. «angka-di-kalimat 83,2»
      Capaian persentase desa tertib administrasi sebesar 170,14%. «angka-di-kalimat 107,14»`,
    'an amount that is nowhere': `${PROGRAMS}
      Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota terealisasi Rp1.447.123.000,00. «angka-di-kalimat 1.450.000.000»`,
  },
  mends: false,
});

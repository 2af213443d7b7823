import rule from '../../src/rules/perubahan-di-kalimat';
import { testRule } from './harness';

testRule(rule, {
  mends: false,
  valid: {},
  unrelated: {
    'a rise by what lies between, in rupiah and in percent': 'Total pagu indikatif Tahun 2025 sebesar Rp. 3.162.830.000,-, naik sebesar Rp. 163.380.000,- atau 5,45% dari pagu Tahun 2024 sebesar Rp. 2.999.450.000,-.',
    'from one to the other': 'Realisasi turun dari Rp. 2.070.101.300,- pada tahun 2022 menjadi Rp. 1.833.002.056,- pada tahun 2023 atau turun sebesar Rp. 237.099.244,-.',
    'rounded to millions': 'Pendapatan naik Rp 237,1 juta dari Rp 1.833.002.056,- menjadi Rp 2.070.101.300,-.',
    'of what another number lies between': 'Realisasi tahun 2023 sebesar Rp. 500.000.000,- naik sebesar Rp. 30.000.000,- dari target Rp. 470.000.000,- dan dari realisasi tahun 2022 sebesar Rp. 410.000.000,-.',
    'two ways in one sentence': 'Penurunan angka kemiskinan meningkat dari 10,50% pada tahun 2022 menjadi 12,30% pada tahun 2023.',
    'an indicator whose name is a way': 'Persentase penurunan stunting dari 10,00% pada tahun 2022 menjadi 12,00% pada tahun 2023.',
    'its target between': 'Realisasi tahun 2023 sebesar Rp. 500.000.000,- meningkat sebesar Rp. 90.000.000,- dari tahun 2022 dan target sebesar Rp. 600.000.000,-.',
    'two years before': 'PAD tahun 2023 sebesar Rp. 500.000.000,- naik dari tahun 2022 sebesar Rp. 300.000.000,- dan naik dari tahun 2021 sebesar Rp. 400.000.000,-.',
    'two years before, by how much': 'PAD tahun 2023 sebesar Rp. 500.000.000,- naik sebesar Rp. 200.000.000,- dari tahun 2022 sebesar Rp. 300.000.000,- dan naik sebesar Rp. 100.000.000,- dari tahun 2021 sebesar Rp. 400.000.000,-.',
    'several steps': 'Subsidi meningkat dari Rp164,3 triliun pada tahun 2023 menjadi Rp177,6 triliun pada tahun 2024 dan kembali meningkat menjadi Rp203,4 triliun.',
    'what moves something else': 'Setiap kenaikan suku bunga sebesar 1% diikuti penurunan sebesar Rp 205.000 dari Rp 1.100.000 menjadi Rp 895.000.',
    'a rank': 'Peringkat naik dari 12 menjadi 8.',
    'what did not happen': 'Realisasi tidak turun dari Rp. 410.000.000,- menjadi Rp. 500.000.000,-.',
    'two things': 'Realisasi Belanja Modal tahun 2023 sebesar Rp. 500.000.000,- turun dari rencana Belanja Operasi tahun 2022 sebesar Rp. 410.000.000,-.',
  },
  invalid: {
    'an amount that is not what lies between': 'Total pagu Tahun 2025 sebesar Rp. 3.162.830.000,-, naik sebesar Rp. 136.380.000,- dari pagu Tahun 2024 sebesar Rp. 2.999.450.000,-. «perubahan-di-kalimat 163.380.000»',
    'with the pagu named in between': 'Realisasi tahun 2023 sebesar Rp. 2.070.101.300,- atau 95,71% dari pagu sebesar Rp. 2.162.830.000,-, naik sebesar Rp. 273.099.244,- atau 12,94% dibandingkan realisasi tahun 2022 sebesar Rp. 1.833.002.056,-. «perubahan-di-kalimat 237.099.244»',
    'in another form too': 'Realisasi naik dari Rp. 1.833.002.056,- pada tahun 2022 menjadi Rp. 2.070.101.300,- pada tahun 2023 atau naik sebesar Rp. 273.099.244,-. «perubahan-di-kalimat 237.099.244»',
    'before the two': 'Pendapatan naik sebesar Rp. 273.099.244,- dari Rp. 1.833.002.056,- menjadi Rp. 2.070.101.300,-. «perubahan-di-kalimat 237.099.244»',
    'a fall that is a rise': 'Total pagu Tahun 2025 sebesar Rp. 3.162.830.000,-, turun sebesar Rp. 163.380.000,- atau 5,45% dari pagu Tahun 2024 sebesar Rp. 2.999.450.000,-. «perubahan-di-kalimat "naik"»',
    'by a percentage': 'Realisasi tahun 2023 sebesar Rp. 2.070.101.300,- turun 12,94% dibandingkan realisasi tahun 2022 sebesar Rp. 1.833.002.056,-. «perubahan-di-kalimat "naik"»',
    'by nothing that is said': 'Realisasi turun dari Rp. 1.833.002.056,- pada tahun 2022 menjadi Rp. 2.070.101.300,- pada tahun 2023. «perubahan-di-kalimat "naik"»',
    'of what was before': 'Total pagu Tahun 2025 sebesar Rp. 2.862.830.000,-, naik dari pagu Tahun 2024 sebesar Rp. 2.999.450.000,-. «perubahan-di-kalimat "turun"»',
    'of a count it is to be looked at': 'Layanan meningkat dari 10 pengaduan menjadi 8 pengaduan. «perubahan-di-kalimat "turun" patut-dicek»',
  },
});

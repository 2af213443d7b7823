import rule from '../../src/rules/capaian-tidak-cocok';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'realisasi over target, rounded or cut': `
      | No | Indikator Kinerja | Target | Realisasi | Capaian (%) |
      | 1  | Nilai SAKIP       | 70     | 68,45     | 97,78       |
      | 2  | IKM               | 75     | 83,20     | 110,93      |
      | 3  | Indeks RB         | 62,5   | 61,88     | 99,01       |
      | 4  | Indeks Inovasi    | 54     | 58,92     | 109,11      |`,
    'with units and percent signs': `
      | Indikator         | Target    | Realisasi  | % Capaian |
      | Nilai SAKIP       | 70 nilai  | 68,45 nilai | 97,79 %  |
      | IKM               | 75 nilai  | 83,20 nilai | 110,93 % |
      | Desa tertib       | 8 desa    | 7 desa      | 87,5 %   |
      | Aduan selesai     | 95 %      | 92,4 %      | 97,26 %  |`,
    'a target of zero or none has no capaian': `
      | Indikator      | Target | Realisasi | Capaian (%) |
      | Nilai SAKIP    | 70     | 68,45     | 97,79       |
      | Kasus sengketa | 0      | 0         | 0           |
      | IKM            | 75     | 83,20     | 110,93      |
      | Indeks RB      | NA     | 61,88     | NA          |
      | Indeks Inovasi | 54     | 58,92     | 109,11      |
      | Desa maju      | 8      | 7         | 87,50       |`,
    'against the target of the year and that of the end of the Renstra': `
      | Indikator      | Target 2023 | Realisasi 2023 | Capaian 2023 (%) | Target Akhir Renstra | Capaian terhadap Renstra (%) |
      | Nilai SAKIP    | 70   | 68,45 | 97,79  | 72   | 95,07  |
      | IKM            | 75   | 83,20 | 110,93 | 78   | 106,67 |
      | Indeks RB      | 62,5 | 61,88 | 99,01  | 65   | 95,20  |
      | Indeks Inovasi | 54   | 58,92 | 109,11 | 60   | 98,20  |
      | Desa maju      | 8    | 7     | 87,50  | 10   | 70,00  |`,
    'the mean of the capaian below them': `
      | Indikator      | Target | Realisasi | Capaian (%) |
      | Nilai SAKIP    | 70     | 68,45     | 97,79       |
      | IKM            | 75     | 83,20     | 110,93      |
      | Indeks RB      | 62,5   | 61,88     | 99,01       |
      | Indeks Inovasi | 54     | 58,92     | 109,11      |
      | Rata-rata      |        |           | 104,21      |`,
    'a capaian of two years': `
      | Indikator      | 2022   | <         | <       | 2023   | <         | <       |
      | ^              | Target | Realisasi | Capaian | Target | Realisasi | Capaian |
      | Nilai SAKIP    | 68     | 75,28     | 110,71  | 70     | 68,45     | 97,79   |
      | IKM            | 74     | 80,96     | 109,41  | 75     | 83,20     | 110,93  |
      | Indeks RB      | 60     | 58,30     | 97,17   | 62,5   | 61,88     | 99,01   |
      | Indeks Inovasi | 52     | 54,10     | 104,04  | 54     | 58,92     | 109,11  |`,
    'an indicator for which less is better': `
      | Indikator        | Target | Realisasi | Capaian (%) |
      | Nilai SAKIP      | 70     | 68,45     | 97,79       |
      | IKM              | 75     | 83,20     | 110,93      |
      | Indeks RB        | 62,5   | 61,88     | 99,01       |
      | Lama pelayanan (hari), makin rendah makin baik | 10 | 8 | 120,00 |
      | Indeks Inovasi   | 54     | 58,92     | 109,11      |
      | Desa maju        | 8      | 7         | 87,50       |`,
    'capped at 100': `
      | Indikator      | Target | Realisasi | Capaian (%) |
      | Nilai SAKIP    | 70     | 68,45     | 97,79       |
      | IKM            | 75     | 83,20     | 100         |
      | Indeks RB      | 62,5   | 61,88     | 99,01       |
      | Indeks Inovasi | 54     | 58,92     | 100         |
      | Desa maju      | 8      | 7         | 87,50       |
      | Aduan selesai  | 95     | 92,4      | 97,26       |`,
    'less is better, and more than twice the target was reached': `
      | Indikator         | Target | Realisasi | Capaian (%) |
      | Nilai SAKIP       | 70     | 68,45     | 97,79       |
      | Temuan BPK        | 5      | 12        | -40,00      |
      | IKM               | 75     | 83,20     | 110,93      |
      | Indeks RB         | 62,5   | 61,88     | 99,01       |
      | Desa maju         | 8      | 7         | 87,50       |`,
    'less is better, as target over realisasi': `
      | Indikator         | Target | Realisasi | Capaian (%) |
      | Nilai SAKIP       | 70     | 68,45     | 97,79       |
      | Angka kemiskinan  | 9,50   | 8,80      | 107,95      |
      | IKM               | 75     | 83,20     | 110,93      |
      | Indeks RB         | 62,5   | 61,88     | 99,01       |
      | Desa maju         | 8      | 7         | 87,50       |`,
    'less is better, and a capaian below zero is set to zero': `
      | Indikator         | Target | Realisasi | Capaian (%) |
      | Nilai SAKIP       | 70     | 68,45     | 97,79       |
      | Temuan BPK        | 5      | 12        | 0           |
      | IKM               | 75     | 83,20     | 110,93      |
      | Indeks RB         | 62,5   | 61,88     | 99,01       |
      | Desa maju         | 8      | 7         | 87,50       |`,
  },
  invalid: {
    'two digits of the capaian are not those that follow': `
      | No | Indikator Kinerja | Target | Realisasi | Capaian (%) |
      | 1  | Nilai SAKIP       | 70     | 68,45     | 97,78       |
      | 2  | IKM               | 75     | 83,20     | 113,93 «capaian-tidak-cocok 110,93» |
      | 3  | Indeks RB         | 62,5   | 61,88     | 99,01       |
      | 4  | Indeks Inovasi    | 54     | 58,92     | 109,11      |
      | 5  | Desa maju         | 8      | 7         | 87,50       |`,
    'the capaian of last year': `
      | Indikator      | 2022   | <         | <       | 2023   | <         | <       |
      | ^              | Target | Realisasi | Capaian | Target | Realisasi | Capaian |
      | Nilai SAKIP    | 68     | 75,28     | 110,71  | 70     | 68,45     | 97,79   |
      | IKM            | 74     | 80,96     | 109,41  | 75     | 83,20     | 109,41 «capaian-tidak-cocok 110,93» |
      | Indeks RB      | 60     | 58,30     | 97,17   | 62,5   | 61,88     | 99,01   |
      | Indeks Inovasi | 52     | 54,10     | 104,04  | 54     | 58,92     | 109,11  |`,
    'with units and percent signs': `
      | Indikator         | Target    | Realisasi   | % Capaian |
      | Nilai SAKIP       | 70 nilai  | 68,45 nilai | 97,79 %  |
      | IKM               | 75 nilai  | 83,20 nilai | 110,93 % |
      | Desa tertib       | 8 desa    | 7 desa      | 78,5 % «capaian-tidak-cocok 87,5» |
      | Aduan selesai     | 95 %      | 92,4 %      | 97,26 %  |
      | Indeks Inovasi    | 54 nilai  | 58,92 nilai | 109,11 % |`,
  },
});

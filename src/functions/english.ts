/** What one function, parameter or choice is called in English; ids and the words one types stay as they are. */
export interface EnglishFunction {
  readonly description: string;
  /** By the parameter's Indonesian name: its English name and what it is. */
  readonly parameters: Readonly<Record<string, readonly [name: string, description: string]>>;
}

const ANSWERS = ['answers', 'Answers 1–4: a row for each respondent, a column for each unsur'] as const;
const WEIGHT = ['weight', 'Weights of the unsur: one number, a range that adds up to 1, or "eksak"; default 1/unsur to three decimals'] as const;

export const ENGLISH_FUNCTIONS: Readonly<Record<string, EnglishFunction>> = {
  IKM: {
    description: 'Indeks Kepuasan Masyarakat, the satisfaction index (25–100), from survey answers.',
    parameters: { nilai: ANSWERS, bobot: WEIGHT },
  },
  NRR: { description: 'Mean answer (NRR) of each unsur of a survey.', parameters: { nilai: ANSWERS } },
  NRR_WEIGHTED: { description: 'Weighted NRR of each unsur: NRR x weight.', parameters: { nilai: ANSWERS, bobot: WEIGHT } },
  CAPAIAN: {
    description: 'Achievement: realisasi against target, as a ratio.',
    parameters: {
      realisasi: ['realisasi', 'What was reached'],
      target: ['target', 'What was aimed at'],
      arah: ['direction', '"naik" (default: more is better), "turun" or "turun-bagi" (less is better)'],
    },
  },
  KATEGORI: {
    description: 'The label of a value on a scale.',
    parameters: {
      nilai: ['value', 'A ratio (97.78% or 0.9778) for "lkjip" and "permendagri86"; points 0–100 for "skm" and "sakip"'],
      skala: ['scale', '"lkjip" (default), "skm", "sakip", "permendagri86", or a range of lower bounds and labels'],
    },
  },
  EFISIENSI: {
    description: 'Budget efficiency: 1 − realisasi/anggaran; with capaian by the formula of PMK 214/2017.',
    parameters: {
      anggaran: ['anggaran', 'The budget'],
      realisasi: ['realisasi', 'What was spent'],
      capaian: ['capaian', 'Output reached, as a ratio; when given, the formula of PMK 214/2017 is used'],
      hasil: ['result', '"e" (default), "ne", "e-gabungan" or "ne-gabungan"'],
    },
  },
  SERAPAN: {
    description: 'Budget absorption: realisasi against anggaran, as a ratio.',
    parameters: { anggaran: ['anggaran', 'The budget'], realisasi: ['realisasi', 'What was spent'] },
  },
  TERBILANG: {
    description: 'A number in Indonesian words.',
    parameters: {
      angka: ['number', 'The number to write in words'],
      satuan: ['unit', 'The word behind it, such as "rupiah"'],
      ejaan: ['spelling', '"kbbi" (default: miliar) or "milyar"'],
    },
  },
  MUTU: { description: 'Service quality, A to D, of an IKM.', parameters: { ikm: ['ikm', 'Indeks Kepuasan Masyarakat, 25–100'] } },
  SAMPEL: {
    description: 'How many respondents a survey needs (Krejcie and Morgan).',
    parameters: { populasi: ['population', 'How many people are served'] },
  },
  PERINGKAT: {
    description: 'Rank of each unsur: the highest NRR is 1, equal values share a rank.',
    parameters: { nrr: ['nrr', 'NRR of each unsur, a row or a column'] },
  },
};

/** Tooltips of the choices, by the word one types. */
export const ENGLISH_CHOICES: Readonly<Record<string, string>> = {
  naik: 'More is better: realisasi / target',
  turun: 'Less is better: (2 x target − realisasi) / target',
  'turun-bagi': 'Less is better: target / realisasi',
  e: 'Efisiensi of each row',
  ne: 'Nilai efisiensi (NE) of each row, 0–100%',
  'e-gabungan': 'Efisiensi of all rows together: one number',
  'ne-gabungan': 'Nilai efisiensi (NE) of all rows together: one number',
  kbbi: 'miliar, triliun (KBBI)',
  milyar: 'milyar, trilyun',
};

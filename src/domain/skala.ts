/** One step of a scale: from its lower bound up to the next step's. */
export interface Tingkat {
  readonly batas: number;
  /** The bound itself belongs to the step below: "> 100". */
  readonly diAtas?: true;
  /** Up to where the step below is printed; what lies between belongs to neither. */
  readonly celah?: number;
  readonly label: string;
}

/** A scale that gives numbers their words. */
export interface Skala {
  /** rasio: the bounds are percentages and the numbers given are ratios (0.9779). nilai: both are points. */
  readonly satuan: 'rasio' | 'nilai';
  /** How many decimals a report prints, by which a number is judged: 100.004 % is shown as 100,00 and is not above 100. Absent: all. */
  readonly desimal?: number;
  /** The points there can be; outside of them no step is right. */
  readonly terendah?: number;
  readonly tertinggi?: number;
  /** From the highest down; the last has no lower bound. */
  readonly tingkat: readonly Tingkat[];
}

/** A scale that somebody laid down. */
export interface SkalaResmi extends Skala {
  readonly desimal: number;
  /** Where it comes from, as reports cite it. */
  readonly dasar: string;
  /** The year it holds from. */
  readonly tahun: number;
  /** Since when its bounds are these; what is older follows another scale. */
  readonly sejak?: number;
}

const LOWEST = -Infinity;

export const SKALA = {
  /** Table 3.1.1 of the LKjIP: > 100, 75–100, 55–74, < 55. */
  lkjip: {
    satuan: 'rasio',
    desimal: 2,
    dasar: 'LKjIP, tabel 3.1.1 (skala capaian kinerja)',
    tahun: 2018,
    tingkat: [
      { batas: 100, diAtas: true, label: 'Sangat Baik' },
      { batas: 75, celah: 74, label: 'Baik' },
      { batas: 55, label: 'Cukup' },
      { batas: LOWEST, label: 'Kurang' },
    ],
  },
  /** Nilai interval konversi; weights cut to two or three decimals can bring an IKM a little below 25. */
  skm: {
    satuan: 'nilai',
    desimal: 2,
    dasar: 'PermenPANRB 14/2017, Lampiran (nilai interval konversi)',
    tahun: 2017,
    sejak: 2017,
    terendah: 24,
    tertinggi: 100,
    tingkat: [
      { batas: 88.31, label: 'A (Sangat Baik)' },
      { batas: 76.61, label: 'B (Baik)' },
      { batas: 65, label: 'C (Kurang Baik)' },
      { batas: LOWEST, label: 'D (Tidak Baik)' },
    ],
  },
  sakip: {
    satuan: 'nilai',
    desimal: 2,
    dasar: 'PermenPANRB 88/2021, Lampiran (predikat evaluasi AKIP)',
    tahun: 2021,
    sejak: 2015,
    terendah: 0,
    tertinggi: 100,
    tingkat: [
      { batas: 90, diAtas: true, label: 'AA (Sangat Memuaskan)' },
      { batas: 80, diAtas: true, label: 'A (Memuaskan)' },
      { batas: 70, diAtas: true, label: 'BB (Sangat Baik)' },
      { batas: 60, diAtas: true, label: 'B (Baik)' },
      { batas: 50, diAtas: true, label: 'CC (Cukup)' },
      { batas: 30, diAtas: true, label: 'C (Kurang)' },
      { batas: LOWEST, label: 'D (Sangat Kurang)' },
    ],
  },
  /** Skala nilai peringkat kinerja in whole percents: 91–100, 76–90, 66–75, 51–65, ≤ 50. */
  permendagri86: {
    satuan: 'rasio',
    desimal: 2,
    dasar: 'Permendagri 86/2017, Lampiran (skala nilai peringkat kinerja)',
    tahun: 2017,
    tingkat: [
      { batas: 91, celah: 90, label: 'Sangat Tinggi' },
      { batas: 76, celah: 75, label: 'Tinggi' },
      { batas: 66, celah: 65, label: 'Sedang' },
      { batas: 51, celah: 50, label: 'Rendah' },
      { batas: LOWEST, label: 'Sangat Rendah' },
    ],
  },
} as const satisfies Record<string, SkalaResmi>;

export type NamaSkala = keyof typeof SKALA;

export function isNamaSkala(name: string): name is NamaSkala {
  return Object.hasOwn(SKALA, name);
}

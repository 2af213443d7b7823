import { columns } from './template';

/** Groups of respondents, as PermenPANRB 14/2017 asks for them in the questionnaire's head. */
export const GROUPS = [
  ['Jenis Kelamin', 'B', ['Laki-laki', 'Perempuan']],
  ['Umur', 'C', ['di bawah 20 tahun', '20 s.d. 29 tahun', '30 s.d. 39 tahun', '40 s.d. 49 tahun', '50 tahun ke atas']],
  ['Pendidikan', 'D', ['SD', 'SMP', 'SMA', 'D1 s.d. D4', 'S1', 'S2 ke atas']],
  ['Pekerjaan', 'E', ['PNS', 'TNI/Polri', 'Swasta', 'Wirausaha', 'Petani', 'Pelajar', 'Lainnya']],
] as const;

/** The answers of all respondents; more rows are inserted between them. */
export const ANSWERS = { first: 10, last: 409 } as const;
export const UNSUR = columns('F', 'S');
export const LINES = { nilai: 410, terisi: 411, nrr: 412, bobot: 413, tertimbang: 414, ikm: 415 } as const;
export const TOTAL = 'T';

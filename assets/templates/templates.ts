import { anggaranRealisasi } from './anggaran-realisasi';
import { efisiensi } from './efisiensi';
import { indikator } from './indikator';
import { perjanjianKinerja } from './perjanjian-kinerja';
import { rekapKabupaten } from './rekap-kabupaten';
import { survei } from './survei';
import type { Template } from './template';

export const TEMPLATES: readonly Template[] = [survei, anggaranRealisasi, indikator, perjanjianKinerja, efisiensi, rekapKabupaten];

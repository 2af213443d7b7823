import rule from '../../src/rules/ejaan-terbilang';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'beside a table': `
      | Uraian  | Anggaran | Realisasi | Sisa  |
      | Pegawai | 61.520   | 60.114    | 1.406 |
      | Barang  | 38.480   | 37.005    | 1.475 |
      | Jumlah  | 100.000  | 97.119    | 2.881 |
      Pagu Rp 100.000,- (seratus ribu rupiah).`,
  },
  unrelated: {
    'as reports write it': 'Rp 2.000.000.000.000,- (dua trilyun rupiah), Rp 3.000.000.000,- (tiga milyar rupiah) dan Rp 1.000.000.000,- (semilyar rupiah)',
    'words that are only like number words': 'Capaian 3 (lama), 5 (juga), 12 (duta) dan 100 (saku).',
    'of an amount that is another one, the other rule tells': 'Rp 14.000.000 (dua belas juta rupiah) «terbilang-tidak-cocok "empat belas juta rupiah"»'.replace(/ «.*/, '').replace('dua', 'empat'),
  },
  invalid: {
    'a letter left out': 'Rp 100.165.000,- (setaus juta setaus enam puluh lima ribu rupiah) «ejaan-terbilang "seratus" saran»',
    'letters exchanged': 'Rp 57.000,- (liam puluh tujuh ribu rupiah) «ejaan-terbilang "lima" saran»',
    'the unit': 'Rp 57.000,- (lima puluh tujuh ribu rupih) «ejaan-terbilang "rupiah" saran»',
    'read by what the figures say': 'Rp 13.000.000,- (tiga belia juta rupiah) dan Rp 12.000 (dua bela ribu rupiah) «ejaan-terbilang "belas" saran» «ejaan-terbilang "belas" saran»',
  },
  mends: false,
});

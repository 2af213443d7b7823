import fc from 'fast-check';
import { terbilang } from '../../src/domain/terbilang';
import { writeNumber } from '../../src/domain/number-text';
import rule from '../../src/rules/terbilang-tidak-cocok';
import { findingsOf } from './demand';
import { testRule } from './harness';

testRule(rule, {
  valid: {
    'beside a table': `
      | Uraian  | Anggaran | Realisasi | Sisa  |
      | Pegawai | 61.520   | 60.114    | 1.406 |
      | Barang  | 38.480   | 37.005    | 1.475 |
      | Jumlah  | 100.000  | 97.119    | 2.881 |
      Sisa anggaran Rp 2.881,- (dua ribu delapan ratus delapan puluh satu rupiah).`,
    'in a cell of its own, below or beside its figures': `
      | Program    | Pagu      | Realisasi |
      | Pelayanan  | 2.311.457 | 2.148.930 |
      | Ketertiban | 163.812   | 158.940   |
      | JUMLAH     | 2.475.269 | 2.307.870 |
      | Terbilang  | dua juta empat ratus tujuh puluh lima ribu dua ratus enam puluh sembilan rupiah | |

      | Uang muka | Rp 1.500.000,- | satu juta lima ratus ribu rupiah |`,
  },
  unrelated: {
    'whose figures nobody can tell': `
      | Pagu      | 2.475.269 |
      | Keterangan | dua juta tiga ratus ribu rupiah |
      | Terbilang | dua juta rupiah | 1.500.000 | 2.750.000 |`,
    'rupiah, percent and counts': 'Pagu Rp. 1.250.000,- (satu juta dua ratus lima puluh ribu rupiah), 97,78% (sembilan puluh tujuh koma tujuh delapan persen), 9 (sembilan) unsur.',
    'before the figure': 'Dibayarkan dua belas juta lima ratus ribu rupiah (Rp12.500.000,00) kepada dua (2) penyedia.',
    'in capitals, joined, over two lines of a cell': 'SEBESAR RP. 125.000.000,- ( SERATUS DUAPULUHLIMA JUTA RUPIAH )',
    'without parentheses': 'Uang muka Rp 500.000,- terbilang: lima ratus ribu rupiah.',
    'with words between': 'Honor Rp 1.500.000,- per bulan (satu juta lima ratus ribu rupiah) selama 12 (dua belas) bulan.',
    'broken into lines that stand in cells below each other': `
      Anggaran tahun 2023 ditetapkan sebesar Rp. 3.413.100.300,- (tiga milyar empat
      ratus tiga belas juta seratus ribu tiga ratus rupiah) untuk seluruh program.`,
    'an amount said for short stands for all that round to it': 'Realisasi Rp 3,1 miliar (tiga miliar seratus dua puluh sembilan juta rupiah).',
    'words in parentheses that are no amount': 'Capaian 97,78% (baik), 14 orang (enam laki-laki), 3 (lama), 70 (target), Rp 5.000.000 (dua kegiatan), 25 (juga).',
    'misspelt, and still the same amount': 'Rp 13.000.000 (tiga bela juta rupiah) dan Rp 100.000,- (setaus ribu rupiah).',
    'dictated digit by digit': 'Serapan 91,68% (sembilan satu koma enam delapan persen).',
  },
  invalid: {
    'in a cell of its own below the total': `
      | Program    | Anggaran  |
      | Pelayanan  | 2.311.457 |
      | Ketertiban | 163.812   |
      | JUMLAH     | 2.475.269 |
      | Terbilang  | dua juta empat ratus tujuh puluh lima ribu dua ratus sembilan puluh enam rupiah «terbilang-tidak-cocok "dua juta empat ratus tujuh puluh lima ribu dua ratus enam puluh sembilan rupiah"» |`,
    'in a cell beside the figures': `
      | Uang muka | Rp 1.500.000,- | satu juta lima ribu rupiah «terbilang-tidak-cocok "satu juta lima ratus ribu rupiah"» |`,
    'a power of a thousand twice': `
      Sisa Rp. 83.842.529- (delapan puluh tiga ribu delapan ratus empat puluh dua ribu lima ratus dua puluh sembilan rupiah) «terbilang-tidak-cocok "delapan puluh tiga juta delapan ratus empat puluh dua ribu lima ratus dua puluh sembilan rupiah"»`,
    'a zero too few': 'sebesar Rp 1.250.000,- (satu juta dua ratus lima ribu rupiah) «terbilang-tidak-cocok "satu juta dua ratus lima puluh ribu rupiah"»',
    'a count': 'terdiri dari 9 (delapan) unsur pelayanan «terbilang-tidak-cocok "sembilan"»',
    'before the figure, in the spelling of the sentence': 'sebesar dua milyar lima ratus juta rupiah (Rp 2.050.000.000,-) «terbilang-tidak-cocok "dua milyar lima puluh juta rupiah"»',
    'number words in an order that no number has': 'Rp 15.000.000 (lima belas puluh juta rupiah) «terbilang-tidak-cocok "lima belas juta rupiah"»',
    'beyond what the short amount may stand for': 'Rp 3,1 miliar (tiga miliar empat ratus juta rupiah) «terbilang-tidak-cocok "tiga miliar seratus juta rupiah"»',
    'only the wrong one of several': `
      Pagu Rp 20.000,- (dua puluh ribu rupiah), realisasi Rp 19.500,- (sembilan belas ribu enam ratus rupiah). «terbilang-tidak-cocok "sembilan belas ribu lima ratus rupiah"»`,
  },
  mends: false,
});

const amount = fc.integer({ min: 1000, max: 999_999_999_999 });
const frame = fc.constantFrom<readonly [string, string, string]>(
  ['Anggaran sebesar Rp. ', ',- (', ' rupiah) pada tahun 2023.'],
  ['dialokasikan dana Rp', ',00 (terbilang: ', ' rupiah) untuk 6 (enam) program'],
  ['Konsumsi anggaran adalah Rp ', ' ( ', ' Rupiah ) atau 91,68%, sisa 8,32%.'],
);
const sentence = ([a, b, c]: readonly [string, string, string], digits: string, words: string) => ({
  name: 'x', sheets: [{ name: 'Naskah', cells: [{ row: 0, column: 0, value: a + digits + b + words + c }], merges: [], hiddenRows: [], hiddenColumns: [] }],
});
const levels = (workbook: ReturnType<typeof sentence>) => findingsOf(workbook).map(({ rule: id, level }) => `${id} ${level}`);

test('an amount with its own words is right', () => {
  fc.assert(fc.property(amount, frame, fc.constantFrom('kbbi' as const, 'milyar' as const), (value, around, ejaan) => {
    expect(levels(sentence(around, writeNumber(value, 0), String(terbilang(value, '', ejaan))))).toEqual([]);
  }), { numRuns: 150 });
});

test('with one digit or one word changed it is wrong', () => {
  const digitWords = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
  fc.assert(fc.property(amount, frame, fc.nat(30), fc.integer({ min: 1, max: 8 }), fc.boolean(), (value, around, which, step, inDigits) => {
    const digits = String(value);
    const words = String(terbilang(value)).split(' ');
    if (inDigits) {
      const at = which % digits.length;
      const other = String((Number(digits[at]) + step) % 10);
      fc.pre(!(at === 0 && other === '0'));
      const changed = Number(digits.slice(0, at) + other + digits.slice(at + 1));
      expect(levels(sentence(around, writeNumber(changed, 0), words.join(' ')))).toContain('terbilang-tidak-cocok salah');
    } else {
      const places = words.flatMap((word, i) => (digitWords.includes(word) ? [i] : []));
      const at = places[which % Math.max(1, places.length)];
      fc.pre(at !== undefined);
      if (at === undefined) return;
      words[at] = digitWords[(digitWords.indexOf(words[at] ?? '') + step) % 9] ?? '';
      expect(levels(sentence(around, writeNumber(value, 0), words.join(' ')))).toContain('terbilang-tidak-cocok salah');
    }
  }), { numRuns: 250 });
});

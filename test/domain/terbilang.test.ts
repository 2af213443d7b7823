import fc from 'fast-check';
import { readTerbilang } from '../../src/domain/read-terbilang';
import { terbilang } from '../../src/domain/terbilang';

test.each<[number, string]>([
  [0, 'nol'], [1, 'satu'], [9, 'sembilan'], [10, 'sepuluh'], [11, 'sebelas'], [12, 'dua belas'], [19, 'sembilan belas'], [20, 'dua puluh'], [21, 'dua puluh satu'],
  [100, 'seratus'], [101, 'seratus satu'], [110, 'seratus sepuluh'], [111, 'seratus sebelas'], [200, 'dua ratus'], [999, 'sembilan ratus sembilan puluh sembilan'],
  [1000, 'seribu'], [1001, 'seribu satu'], [2000, 'dua ribu'], [11000, 'sebelas ribu'], [101000, 'seratus satu ribu'], [201000, 'dua ratus satu ribu'],
  [1000000, 'satu juta'], [1001000, 'satu juta seribu'], [1000000000, 'satu miliar'], [1000000000000, 'satu triliun'],
  [3413100300, 'tiga miliar empat ratus tiga belas juta seratus ribu tiga ratus'],
  [247926000, 'dua ratus empat puluh tujuh juta sembilan ratus dua puluh enam ribu'],
  [82716800, 'delapan puluh dua juta tujuh ratus enam belas ribu delapan ratus'],
  [999999999999999, 'sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan'],
  [1e15, 'satu kuadriliun'], [1e18, 'satu kuintiliun'], [1.5e21, 'satu sekstiliun lima ratus kuintiliun'], [1e33, 'satu desiliun'], [9e35, 'sembilan ratus desiliun'],
  [97.78, 'sembilan puluh tujuh koma tujuh delapan'], [0.06, 'nol koma nol enam'], [0.1 + 0.2, 'nol koma tiga'],
  [-5, 'minus lima'], [-0.5, 'minus nol koma lima'], [-0, 'nol'], [-1000, 'minus seribu'],
])('%d is %s', (value, words) => {
  expect(terbilang(value)).toBe(words);
});

test('satuan and the spelling of reports', () => {
  expect(terbilang(1e12 + 2e9, ' rupiah ', 'milyar')).toBe('satu trilyun dua milyar rupiah');
  expect(terbilang(0, 'rupiah')).toBe('nol rupiah');
  expect(terbilang(5, '  ')).toBe('lima');
});

test.each([1e36, -1e36, 1e300])('%d has no words', (value) => {
  expect(terbilang(value)).toEqual({ error: 'num', message: { id: 'Angka terlalu besar untuk dieja.', en: 'The number is too large for words.' } });
});

test.each<[string, number, string]>([
  ['tiga milyar empat ratus tiga belas juta seratus ribu tiga ratus rupiah', 3413100300, 'rupiah'],
  ['(terbilang: nol rupiah)', 0, 'rupiah'],
  ['Terbilang : Dua Belas\nRibu', 12000, ''],
  ['duabelas juta limapuluh ribu', 12050000, ''],
  ['seratusduapuluhlima', 125, ''],
  ['satu ratus satu ribu satu puluh', 101010, ''],
  ['sejuta', 1000000, ''],
  ['semilyar', 1000000000, ''],
  ['dua triliyun tiga miliard', 2003000000000, ''],
  ['minus lima', -5, ''],
  ['negatif nol koma lima', -0.5, ''],
  ['seratus sepuluh koma sembilan tiga persen', 110.93, 'persen'],
  ['sebelas', 11, ''],
  ['satu desiliun', 1e33, ''],
  ['kosong', 0, ''],
  ['setriliun', 1e12, ''],
  ['seratus\u00a0  dua', 102, ''],
  ['satu sekstiliun koma lima', 1e21, ''],
  ['sembilan kuadriliun tujuh triliun seratus sembilan puluh sembilan miliar dua ratus lima puluh empat juta tujuh ratus empat puluh ribu sembilan ratus sembilan puluh satu', 9007199254740991, ''],
])('"%s" is read as %d', (text, value, satuan) => {
  expect(readTerbilang(text)).toEqual({ value, slips: [], satuan });
});

test.each<[string, number, string[]]>([
  ['setaus dua puluh', 120, ['setaus → seratus']],
  ['tiga bela juta', 13000000, ['bela → belas']],
  ['enam belia ribu', 16000, ['belia → belas']],
  ['liam ribu', 5000, ['liam → lima']],
  ['dua milar', 2000000000, ['milar → miliar']],
  ['tuju rupiha', 7, ['tuju → tujuh', 'rupiha → rupiah']],
  ['emapt raus', 400, ['emapt → empat', 'raus → ratus']],
  ['sembialn', 9, ['sembialn → sembilan']],
  ['du juta', 2000000, ['du → dua']],
  ['sratus juta', 100000000, ['sratus → seratus']],
  ['dau juta', 2000000, ['dau → dua']],
  ['edlapna', 8, ['edlapna → delapan']],
  ['duah juta', 2000000, ['duah → dua']],
  ['dua ratus delapan puluh tiga ribu delapan ratus empat puluh dua ribu lima ratus dua puluh sembilan', 283842529, ['ribu → juta']],
  ['dua ribu tiga ribu empat ribu lima', 2003004005, ['ribu → juta', 'ribu → miliar']],
  ['dua juta tiga miliar', 2003000000000, ['juta → triliun']],
])('"%s" is mended to %d', (text, value, slips) => {
  const read = readTerbilang(text);
  expect([read?.value, read?.slips.map(({ word, meant }) => `${word} → ${meant}`)]).toEqual([value, slips]);
});

test('a slip says of which kind it is', () => {
  expect(readTerbilang('liam ribu dua ribu')?.slips).toEqual([
    { kind: 'ejaan', word: 'liam', meant: 'lima' },
    { kind: 'skala', word: 'ribu', meant: 'juta' },
  ]);
});

test.each([
  '', 'rupiah', 'ribu', 'ratus dua', 'dua tiga', 'dua puluh tiga belas', 'dua belas tiga', 'dua ratus tiga ratus', 'tiga dua ratus', 'nol ratus', 'dua nol', 'koma lima', 'dua koma', 'dua koma puluh',
  'lima orang pegawai', 'dan', 'minus', 'belas', 'dua ribu juta', 'seratus ratus', 'dua rupiah ribu', 'xyz', 'de', 'dua puluh puluh', 'satu minus dua', 'dua koma tiga koma empat', 'eratus', 'dua eratus', 'limaxyz', 'lima terbilang', 'terbilang', 'dua desiliun tiga desiliun', 'dua koma lima puluh',
])('"%s" is no amount', (text) => {
  expect(readTerbilang(text)).toBeUndefined();
});

test('words and numbers are one to one', () => {
  fc.assert(fc.property(fc.maxSafeNat(), fc.constantFrom('kbbi' as const, 'milyar' as const), (digits, ejaan) => {
    const value = digits % 10 ** 15;
    expect(readTerbilang(String(terbilang(value, 'rupiah', ejaan)))).toEqual({ value, slips: [], satuan: 'rupiah' });
  }), { numRuns: 60 });
  for (let value = 0; value <= 1200; value += value < 120 ? 1 : 9) expect(readTerbilang(String(terbilang(value)))?.value).toBe(value);
});

test('case, line breaks and joined words change nothing', () => {
  fc.assert(fc.property(fc.nat(10 ** 12), fc.array(fc.constantFrom(' ', '  ', '\n', ' \r\n', '\t'), { minLength: 1 }), fc.boolean(), (value, gaps, loud) => {
    const words = String(terbilang(value)).split(' ').map((word, index) => word + (gaps[index % gaps.length] ?? ' ')).join('').replace(/\s+(belas|puluh|ratus)/g, '$1');
    expect(readTerbilang(loud ? words.toUpperCase() : words)).toEqual({ value, slips: [], satuan: '' });
  }), { numRuns: 40 });
});

test('an amount with one long word misspelt by a letter is still read, and the word is told', () => {
  fc.assert(fc.property(fc.nat(10 ** 9), fc.nat(20), fc.nat(20), (value, which, letter) => {
    const words = String(terbilang(value)).split(' ');
    const index = which % words.length;
    const word = words[index] ?? '';
    fc.pre(word.length >= 6);
    const at = 1 + (letter % (word.length - 1));
    words[index] = word.slice(0, at) + word.slice(at + 1);
    fc.pre(words[index] !== word);
    expect(readTerbilang(words.join(' '))).toMatchObject({ value, slips: [{ kind: 'ejaan', word: words[index], meant: word }] });
  }), { numRuns: 20 });
});

import { relationsOf } from './written-relations';

const failing = (text: string) => relationsOf(text).filter((line) => line.includes('≠'));
const rowsOf = (rows: readonly (readonly (number | string)[])[]) => rows.map((row, i) => `| ${i + 1} | Nomor ${i + 1} | ${row.join(' | ')} |`).join('\n');

describe('how many, what each costs, and what all of them come to', () => {
  const goods = (wrong: number, heading = 'Volume') => failing(`
    | No | Uraian | ${heading} | Harga Satuan | Jumlah (Rp) |
    ${rowsOf([[56, 1000, 56000], [15, 142500, 2137500], [51, wrong, 3417000]])}`);

  test('two items tell how the third is reckoned', () => {
    expect(goods(67000)).toEqual([]);
    expect(goods(67004)).toEqual(['E4 ≠ C4 × D4']);
  });

  test('under other words they do not', () => {
    expect(goods(67004, 'Kode Lokasi')).toEqual([]);
  });

  test('nor where half of them are reckoned otherwise', () => {
    expect(failing(`
      | No | Uraian | Volume | Harga Satuan | Jumlah (Rp) |
      ${rowsOf([[56, 1000, 56000], [15, 142500, 2137500], [51, 67000, 6834000], [12, 5300, 127200]])}`)).toEqual([]);
  });

  test('nor where a second number of them stands before', () => {
    expect(failing(`
      | No | Uraian | Orang | Hari | Tarif | Jumlah |
      ${rowsOf([[1, 2, 370000, 740000], [1, 3, 420000, 1260000], [4, 2, 355000, 2840000]])}`)).toEqual([]);
  });
});

describe('a product beside a sum', () => {
  const members = [21300, 19150, 5070, 11865, 28980, 20110, 29470, 7600];
  const funds = (tariff: (row: number) => number) => failing(`
    | No | Puskesmas | Jumlah Peserta | Tarif | Dana Kapitasi | Jasa Pelayanan | Operasional |
    ${rowsOf(members.map((count, i) => [count, tariff(i), count * 6000, count * 3600, count * 2400]))}`);

  test('both are told of one line', () => {
    expect(funds(() => 6000)).toEqual([]);
    expect(funds((row) => (row === 3 ? 60000 : 6000))).toEqual(['E5 ≠ C5 × D5']);
  });
});

describe('what stands under a bare total', () => {
  const plans = [[279597719, 72080000], [208138000, 40641100], [137933000, 133145700], [271170248, 74591000], [193617000, 78767339]] as const;
  const funds = (more: (row: number) => number) => failing(`
    | No | Kelurahan | Sarpras | <         | Pemberdayaan | <         | Jumlah | <         | Sisa |
    | ^  | ^         | Pagu    | Realisasi | Pagu         | Realisasi | Pagu   | Realisasi | ^    |
    ${rowsOf(plans.map(([first, second], i) => {
      const [one, other, all] = [first - 20000 * (i + 3), second - 7000 * (i * i + 2), first + second + more(i)];
      return [first, one, second, other, all, one + other, all - one - other];
    }))}`);

  test('adds up what is called like it under the other headings, whatever else follows from it', () => {
    expect(funds(() => 0)).toEqual([]);
    expect(funds((row) => (row === 2 ? -67686217 : 0))).toEqual(['G5 ≠ E5 + C5']);
  });
});

describe('a difference that the headings of all three name', () => {
  const efficiency = (last: string) => failing(`
    | No | Program | Capaian Kinerja (%) | Serapan (%) | Tingkat Efisiensi (%) |
    ${rowsOf([['96,82', '99,22', '-2,40'], ['97,88', '96,28', '1,60'], ['110,56', '92,93', last]])}`);
  const change = (last: string) => failing(`
    | No | Indikator | Tahun 2022 | <         | Tahun 2023 | <         | Naik/(Turun) |
    | ^  | ^         | Target     | Realisasi | Target     | Realisasi | ^            |
    ${rowsOf([['76,57', '79,00', '67,78', '66,64', '-12,36'], ['85,13', '90,56', '71,08', '73,85', '-16,71'], ['97,99', '94,54', '93,11', '97,68', last]])}`);

  test('three rows suffice', () => {
    expect(efficiency('17,63')).toEqual([]);
    expect(efficiency('16,73')).toEqual(['E4 ≠ C4 − D4']);
    expect(change('3,14')).toEqual([]);
    expect(change('4,13')).toEqual(['G5 ≠ F5 − D5']);
  });
});

test('what one row is off by, the row of totals is off by too: it is one mistake', () => {
  const spent = [[206758000, 505198800], [1432709500, 42017600], [567492000, 280780000], [726500900, 93436500], [205185500, 75227500], [523849500, 232068000]];
  const table = (missing: number) => failing(`
    | Bagian | Operasi | Modal | Semua |
    ${spent.map(([a = 0, b = 0], i) => `| Bagian ${i + 1} | ${a} | ${b} | ${a + b - (i === 0 ? missing : 0)} |`).join('\n')}
    | Bagian Semua | 3662495400 | 1228728400 | ${4891223800 - missing} |`);
  expect(table(0)).toEqual([]);
  expect(table(38267620)).toContain('D2 ≠ B2:C2');
});

describe('a handful of people by sex', () => {
  const people = (all: readonly number[], heading = 'Jumlah') => failing(`
    | Golongan | L | P | ${heading} |
    | IV       | 6 | 5 | ${all[0]} |
    | III      | 3 | 6 | ${all[1]} |
    | II       | 4 | 8 | ${all[2]} |
    | I        | 1 | 4 | ${all[3]} |
    | Jumlah   | 14 | 23 | ${all[4]} |`).filter((line) => line.includes(' + '));

  test('the headings of whole and parts suffice', () => {
    expect(people([11, 9, 12, 5, 37])).toEqual([]);
    expect(people([11, 9, 13, 5, 37])).toEqual(['D4 ≠ C4 + B4']);
    expect(people([11, 9, 13, 5, 37], 'L+P')).toEqual(['D4 ≠ C4 + B4']);
  });

  test('what one row is off by, be it one person, the total is off by too', () => {
    expect(people([11, 9, 9, 5, 34])).toEqual(['D4 ≠ C4 + B4', 'D6 ≠ C6 + B6']);
  });

  test('where two rows are reckoned otherwise nothing is said', () => {
    expect(people([11, 8, 13, 5, 37])).toEqual([]);
  });
});

describe('weights that the heading prints', () => {
  const services = [['93,63', '96,04', '94,11'], ['92,18', '91,33', '92,01'], ['90,74', '97,32', '92,06'], ['86,36', '97,34', '88,56'], ['91,07', '90,03', '90,86']];
  const index = (rows: readonly (readonly string[])[], heading = 'Indeks (80% + 20%)') => failing(`
    | No | Pelayanan | Terlayani (%) | Mutu (%) | ${heading} |
    ${rowsOf(rows)}`);

  test('are those of the mean', () => {
    expect(index(services)).toEqual([]);
    expect(index(services.with(2, ['90,74', '93,72', '92,06']))).toEqual(['E4 ≠ mean C4:D4']);
  });

  test('where they come to the whole', () => {
    expect(index(services.with(2, ['90,74', '93,72', '92,06']), 'Indeks (80% + 10%)')).toEqual([]);
  });
});

import fc from 'fast-check';
import { bootFunctions } from '../excel';
import { surveySheet } from '../reference';
import { hasLibreOffice } from './libreoffice';
import { difference, type Outcome, Trial } from './trial';

const SEED = 2023;
const some = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] => fc.sample(arbitrary, { seed: SEED, numRuns: count });
const cross = <A, B>(as: readonly A[], bs: readonly B[]): [A, B][] => as.flatMap((a) => bs.map((b): [A, B] => [a, b]));
const UNUSUAL = ['', ' ', '-', '–', 'NA', 'n/a', 'nihil', 'teks', '70', '97,78%'];

const here = hasLibreOffice();
const PATIENCE_MS = 300_000;
/** Results of formulas that are more than one call. */
const given = new Map<string, unknown[][]>();
const trial = new Trial();
if (!here) console.warn('LibreOffice is not here (install libreoffice-calc): the ordinary formulas are not computed.');


trial.group('the survey sheet of the reference report, under every weight', () => {
  const { answers } = surveySheet();
  const range = trial.put(answers);
  const weights = ['', ',0.111', ',0.11', ',"eksak"', ',0.2', ...[0.111, 'Eksak', '', '-', 'sama', 11].map((weight) => `,${trial.put([[weight]])}`)];
  const lists = [
    [0.2, ...Array.from({ length: 8 }, () => 0.1)], [0.2, ...Array.from({ length: 8 }, () => 0.11)],
    Array.from({ length: 9 }, () => 0.111), Array.from({ length: 9 }, () => 0.11), Array.from({ length: 9 }, () => 0.12),
    [0.5, 0.5, '', '-', '', '', '', '', ''], [0.5, 0.5, 'x', '', '', '', '', '', ''], [1.5, -0.5, '', '', '', '', '', '', ''],
  ].flatMap((list) => [list.map((weight) => [weight]), [list]]).map((list) => `,${trial.put(list)}`);
  for (const weight of [...weights, ...lists]) {
    trial.ask(`LKJIP.IKM(${range}${weight})`);
    trial.ask(`LKJIP.NRR_WEIGHTED(${range}${weight})`);
  }
  trial.ask(`LKJIP.NRR(${range})`);
});

trial.group('surveys with blanks, unsur nobody answered, answers off the scale, and text', () => {
  const answer = fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 3, arbitrary: fc.constantFrom('', '-', ' ', 'NA') });
  const clean = fc.integer({ min: 1, max: 10 }).chain((width) => fc.array(fc.array(answer, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));
  const spoilt = fc.tuple(clean, fc.constantFrom(0, 5, 2.5, -1, 'U1', '3')).map(([rows, bad]) => rows.map((row, index) => (index === 0 ? [bad, ...row.slice(1)] : row)));
  const hole = clean.map((rows) => rows.map((row) => row.map((cell, column) => (column === 0 ? '' : cell))));
  for (const rows of [...some(clean, 40), ...some(spoilt, 15), ...some(hole, 15)]) {
    const range = trial.put(rows);
    for (const weight of ['', ',"eksak"', `,${trial.put([(rows[0] ?? []).map((_, index, { length }) => (index === 0 ? 1 - (length - 1) / 10 : 0.1))])}`]) {
      trial.ask(`LKJIP.IKM(${range}${weight})`);
      trial.ask(`LKJIP.NRR_WEIGHTED(${range}${weight})`);
    }
    trial.ask(`LKJIP.NRR(${range})`);
    trial.ask(`LKJIP.PERINGKAT(${range})`);
  }
});

trial.group('CAPAIAN, SERAPAN and EFISIENSI', () => {
  const amounts = [0, 1, 70, 68.45, -5, 3_413_100_300, 3_129_257_771, ...UNUSUAL];
  const each = cross(amounts, amounts).filter(([one, other]) => typeof one === 'number' || typeof other === 'number');
  const one = trial.put(each.map(([left]) => [left]));
  const other = trial.put(each.map(([, right]) => [right]));
  for (const arah of ['', ',"naik"', ',"turun"', ',"Turun-Bagi"', `,${trial.put([['turun-bagi']])}`, `,${trial.put([['']])}`, `,${trial.put([['datar']])}`]) {
    trial.ask(`LKJIP.CAPAIAN(${one},${other}${arah})`);
  }
  trial.ask(`LKJIP.SERAPAN(${one},${other})`);
  trial.ask(`LKJIP.EFISIENSI(${one},${other})`);
  const three = some(fc.tuple(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 30_000 }).map((reached) => reached / 10_000)), 60);
  const [pagu, spent, reached] = [0, 1, 2].map((index) => trial.put(three.map((row) => [row[index] ?? 0])));
  for (const hasil of ['e', 'ne', 'e-gabungan', 'ne-gabungan']) trial.ask(`LKJIP.EFISIENSI(${pagu ?? ''},${spent ?? ''},${reached ?? ''},"${hasil}")`);
  for (const [last, middle, first] of [[97.78, 1, 1], ['', 1, 1], ['x', 1, 1], [1, '', 1], [1, 'x', 1], [1, 1, ''], [1, 1, 'x'], [0, 1, 5], [1, 0, 0]]) {
    const [a, r, c] = [first, middle, last].map((value) => trial.put([[value], [1]]));
    for (const hasil of ['e', 'ne', 'e-gabungan']) trial.ask(`LKJIP.EFISIENSI(${a ?? ''},${r ?? ''},${c ?? ''},"${hasil}")`);
  }
  trial.ask(`LKJIP.EFISIENSI(${trial.put([[4e9], [1e9], [5e9]])},${trial.put([[3.8e9]])},${trial.put([[1.22, 0.8]])},"e-gabungan")`);
  trial.ask('LKJIP.CAPAIAN(68.45,70)');
  trial.ask('LKJIP.EFISIENSI(3413100300,3129257771,1.10933)');
});

trial.group('KATEGORI and MUTU on every scale, at each bound and around it', () => {
  const bounds = [0, 24, 25, 30, 50, 51, 55, 60, 65, 66, 70, 74, 75, 76, 76.61, 80, 88.31, 90, 91, 100];
  const around = bounds.flatMap((bound) => [-0.01, -0.0051, -0.005, -0.0049, 0, 0.004, 0.005, 0.01].map((step) => Number((bound + step).toFixed(4))));
  const points = [...around, 76.605 - 1.064 + 1.064, ...some(fc.double({ min: -5, max: 120, noNaN: true }), 150), 0.5, 1, 1.01, 1000, ...UNUSUAL];
  const ratios = [...around.map((point) => Number((point / 100).toFixed(6))), 0.6 + 0.40005, ...some(fc.double({ min: -1, max: 12, noNaN: true }), 150), 9.99, 10, 10.01, 97.78, ...UNUSUAL];
  const [p, r] = [points, ratios].map((values) => trial.put(values.map((value) => [value])));
  for (const [values, skala] of [[r, ''], [r, ',"lkjip"'], [r, ',"permendagri86"'], [p, ',"skm"'], [p, ',"SAKIP"'], [p, `,${trial.put([['skm']])}`], [r, `,${trial.put([['warna']])}`]]) {
    trial.ask(`LKJIP.KATEGORI(${values ?? ''}${skala ?? ''})`);
  }
  trial.ask(`LKJIP.MUTU(${p ?? ''})`);
});

trial.group('KATEGORI on scales of the user, in any order of rows, whole and spoilt', () => {
  const values = trial.put([-1, 0, 0.3, 0.5, 0.7499999, 2.3 - 1.55, 0.75, 1, 1.2, 9, 11, 55, 74.99, 75, 100, ...UNUSUAL].map((value) => [value]));
  const scales: unknown[][][] = [
    [[0, 'Merah'], [0.5, 'Kuning'], [0.75, 'Hijau']],
    [[75, 'Baik'], [0, 'Kurang'], [100.01, 'Sangat Baik'], [55, ' Cukup ']],
    [[10, 'A'], [20, 'B']], [[-5, 'x'], [0, 'y']], [[0, 'saja']],
    [[0, 'a'], ['', ''], [50, 'b']], [[0, 'a'], [0, 'b']], [[0, ''], [1, 'b']], [['', 'a'], [1, 'b']], [['0', 'a'], [1, 'b']], [['', ''], ['', '']],
  ];
  for (const scale of scales) trial.ask(`LKJIP.KATEGORI(${values},${trial.put(scale)})`);
});

trial.group('TERBILANG up to 999 triliun, with decimals, negative, with a unit, in both spellings', () => {
  const digits = fc.integer({ min: 1, max: 15 }).chain((length) => fc.bigInt({ min: 0n, max: 10n ** BigInt(length) - 1n })).map(Number);
  const decimals = fc.tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 4 })).map(([value, places]) => Number(`${value}e-${places}`));
  const numbers = [
    ...Array.from({ length: 200 }, (_, index) => index), 1000, 1001, 1011, 1111, 2000, 10_000, 11_000, 100_000, 101_000, 201_000, 1e6, 1_001_000, 1e9, 1e12,
    111_111_111_111_111, 999_999_999_999_999, 3_413_100_300, 0.06, 97.78, 1 / 3, 2 / 3, 0.1 + 0.2, 0.9999999999999999, 12.000000000000002, 100_000_000_000.25,
    ...some(digits, 200), ...some(decimals, 150),
  ];
  const range = trial.put([...numbers.flatMap((number) => [[number], [-number]]), ...UNUSUAL.map((value) => [value])]);
  trial.ask(`LKJIP.TERBILANG(${range})`);
  trial.ask(`LKJIP.TERBILANG(${trial.put([[3_413_100_300], [0], [1e12], [-0.5]])},"rupiah","milyar")`);
  trial.ask(`LKJIP.TERBILANG(${trial.put([[5], [2.5]])},${trial.put([['orang']])},${trial.put([['milyar']])})`);
  trial.ask(`LKJIP.TERBILANG(5,${trial.put([['']])})`);
  trial.ask('LKJIP.TERBILANG(82716800,"rupiah")');
  trial.ask('LKJIP.TERBILANG(-97.78)');
});

trial.group('SAMPEL and PERINGKAT', () => {
  const populations = [...Array.from({ length: 400 }, (_, index) => index), 1300, 2000, 10_000, 100_000, 1_000_000, 2.5, -3, ...some(fc.integer({ min: 400, max: 10 ** 7 }), 200), ...UNUSUAL];
  trial.ask(`LKJIP.SAMPEL(${trial.put(populations.map((value) => [value]))})`);
  trial.ask(`LKJIP.PERINGKAT(${trial.put([[3.2], [3.1], [3.2], [''], [4], [-1], ['-']])})`);
  trial.ask(`LKJIP.PERINGKAT(${trial.put([[3.2, 1, 3.2, 2]])})`);
  trial.ask(`LKJIP.PERINGKAT(${trial.put([[3.2, 'NRR', 3.2, 2]])})`);
  for (const list of some(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 }), 20)) trial.ask(`LKJIP.PERINGKAT(${trial.put([list])})`);
});

trial.group('calls inside other formulas and inside each other', () => {
  const { answers } = surveySheet();
  const range = trial.put(answers);
  const row = trial.put([[68.45, 70, 3_413_100_300]]);
  const [reached, aim, money] = ['A', 'B', 'C'].map((column) => row.replace(/A(\d+):C\d+/, `${column}$1`));
  const facts: [string, unknown[][]][] = [
    [`ROUND(LKJIP.IKM(${range}),2)`, [[83.2]]],
    [`ROUND(LKJIP.NRR(${range}),3)`, [[3.236, 3.269, 3.118, 3.684, 3.229, 3.253, 3.29, 3.189, 3.717]]],
    [`LKJIP.MUTU(LKJIP.IKM(${range}))&" / "&LKJIP.KATEGORI(LKJIP.IKM(${range}, "eksak"),"skm")`, [['B / B (Baik)']]],
    [`ROUND(25*SUM(LKJIP.NRR_WEIGHTED(${range})),5)`, [[83.20328]]],
    [`LKJIP.PERINGKAT(LKJIP.NRR(${range}))`, [[6, 4, 9, 2, 7, 5, 3, 8, 1]]],
    [`INDEX(LKJIP.PERINGKAT(LKJIP.NRR(${range})),3)`, [[9]]],
    [`ROUND(INDEX(LKJIP.NRR(${range}),1+2),3)`, [[3.118]]],
    [`LKJIP.KATEGORI(LKJIP.CAPAIAN(${reached ?? ''},${aim ?? ''}))`, [['Baik']]],
    [`IF(LKJIP.CAPAIAN(${reached ?? ''},${aim ?? ''})>=1,"tercapai","belum")`, [['belum']]],
    [`TEXT(LKJIP.CAPAIAN(83.2,75),"0")&" dari "&LKJIP.SAMPEL(1300)`, [['1 dari 297']]],
    [`LKJIP.TERBILANG(${money ?? ''}*2,"rupiah")`, [['enam miliar delapan ratus dua puluh enam juta dua ratus ribu enam ratus rupiah']]],
    [`IFERROR(LKJIP.CAPAIAN(1,0),"tanpa target")`, [['tanpa target']]],
    ['LKJIP.TERBILANG(1E+15)&""', [['#NUM!']]],
    [`-LKJIP.CAPAIAN(1,2)^2*{1;2}`, [[0.25], [0.5]]],
    [`@LKJIP.NRR(${range})*0`, [[0]]],
  ];
  for (const [formula, result] of facts) {
    trial.ask(formula);
    given.set(formula, result);
  }
});

const withLibreOffice = here ? describe : describe.skip;
withLibreOffice('LibreOffice computes the ordinary form of', () => {
  let outcomes: ReadonlyMap<string, Outcome[]>;
  beforeAll(async () => {
    outcomes = await trial.run(bootFunctions, given);
  }, PATIENCE_MS);

  test.each(trial.groups)('%s', (group) => {
    const found = outcomes.get(group) ?? [];
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(difference).filter((text) => text !== undefined)).toEqual([]);
  });
});

import fc from 'fast-check';
import { checkAll } from '../../src/check/check-workbook';
import { terbilang } from '../../src/domain/terbilang';
import { writeNumber } from '../../src/domain/number-text';
import { readWritten } from '../written/written';

const NAMES = ['Program Penunjang Urusan Pemerintahan Daerah', 'Program Pemberdayaan Masyarakat Desa', 'Program Koordinasi Ketentraman', 'Program Pembinaan Pengawasan Desa'];

interface Amounts { readonly anggaran: number; readonly realisasi: number }

const amounts = fc.array(
  fc.record({ anggaran: fc.integer({ min: 10_000_000, max: 4_000_000_000 }), spent: fc.integer({ min: 7000, max: 9900 }) })
    .map(({ anggaran, spent }): Amounts => ({ anggaran, realisasi: Math.round((anggaran * spent) / 10_000) })),
  { minLength: 4, maxLength: 4 },
);

const rupiah = (value: number) => writeNumber(value, 0);
const percent = ({ anggaran, realisasi }: Amounts) => writeNumber((100 * realisasi) / anggaran, 2);
const total = (rows: readonly Amounts[]): Amounts =>
  rows.reduce((sum, { anggaran, realisasi }) => ({ anggaran: sum.anggaran + anggaran, realisasi: sum.realisasi + realisasi }), { anggaran: 0, realisasi: 0 });

/** A budget table, and a sentence about one of its rows; said is what the sentence makes of that row. */
function workbookOf(rows: readonly Amounts[], at: number, said: Amounts, style: number): ReturnType<typeof readWritten>['workbook'] {
  const line = (name: string, row: Amounts) => `| ${name} | ${rupiah(row.anggaran)} | ${rupiah(row.realisasi)} | ${percent(row)} |`;
  const name = NAMES[at] ?? '';
  const own = rows[at] ?? said;
  const sentences = [
    `${name} dianggarkan sebesar Rp. ${rupiah(said.anggaran)},- dan terealisasi Rp. ${rupiah(said.realisasi)},- atau ${percent(own)}%.`,
    `Realisasi ${name} tahun 2023 adalah sebesar Rp${rupiah(said.realisasi)},00 (${terbilang(said.realisasi)} rupiah).`,
    `Pagu anggaran ${name} yaitu Rp ${rupiah(said.anggaran)}, dengan konsumsi anggaran sebesar Rp ${rupiah(said.realisasi)} (${percent(own)} %).`,
  ];
  return readWritten(`# Program
    Realisasi Anggaran Tahun 2023
    | Program | Anggaran (Rp) | Realisasi (Rp) | % |
    ${rows.map((row, i) => line(NAMES[i] ?? '', row)).join('\n')}
    ${line('Jumlah', total(rows))}
    # Naskah
    ${sentences[style] ?? ''}`).workbook;
}

const inSentences = (workbook: ReturnType<typeof workbookOf>) => checkAll(workbook).findings.filter(({ sheet }) => sheet === 'Naskah');

test('a sentence that says what the table prints is right', () => {
  fc.assert(fc.property(amounts, fc.nat(3), fc.nat(2), (rows, at, style) => {
    expect(inSentences(workbookOf(rows, at, rows[at] ?? total(rows), style))).toEqual([]);
  }), { numRuns: 40 });
});

test('with one digit of its realisasi changed it is wrong', () => {
  fc.assert(fc.property(amounts, fc.nat(3), fc.nat(2), fc.integer({ min: 3, max: 5 }), fc.integer({ min: 1, max: 9 }), (rows, at, style, place, step) => {
    const own = rows[at] ?? total(rows);
    const digit = Math.floor(own.realisasi / 10 ** place) % 10;
    const realisasi = own.realisasi + (((digit + step) % 10) - digit) * 10 ** place;
    fc.pre(own.realisasi % 1000 !== 0 && realisasi < own.anggaran);
    const found = inSentences(workbookOf(rows, at, { ...own, realisasi }, style));
    expect(found.map(({ level }) => level)).toContain('salah');
  }), { numRuns: 40 });
});

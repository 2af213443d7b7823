import { relationsOf } from './written-relations';

const rows = ['Perencanaan dan Evaluasi', 'Administrasi Keuangan', 'Administrasi Umum', 'Pengadaan Barang', 'Jasa Penunjang', 'Pemeliharaan Barang', 'Koordinasi Desa'];
const plans = [42_948_600, 549_551_100, 142_293_000, 166_226_000, 180_240_000, 97_415_000, 38_020_000];
const rupiah = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** A sheet of what was planned, and done until then. */
const report = (name: string, planned: readonly number[], done: readonly number[]) => [
  `# ${name}`, `REALISASI ${name.toUpperCase()}`, '| No | Kegiatan | Anggaran | Realisasi |',
  ...rows.map((row, i) => `| ${i + 1} | ${row} | ${rupiah(planned[i] ?? 0)} | ${rupiah(done[i] ?? 0)} |`),
  `| | Jumlah | ${rupiah(total(planned))} | ${rupiah(total(done))} |`,
].join('\n');
const failing = (...sheets: readonly string[]) => relationsOf(sheets.join('\n')).filter((line) => line.includes('≠'));

const until = (share: number) => plans.map((plan, i) => (i % 2 === 0 ? 12_500_000 : Math.round((plan * share) / 1000) * 1000));
const revised = plans.map((plan, i) => (i === 2 ? plan + 21_400_000 : i === 4 ? plan - 3_150_000 : plan));

test('what was done in one quarter or month is not what was done in another', () => {
  expect(failing(report('TW I', plans, until(0.2)), report('TW II', plans, until(0.5)))).toEqual([]);
  expect(failing(report('Januari', plans, until(0.1)), report('Februari', plans, until(0.2)))).toEqual([]);
});

test('a first budget is not its revision', () => {
  expect(failing(report('APBD Murni', plans, until(0.2)), report('APBD Perubahan', revised, until(0.2)))).toEqual([]);
});

test('what was planned for the year is the same in each quarter', () => {
  expect(failing(report('TW I', plans, until(0.2)), report('TW II', plans.map((plan, i) => (i === 1 ? 549_511_500 : plan)), until(0.5)))).not.toEqual([]);
});

test('what one desa does is not what another one does, though many things cost the same', () => {
  const other = plans.map((plan, i) => (i === 3 ? 116_226_000 : plan));
  expect(failing(report('Desa Sukamaju', plans, until(0.2)), report('Desa Karangrejo', other, until(0.2)))).toEqual([]);
  expect(failing(report('Rencana Desa Sukamaju', plans, until(0.2)), report('Laporan Desa Sukamaju', other, until(0.2)))).not.toEqual([]);
});

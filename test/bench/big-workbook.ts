import type { Cell, Sheet, Workbook } from '../../src/sheet/snapshot';

const PROGRAMS = 6;
const KEGIATAN = 7;

/** A workbook of agreeing budget tables with at least so many filled cells: what a whole kabupaten would hand in. */
export function bigWorkbook(cells: number, tablesASheet = 40): Workbook {
  const sheets: Sheet[] = [];
  let tables = 0;
  for (let filled = 0; filled < cells; ) {
    const sheet: Cell[] = [];
    for (let table = 0; table < tablesASheet && filled + sheet.length < cells; table++) {
      writeTable(sheet, (sheet.at(-1)?.row ?? -2) + 2, tables++);
    }
    sheets.push({ name: `Kecamatan ${sheets.length + 1}`, cells: sheet, merges: [], hiddenRows: [], hiddenColumns: [] });
    filled += sheet.length;
  }
  return { name: 'kabupaten.xlsx', sheets };
}

function writeTable(cells: Cell[], top: number, seed: number): void {
  const next = digits(seed);
  let row = top;
  const write = (values: readonly (string | number)[], bold: boolean): void => {
    values.forEach((value, column) => {
      if (value === '') return;
      const format = typeof value === 'string' ? {} : { format: column === 4 ? '0.00' : '#,##0' };
      cells.push({ row, column, value, ...format, ...(bold ? { bold: true as const } : {}) });
    });
    row++;
  };
  write([`Tabel ${seed + 1} Anggaran dan Realisasi Tahun 2023`], true);
  write(['No', 'Program/Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', '%', 'Sisa (Rp)'], true);
  const programs = Array.from({ length: PROGRAMS }, (_, index) => ({
    name: `PROGRAM ${index + 1}`,
    kegiatan: Array.from({ length: KEGIATAN }, (__, part) => ({ name: `Kegiatan ${part + 1}`, anggaran: 1_000_000 + next(900_000_000), unspent: next(900_000) })),
  }));
  const line = (anggaran: number, realisasi: number): number[] => [anggaran, realisasi, Math.round((realisasi / anggaran) * 10_000) / 100, anggaran - realisasi];
  const sum = (parts: readonly { anggaran: number; unspent: number }[]): number[] => {
    const anggaran = parts.reduce((total, part) => total + part.anggaran, 0);
    return line(anggaran, anggaran - parts.reduce((total, part) => total + part.unspent, 0));
  };
  programs.forEach((program, index) => {
    write([['I', 'II', 'III', 'IV', 'V', 'VI'][index] ?? '', program.name, ...sum(program.kegiatan)], true);
    program.kegiatan.forEach((part, at) => write([at + 1, part.name, ...line(part.anggaran, part.anggaran - part.unspent)], false));
  });
  write(['', 'JUMLAH', ...sum(programs.flatMap((program) => program.kegiatan))], true);
}

/** The same numbers for the same seed (a linear congruential generator). */
function digits(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 12_345) % 4_294_967_296;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** How one table stands on its sheet. */
export interface TablePlan {
  readonly id: string;
  readonly headerRows: number;
  /** The number printed above the title; none for a table in an attachment. */
  readonly number?: string;
  /** Merged body cells, as [top, left, bottom, right] within the table. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  /** Lines below the table, above its source. */
  readonly notes?: readonly string[];
}

export interface SheetPlan {
  readonly name: string;
  /** In characters. */
  readonly columnWidths: readonly number[];
  readonly tables: readonly TablePlan[];
}

const table = (id: string, headerRows: number, more: Omit<TablePlan, 'id' | 'headerRows'> = {}): TablePlan => ({
  id,
  headerRows,
  number: id.replace(/[a-z]$/, ''),
  ...more,
});

/** The sheets of the reference workbook, as an office would divide them. */
export const sheetPlans: readonly SheetPlan[] = [
  {
    name: 'Pegawai',
    columnWidths: [34, 22, 11, 11, 11, 11],
    tables: [
      table('1.4.1', 2),
      table('1.4.2', 2, { merges: [[5, 0, 5, 1]] }),
      table('1.4.3', 2, { merges: [[7, 0, 7, 1]] }),
    ],
  },
  { name: 'Renstra', columnWidths: [5, 36, 36, 14, 9, 10], tables: [table('2.1.1', 2)] },
  { name: 'RKT & PK', columnWidths: [36, 36, 36, 20, 12], tables: [table('2.1.2', 1), table('2.3.1', 1)] },
  { name: 'Rencana Anggaran', columnWidths: [5, 66, 20], tables: [table('2.4.1', 1)] },
  { name: 'Skala', columnWidths: [16, 24, 28, 20, 22], tables: [table('3.1.1', 1), table('3.2.3', 1)] },
  {
    name: 'Indikator',
    columnWidths: [8, 44, 14, 16, 12, 14, 16, 18],
    tables: [
      table('3.2.1', 1),
      table('3.2.2', 1),
      table('3.2.5a', 1),
      table('3.2.5b', 1),
      table('3.3.1', 3, { merges: [[4, 0, 4, 4]] }),
      table('3.3.2', 3, { merges: [[4, 0, 4, 4]] }),
    ],
  },
  {
    name: 'SKM',
    columnWidths: [20, 10, 10, 10, 10, 10, 10, 10, 10, 10, 14],
    tables: [
      table('3.2.4', 3, {
        merges: [[303, 0, 303, 9]],
        notes: [
          'U1 s.d. U9 = Unsur-Unsur pelayanan',
          'NRR = Nilai rata-rata',
          'IKM = Indeks Kepuasan Masyarakat',
          '*) = Jumlah NRR IKM tertimbang',
          '**) = Jumlah NRR Tertimbang x 25',
          'NRR per unsur = Jumlah nilai per unsur dibagi Jumlah kuesioner yang terisi',
          'NRR tertimbang per unsur = NRR per unsur x 0,111',
        ],
      }),
    ],
  },
  {
    name: 'Unsur',
    columnWidths: [10, 36, 14, 10],
    tables: [{ id: '3.2.4-unsur', headerRows: 1, merges: [[10, 0, 10, 1]] }],
  },
  { name: 'Belanja', columnWidths: [5, 34, 20, 20, 10], tables: [table('3.4.1', 1), table('3.4.2', 2)] },
  { name: 'Program 2023', columnWidths: [6, 66, 18, 18, 10], tables: [table('3.4.3', 1)] },
  {
    name: 'Program 2020-2023',
    columnWidths: [5, 58, 16, 16, 8, 16, 16, 8, 16, 16, 8, 16, 16, 8],
    tables: [table('3.4.4', 2)],
  },
  {
    name: 'Pendukung',
    columnWidths: [30, 30, 50, 18, 18, 12],
    tables: [table('3.4.5', 2, { merges: [[2, 0, 7, 0], [2, 1, 7, 1]] })],
  },
  { name: 'Efisiensi', columnWidths: [40, 36, 18, 22, 22], tables: [table('3.5.1', 2)] },
];

/** The paragraphs stand on a sheet of their own, one a cell. */
export const naskahPlan = { name: 'Naskah', columnWidths: [140] } as const;

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { readWorkbookFile } from '../../src/host/xlsx/read-file';
import { writeWorkbook } from '../../src/host/xlsx/write-workbook';
import { bigWorkbook } from './big-workbook';
import { milliseconds, race, type Bench, type Figure } from './measure';

const SIZES = [10_000, 1_000_000];

export const reading: Bench = {
  about: 'an .xlsx from disk, our reader against @e965/xlsx',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'selaras-'));
    try {
      const figures: Figure[] = [];
      for (const cells of SIZES) {
        const path = join(folder, `${cells}.xlsx`);
        writeFileSync(path, writeWorkbook(bigWorkbook(cells)));
        const times = await race({ own: () => readWorkbookFile(path), kept: () => read(readFileSync(path), { dense: true }) }, cells > 100_000 ? 3 : 7);
        figures.push({
          what: `reading ${cells.toLocaleString('en')} cells, against @e965/xlsx`,
          value: times.own / times.kept,
          unit: '×',
          detail: `${milliseconds(times.own)} / ${milliseconds(times.kept)}`,
        });
      }
      return figures;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

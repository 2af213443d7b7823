import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Bench } from './measure';
import { median } from './measure';

const CLI = 'dist/cli/selaras.cjs';
const REFERENCE = 'assets/contoh/lkjip-jaten-2023.xlsx';

export const cold: Bench = {
  about: 'a whole process: selaras periksa on the reference workbook',
  run() {
    if (!existsSync(CLI)) throw new Error(`${CLI} is not there: npm ci builds it.`);
    const bare = seconds(['-e', '0']);
    const check = seconds([CLI, 'periksa', REFERENCE, '--format', 'json']);
    return [{ what: 'cold check, start to end', value: check, unit: 's', budget: 1.5, detail: `an empty Node process takes ${bare.toFixed(2)} s` }];
  },
};

/** Median of five runs. */
function seconds(args: readonly string[]): number {
  return median(Array.from({ length: 5 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0 && status !== 1) throw new Error(`exit status ${status ?? 'none'}: ${stderr.trim()}`);
    return (performance.now() - start) / 1000;
  }));
}

import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readWorkbookFile } from '../../../src/host/xlsx/read-file';
import { writeWorkbook } from '../../../src/host/xlsx/write-workbook';
import type { Workbook } from '../../../src/sheet/snapshot';

const PROGRAM = 'soffice';
const PATIENCE_MS = 120_000;

/** Computes every formula when a file is opened, whatever values the file has; the default is never. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Whether LibreOffice can be started; where SELARAS_LIBREOFFICE is "required", it must be. */
export function hasLibreOffice(): boolean {
  const found = spawnSync(PROGRAM, ['--version'], { encoding: 'utf8' }).status === 0;
  if (!found && process.env['SELARAS_LIBREOFFICE'] === 'required') throw new Error('LibreOffice is required and cannot be started: install libreoffice-calc.');
  return found;
}

/** The workbook as LibreOffice computes it. */
export async function computed(workbook: Workbook): Promise<Workbook> {
  const folder = mkdtempSync(path.join(tmpdir(), 'selaras-'));
  try {
    const profile = path.join(folder, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const file = path.join(folder, 'rumus.xlsx');
    writeFileSync(file, writeWorkbook(workbook));
    const out = path.join(folder, 'keluar');
    await promisify(execFile)(PROGRAM, [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'xlsx', '--outdir', out, file], {
      timeout: PATIENCE_MS,
    });
    return (await readWorkbookFile(path.join(out, 'rumus.xlsx'))).workbook;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

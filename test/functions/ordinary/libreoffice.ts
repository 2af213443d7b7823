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
const PATIENCE_MS = 540_000;

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

/** A folder with files, and a profile of its own for LibreOffice, which computes every formula anew unless told to keep what it finds. */
export class Conversions {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'selaras-'));
  readonly #profile = path.join(this.folder, 'profile');

  constructor(recalculates = true) {
    mkdirSync(path.join(this.#profile, 'user'), { recursive: true });
    if (recalculates) writeFileSync(path.join(this.#profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  }

  /** Converts files of the folder, all in one start of LibreOffice, into a folder inside it. @param form "xlsx", "ods", … */
  async convert(files: readonly string[], form: string, into: string): Promise<void> {
    await promisify(execFile)(PROGRAM, [
      `-env:UserInstallation=${pathToFileURL(this.#profile).href}`, '--headless', '--convert-to', form, '--outdir', path.join(this.folder, into),
      ...files.map((file) => path.join(this.folder, file)),
    ], { timeout: PATIENCE_MS });
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The workbook as LibreOffice computes it. */
export async function computed(workbook: Workbook): Promise<Workbook> {
  const conversions = new Conversions();
  try {
    writeFileSync(path.join(conversions.folder, 'rumus.xlsx'), writeWorkbook(workbook));
    await conversions.convert(['rumus.xlsx'], 'xlsx', 'keluar');
    return (await readWorkbookFile(path.join(conversions.folder, 'keluar', 'rumus.xlsx'))).workbook;
  } finally {
    conversions.close();
  }
}

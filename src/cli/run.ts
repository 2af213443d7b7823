import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import packageData from '../../package.json';
import { HostFailure } from '../host/port';
import { readWorkbookFile } from '../host/xlsx/read-file';
import type { Workbook } from '../sheet/snapshot';
import type { Language } from '../sheet/text';
import { checkFile, type CheckedFile } from './check-file';
import { findFiles } from './find-files';
import { formatHtml } from './format/html';
import { formatJson } from './format/json';
import { formatSarif } from './format/sarif';
import { formatTable } from './format/table';
import { HELP, SEE_HELP } from './help';
import { oneLine } from './one-line';
import { failingLevels, readRequest, type Format, type Request } from './options';

/** Where a run speaks to: standard output, and one line at a time for what the user must know. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly warn: (line: string) => void;
  /** Shows what is being done now, "" when it is done; absent where nobody looks. */
  readonly progress?: (line: string) => void;
}

export const STATUS = { clean: 0, findings: 1, wrongUsage: 2, unread: 3 } as const;

const FORMATTERS: Readonly<Record<Format, (files: readonly CheckedFile[], language: Language) => string>> = {
  table: formatTable,
  json: formatJson,
  sarif: formatSarif,
  html: formatHtml,
};

async function check(request: Extract<Request, { kind: 'check' }>, { print, warn, progress = () => undefined }: Terminal): Promise<number> {
  const { language, out } = request;
  const { files: found, strays } = await findFiles(request.paths);
  for (const stray of strays) warn(stray[language]);
  if (out !== undefined && (found.some(({ path }) => resolve(path) === resolve(out)) || /\.(?:xls\w?|ods)$/i.test(out))) {
    warn(
      language === 'id'
        ? `selaras: laporan tidak ditulis ke buku kerja (${out}). Pilih nama lain untuk --out.`
        : `selaras: a report is not written to a workbook (${out}). Choose another name for --out.`,
    );
    return STATUS.wrongUsage;
  }
  const previous = request.previous === undefined ? undefined : await readEarlier(request.previous);
  if (previous instanceof HostFailure) {
    warn(previous.text[language]);
    return STATUS.unread;
  }
  const files: CheckedFile[] = [];
  for (const [index, file] of found.entries()) {
    const checked = await checkFile(file, { previous, onSheet: (sheet) => progress(`[${index + 1}/${found.length}] ${file.path} ${sheet}`) });
    progress('');
    if (checked.remark) warn(checked.remark[language]);
    files.push(checked);
  }
  const report = FORMATTERS[request.format](files, language);
  if (out === undefined) print(report);
  else {
    try {
      await writeFile(out, report);
    } catch {
      warn(
        language === 'id'
          ? `selaras: laporan tidak dapat ditulis ke ${out}. Periksa folder dan izinnya.`
          : `selaras: the report cannot be written to ${out}. Check the folder and its permissions.`,
      );
      return STATUS.wrongUsage;
    }
  }
  if (!files.every(({ complete }) => complete)) return STATUS.unread;
  const failing = failingLevels(request.threshold);
  const fails = files.some(({ report: { findings } }) => findings.some(({ level }) => failing.includes(level)));
  return fails ? STATUS.findings : STATUS.clean;
}

/** Last year's workbook; what cannot be read of it is the user's to know before anything is compared. */
async function readEarlier(path: string): Promise<Workbook | HostFailure> {
  try {
    return (await readWorkbookFile(path)).workbook;
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
}

/**
 * Does what the words after "selaras" ask for.
 * @returns the exit status.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const safe: Terminal = { ...terminal, warn: (line) => terminal.warn(oneLine(line)) };
  const request = readRequest(words);
  switch (request.kind) {
    case 'help':
      safe.print(`${HELP[request.language]}\n`);
      return STATUS.clean;
    case 'version':
      safe.print(`${packageData.version}\n`);
      return STATUS.clean;
    case 'wrong':
      safe.warn(`selaras: ${request.message[request.language]} ${SEE_HELP[request.language]}`);
      return STATUS.wrongUsage;
    case 'check':
      return check(request, safe);
  }
}

import { checkWorkbook } from '../check/check-workbook';
import type { Lesson } from '../check/decisions';
import { NOTHING_STORED, readDecisionsJson, type StoredDecisions } from '../check/decisions-json';
import type { Problem, Report } from '../check/report';
import { HostFailure, type Reading } from '../host/port';
import { readWorkbookFile } from '../host/xlsx/read-file';
import type { Workbook } from '../sheet/snapshot';
import type { Text } from '../sheet/text';
import type { Found } from './find-files';
import { joined, readSideFile } from './side-file';

/** What besides the file itself plays a part. */
export interface Circumstances {
  /** Last year's workbook, for comparison. */
  readonly previous: Workbook | undefined;
  readonly onSheet: (sheet: string) => void;
}

/** What is known of one file. */
export interface CheckedFile {
  /** As the user named it. */
  readonly file: string;
  readonly report: Report;
  /** False when the file, or a sheet of it, could not be read. */
  readonly complete: boolean;
  /** What people have taught about its tables. */
  readonly lessons: readonly Lesson[];
  /** What the user must know even without looking at the report. */
  readonly remark?: Text;
}

const NOTHING: Report = { sheets: 0, cells: 0, tables: [], findings: [], corrections: [], setAside: [], notJudged: [], problems: [] };

function unread(file: string, remark: Text): CheckedFile {
  return { file, report: { ...NOTHING, problems: [{ message: remark }] }, lessons: [], complete: false, remark };
}

function nothingToCheck(file: string, { sheets }: Workbook): Text | undefined {
  const cells = sheets.flatMap((sheet) => sheet.cells);
  if (cells.length === 0) {
    return {
      id: `${file}: buku kerja ini kosong. Pastikan file yang benar dan sudah disimpan.`,
      en: `${file}: this workbook is empty. Make sure it is the right file and has been saved.`,
    };
  }
  if (cells.some(({ value }) => typeof value === 'number' || (typeof value === 'string' && /\d/.test(value)))) return undefined;
  return {
    id: `${file}: tidak ada angka di buku kerja ini. Pastikan file yang benar.`,
    en: `${file}: there are no numbers in this workbook. Make sure it is the right file.`,
  };
}

function checkReading(file: string, { workbook, problems }: Reading, { decisions, problems: trouble }: StoredDecisions, { previous, onSheet }: Circumstances): CheckedFile {
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const complete = problems.every(({ sheet }) => sheet === undefined || names.has(sheet));
  const remark = complete ? nothingToCheck(file, workbook) : undefined;
  const all: Problem[] = [...problems, ...trouble, ...(remark ? [{ message: remark }] : [])];
  const steps = checkWorkbook(workbook, all, decisions, previous);
  for (;;) {
    const step = steps.next();
    if (step.done) return { file, report: step.value, lessons: decisions.lessons, complete, ...(remark ? { remark } : {}) };
    onSheet(step.value.sheet);
  }
}

/** What the workbook itself and the file beside it hold of people's decisions. */
async function decisionsOf(path: string, inside: string | undefined): Promise<StoredDecisions> {
  const [own, beside] = [inside === undefined ? NOTHING_STORED : readDecisionsJson(inside, path), await readSideFile(path)];
  return { decisions: joined(own.decisions, beside.decisions), problems: [...own.problems, ...beside.problems] };
}

/** Reads and checks one file; what goes wrong becomes part of what is returned, and never stops the other files. */
export async function checkFile({ path, problem }: Found, circumstances: Circumstances): Promise<CheckedFile> {
  if (problem) return unread(path, problem);
  try {
    const reading = await readWorkbookFile(path);
    return checkReading(path, reading, await decisionsOf(path, reading.decisions), circumstances);
  } catch (error) {
    if (error instanceof HostFailure) return unread(path, error.text);
    const reason = error instanceof Error ? error.message : String(error);
    return unread(path, {
      id: `${path}: Selaras sendiri gagal memeriksa file ini (${reason}). Laporkan kepada pengembangnya.`,
      en: `${path}: Selaras itself failed on this file (${reason}). Report it to its developers.`,
    });
  }
}

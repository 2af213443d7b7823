import { copiedCells } from '../relation/copied-columns';
import { inferRelations } from '../relation/infer';
import { wholeNumber } from '../domain/whole-number';
import { areaAddress, cellAddress, sheetPrefix } from '../sheet/address';
import { RULES } from '../rules/index';
import type { Sheet, Workbook } from '../sheet/snapshot';
import { readTables } from '../table/read-tables';
import type { Table } from '../table/table';
import { findBlame } from './blame';
import { Book } from './book';
import { NO_DECISIONS, type Decisions } from './decisions';
import { referencesOf } from './evidence';
import type { Finding } from './finding';
import { taughtRelations, taughtTables } from './lessons';
import type { Problem, Report, TableReport } from './report';
import type { Rule } from './rule';
import { applySetAside } from './set-aside';
import { tableReports } from './table-report';

/** Where checking has got to; given between two steps so that a caller can breathe, show it, or stop. */
export interface Progress {
  readonly sheet: string;
  /** Steps done and steps in all. */
  readonly done: number;
  readonly total: number;
}

/**
 * Checks a workbook step by step.
 * @param problems what the host could not read; they are handed through to the report.
 * @param decisions what people have set aside and taught.
 * @returns a generator that yields progress and returns the report; stopping it early loses nothing but the report.
 */
export function* checkWorkbook(workbook: Workbook, problems: readonly Problem[] = [], decisions: Decisions = NO_DECISIONS): Generator<Progress, Report> {
  const trouble = [...problems];
  const read: Table[] = [];
  const readable: Sheet[] = [];
  const total = workbook.sheets.length + 1;
  for (const [done, sheet] of workbook.sheets.entries()) {
    yield { sheet: sheet.name, done, total };
    try {
      read.push(...readTables(sheet));
      readable.push(sheet);
    } catch (error) {
      trouble.push(failed(error, sheet.name));
    }
  }
  yield { sheet: '', done: total - 1, total };
  const tables = taughtTables(read, decisions.lessons);
  const copied = copiedCells(tables);
  const relations = taughtRelations(inferRelations(tables, copied), tables, decisions.lessons);
  const book = new Book({ ...workbook, sheets: readable }, tables, relations, findBlame(relations, copied));
  const findings: Finding[] = [];
  for (const rule of RULES) {
    try {
      findings.push(...findingsOf(rule, book));
    } catch (error) {
      trouble.push(failed(error, undefined, rule.id));
    }
  }
  const { findings: standing, setAside } = applySetAside(findings.sort(inReadingOrder(workbook)), decisions.setAside);
  const reports = tableReports(tables, relations);
  return {
    sheets: workbook.sheets.length,
    cells: workbook.sheets.reduce((count, sheet) => count + sheet.cells.length, 0),
    tables: reports,
    findings: standing,
    corrections: [],
    setAside,
    notJudged: notJudged(tables, reports),
    problems: trouble,
  };
}

/** Checks a workbook in one go. */
export function checkAll(workbook: Workbook, problems: readonly Problem[] = [], decisions: Decisions = NO_DECISIONS): Report {
  const steps = checkWorkbook(workbook, problems, decisions);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* findingsOf(rule: Rule, book: Book): Generator<Finding> {
  for (const { at, evidence, ...violation } of rule.check(book)) {
    yield {
      rule: rule.id,
      level: violation.level,
      sheet: at.sheet,
      cell: cellAddress(at.row, at.column),
      label: violation.label,
      found: violation.found,
      expected: violation.expected,
      message: violation.message,
      evidence: referencesOf(evidence),
      table: violation.table,
      cause: null,
      correction: null,
    };
  }
}

/** A bug of ours never hides what the other sheets and rules find. */
function failed(error: unknown, sheet: string | undefined, rule?: string): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const what = rule ?? sheet ?? '';
  return {
    ...(sheet === undefined ? {} : { sheet }),
    message: {
      id: `${rule ? 'Aturan' : 'Lembar'} "${what}" gagal diperiksa (${reason}); bagian lain tetap diperiksa. Mohon laporkan.`,
      en: `${rule ? 'Rule' : 'Sheet'} "${what}" could not be checked (${reason}); the rest was. Please report it.`,
    },
  };
}

/** Tables with several numbers of which nothing could be confirmed. */
function notJudged(tables: readonly Table[], reports: readonly TableReport[]): Report['notJudged'] {
  return tables.filter((table, t) => reports[t]?.agreed === 0 && table.rows.flatMap(({ numbers }) => numbers.flatMap((cell) => cell ?? [])).length > 1).map((table) => ({
    sheet: table.sheet.name,
    range: areaAddress(table.area),
    reason: {
      id: 'Tidak ditemukan jumlah, persentase, atau hubungan lain yang dapat dihitung ulang di tabel ini.',
      en: 'No total, percentage or other relation that could be re-computed was found in this table.',
    },
  }));
}

function inReadingOrder(workbook: Workbook): (a: Finding, b: Finding) => number {
  const order = new Map(workbook.sheets.map(({ name }, i) => [name, i]));
  const rowOf = ({ cell }: Finding) => wholeNumber(/\d+$/.exec(cell)?.[0] ?? '');
  // Of one cell, what its own sheet shows comes before what other sheets say.
  const elsewhere = ({ sheet, evidence }: Finding) => evidence.filter((reference) => !reference.startsWith(sheetPrefix(sheet))).length;
  return (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || rowOf(a) - rowOf(b)
    || a.cell.length - b.cell.length || a.cell.localeCompare(b.cell) || elsewhere(a) - elsewhere(b) || a.rule.localeCompare(b.rule);
}

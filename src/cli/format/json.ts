import type { Correction, Finding } from '../../check/finding';
import type { TableReport } from '../../check/report';
import type { Language } from '../../sheet/text';
import type { CheckedFile } from '../check-file';

function tableJson({ sheet, range, kind, title, columns, agreed, failed, numbers, confirmed }: TableReport): object {
  return {
    sheet,
    range,
    kind,
    ...(title === undefined ? {} : { title }),
    columns: columns.map((column) => ({
      range: column.range,
      role: column.role,
      ...(column.year === undefined ? {} : { year: column.year }),
    })),
    agreed,
    failed,
    numbers,
    confirmed,
  };
}

function findingJson(finding: Finding, language: Language): object {
  const { rule, level, sheet, cell, label, found, expected, message, evidence, cause, correction } = finding;
  return {
    rule,
    level,
    sheet,
    cell,
    label,
    found,
    expected,
    message: message[language],
    evidence,
    cause: cause && { id: cause.id, message: cause.message[language], cells: cause.cells },
    correction,
  };
}

function correctionJson({ cells, resolves, message }: Correction, language: Language): object {
  return {
    cells: cells.map(({ sheet, cell, from, to }) => ({ sheet, cell, from, to })),
    resolves,
    message: message[language],
  };
}

/** The report for programs; its keys and their order are a contract (schema 1). */
export function formatJson(files: readonly CheckedFile[], language: Language): string {
  const content = {
    schema: 1,
    files: files.map(({ file, report, lessons }) => ({
      file,
      sheets: report.sheets,
      cells: report.cells,
      tables: report.tables.map(tableJson),
      findings: report.findings.map((finding) => findingJson(finding, language)),
      corrections: report.corrections.map((correction) => correctionJson(correction, language)),
      notJudged: report.notJudged.map(({ sheet, range, reason }) => ({ sheet, range, reason: reason[language] })),
      problems: report.problems.map(({ sheet, message }) => ({
        ...(sheet === undefined ? {} : { sheet }),
        message: message[language],
      })),
      ...(lessons.length === 0 ? {} : { lessons }),
      ...(report.setAside.length === 0 ? {} : {
        setAside: report.setAside.map(({ finding, decision: { reason, author, date } }) => ({ ...findingJson(finding, language), reason, author, date })),
      }),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

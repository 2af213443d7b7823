import type { Lesson } from '../../check/decisions';
import type { Finding } from '../../check/finding';
import { Decimal } from '../../domain/decimal';
import type { PlannedCell } from '../../host/officejs/sheet-plan';
import type { Language } from '../../sheet/text';
import { lessonText } from '../lesson-text';
import { printOf, type Print } from '../prints';
import type { Result } from '../state';
import { WORDS } from '../words';
import { RESULT_WORDS } from './result-words';
import type { SheetText } from './sheet-text';

/** A sheet with more lines than these nobody prints; the rest is counted. */
const MOST_LISTED = 2000;

export function correctionsPart(text: SheetText, { report, lookup }: Result, language: Language): void {
  if (report.corrections.length === 0) return;
  const words = RESULT_WORDS[language];
  text.section(words.corrections);
  text.add('kepala', ['No', words.cell, words.resolves, words.found, words.expected, words.remark]);
  report.corrections.forEach(({ cells, resolves, message }, index) => {
    for (const [at, { sheet, cell, from, to }] of cells.entries()) {
      const first = report.findings[resolves[0] ?? -1];
      const print = first && printOf({ ...first, sheet, cell, found: from }, lookup);
      text.add('isi', [index + 1, place(sheet, cell), words.findings(resolves.length), shown(from, print), shown(to, print), at === 0 ? message[language] : ''],
        { format: formatOf(print, from), link: link(sheet, cell) });
    }
  });
}

export function findingsPart(text: SheetText, { report, lookup }: Result, language: Language): void {
  const words = RESULT_WORDS[language];
  text.section(`${words.findingsTitle} (${report.findings.length})`);
  if (report.findings.length === 0) return text.line('isi', '', words.none);
  text.add('kepala', ['No', words.cell, words.label, words.found, words.expected, words.remark]);
  report.findings.slice(0, MOST_LISTED).forEach((finding, index) => {
    const print = printOf(finding, lookup);
    const level = WORDS[language].level[finding.level];
    const cause = finding.cause ? ` ${finding.cause.message[language]}` : '';
    text.add('isi', [index + 1, place(finding.sheet, finding.cell), finding.label, shown(finding.found, print), shown(finding.expected, print),
      `${level}: ${finding.message[language]}${cause} (${finding.rule})`], { format: formatOf(print, finding.found), link: link(finding.sheet, finding.cell) });
  });
  if (report.findings.length > MOST_LISTED) text.line('isi', '', words.more(report.findings.length - MOST_LISTED));
}

export function setAsidePart(text: SheetText, { report, lookup }: Result, language: Language): void {
  if (report.setAside.length === 0) return;
  const words = RESULT_WORDS[language];
  text.section(`${words.setAside} (${report.setAside.length})`);
  text.add('kepala', ['No', words.cell, words.label, words.found, words.expected, words.reason]);
  report.setAside.forEach(({ finding, decision }, index) => {
    const print = printOf(finding, lookup);
    text.add('isi', [index + 1, place(finding.sheet, finding.cell), finding.label, shown(finding.found, print), shown(finding.expected, print),
      `${decision.reason} (${decision.author}, ${decision.date})`], { format: formatOf(print, finding.found), link: link(finding.sheet, finding.cell) });
  });
}

export function lessonsPart(text: SheetText, lessons: readonly Lesson[], language: Language): void {
  if (lessons.length === 0) return;
  text.section(RESULT_WORDS[language].lessons);
  lessons.forEach((lesson, index) => {
    const { sheet, range } = lesson.table;
    text.add('isi', [index + 1, place(sheet, range), lessonText(lesson, WORDS[language])], { link: link(sheet, range) });
  });
}

export function agreedPart(text: SheetText, { report }: Result, language: Language): void {
  if (report.tables.length === 0) return;
  const words = RESULT_WORDS[language];
  text.section(words.agreed);
  text.add('kepala', ['No', words.table, words.title, words.agree, words.disagree, words.remark]);
  report.tables.forEach(({ sheet, range, title, kind, agreed, failed, numbers, confirmed }, index) => {
    text.add('isi', [index + 1, place(sheet, range), title ?? WORDS[language].tableKind[kind], agreed, failed, WORDS[language].coverage(confirmed, numbers)],
      { format: '#,##0', link: link(sheet, range) });
  });
}

export function notJudgedPart(text: SheetText, { report }: Result, language: Language): void {
  const words = RESULT_WORDS[language];
  if (report.notJudged.length > 0) {
    text.section(words.notJudged);
    report.notJudged.forEach(({ sheet, range, reason }, index) => text.add('isi', [index + 1, place(sheet, range), reason[language]], { link: link(sheet, range) }));
  }
  if (report.problems.length > 0) {
    text.section(words.problems);
    report.problems.forEach(({ sheet = '', message }, index) => text.add('isi', [index + 1, sheet, message[language]]));
  }
}

const place = (sheet: string, address: string): string => `${sheet} · ${address}`;
const link = (sheet: string, address: string): PlannedCell['link'] => ({ sheet, address });

/** 80.37 → 0.8037, to the last digit. */
export const ratio = (percent: number): number => new Decimal(percent).div(100).toNumber();

/** What stands in a cell for a number that is printed as a percentage is its ratio. */
function shown(value: Finding['found'], print: Print | undefined): string | number {
  return typeof value === 'number' && print?.percent ? ratio(value) : value;
}

function formatOf(print: Print | undefined, value: Finding['found']): string {
  if (typeof value !== 'number') return 'General';
  const decimals = print?.decimals ?? (Number.isInteger(value) ? 0 : 2);
  const digits = decimals > 0 ? `.${'0'.repeat(Math.min(decimals, 9))}` : '';
  return print?.percent ? `0${digits}%` : `#,##0${digits}`;
}

import type { Finding } from '../../check/finding';
import { sheetPrefix } from '../../sheet/address';
import type { Language } from '../../sheet/text';
import type { CheckedFile } from '../check-file';
import { oneLine } from '../one-line';
import { lessonLines, LEVEL_WORDS, notJudgedLines, problemLines, setAsideLines, summary, WORDS } from './words';

function findingLines(finding: Finding, language: Language): string[] {
  const { level, sheet, cell, label, message, cause, evidence } = finding;
  return [
    `  ${LEVEL_WORDS[level][language].toUpperCase()}  ${sheetPrefix(sheet)}${cell}  ${label}`,
    `      ${message[language]}`,
    ...(cause ? [`      ${WORDS.cause[language]}: ${cause.message[language]}`] : []),
    ...(evidence.length > 0 ? [`      ${WORDS.evidence[language]}: ${evidence.join(', ')}`] : []),
  ];
}

function fileLines(checked: CheckedFile, language: Language): string[] {
  const { file, report, remark } = checked;
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`  ${title}:`, ...lines.map((line) => `    - ${line}`)] : [];
  return [
    `${file}: ${summary(checked, language)}`,
    ...report.findings.flatMap((finding) => findingLines(finding, language)),
    ...list(WORDS.corrections[language], report.corrections.map(({ message }) => message[language])),
    ...list(WORDS.setAside[language], setAsideLines(checked, language)),
    ...list(WORDS.lessons[language], lessonLines(checked, language)),
    ...list(WORDS.notJudged[language], notJudgedLines(checked, language)),
    // The remark stands on the terminal already.
    ...list(WORDS.problems[language], problemLines(checked, language, remark)),
  ];
}

/** The report for people at a terminal. */
export function formatTable(files: readonly CheckedFile[], language: Language): string {
  const indent = (line: string): string => /^ */.exec(line)?.[0] ?? '';
  return files
    .map((file) => fileLines(file, language).map((line) => `${indent(line)}${oneLine(line)}\n`).join(''))
    .join('\n');
}

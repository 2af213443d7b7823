import type { Finding } from '../../check/finding';
import { sheetPrefix } from '../../sheet/address';
import type { Language } from '../../sheet/text';
import type { CheckedFile } from '../check-file';
import { lessonLines, LEVEL_WORDS, notJudgedLines, problemLines, setAsideLines, summary, WORDS } from './words';

const STYLE = `:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
td:nth-child(-n+2){white-space:nowrap}
.salah{font-weight:bold}
small{display:block}`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

function findingRow(finding: Finding, language: Language): string {
  const { level, sheet, cell, label, message, cause, evidence } = finding;
  const small = (title: string, text: string): string => `<small>${title}: ${escape(text)}</small>`;
  return (
    `<tr class="${level}"><td>${LEVEL_WORDS[level][language]}</td><td>${escape(sheetPrefix(sheet) + cell)}</td>` +
    `<td>${escape(label)}</td><td>${escape(message[language])}` +
    (cause ? small(WORDS.cause[language], cause.message[language]) : '') +
    (evidence.length > 0 ? small(WORDS.evidence[language], evidence.join(', ')) : '') +
    '</td></tr>'
  );
}

function fileSection(checked: CheckedFile, language: Language): string {
  const { file, report } = checked;
  const heads = [WORDS.level, WORDS.cell, WORDS.about, WORDS.finding].map((word) => `<th scope="col">${word[language]}</th>`);
  const rows = report.findings.map((finding) => findingRow(finding, language));
  const list = (title: string, lines: readonly string[]): string =>
    lines.length > 0 ? `<h3>${title}</h3>\n<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>\n` : '';
  return (
    `<section>\n<h2>${escape(file)}</h2>\n<p>${escape(summary(checked, language))}</p>\n` +
    (rows.length > 0 ? `<table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n` : '') +
    list(WORDS.corrections[language], report.corrections.map(({ message }) => message[language])) +
    list(WORDS.setAside[language], setAsideLines(checked, language)) +
    list(WORDS.lessons[language], lessonLines(checked, language)) +
    list(WORDS.notJudged[language], notJudgedLines(checked, language)) +
    list(WORDS.problems[language], problemLines(checked, language)) +
    '</section>'
  );
}

/** The report as one page that opens anywhere: no script, nothing loaded. */
export function formatHtml(files: readonly CheckedFile[], language: Language): string {
  const title = WORDS.title[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1>${title}</h1>
${files.map((file) => fileSection(file, language)).join('\n')}
</body>
</html>
`;
}

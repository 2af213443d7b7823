import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import packageData from '../../../package.json';
import type { SetAside } from '../../check/decisions';
import type { Finding, Level } from '../../check/finding';
import { sheetPrefix } from '../../sheet/address';
import type { Language } from '../../sheet/text';
import type { CheckedFile } from '../check-file';
import { lessonLines, WORDS } from './words';

const LEVELS: Readonly<Record<Level, string>> = { salah: 'error', 'patut-dicek': 'warning', saran: 'note' };

const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

function location(file: string, cell: string): object {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) } },
    logicalLocations: [{ fullyQualifiedName: cell, kind: 'cell' }],
  };
}

function result(file: string, finding: Finding, language: Language, decision?: SetAside): object {
  const { rule, level, sheet, cell, label, found, expected, message, cause, evidence } = finding;
  const text = cause ? `${message[language]} ${cause.message[language]}` : message[language];
  return {
    ruleId: rule,
    level: LEVELS[level],
    message: { text },
    locations: [location(file, `${sheetPrefix(sheet)}${cell}`)],
    relatedLocations: evidence.map((area, id) => ({ id, ...location(file, area) })),
    properties: { label, found, expected, cause: cause?.id ?? null },
    ...(decision ? { suppressions: [{ kind: 'external', status: 'accepted', justification: justification(decision) }] } : {}),
  };
}

function justification({ reason, author, date }: SetAside): string {
  return [reason, author, date].filter((word) => word !== '').join('; ');
}

/** The report as SARIF 2.1.0, for tools that collect results of many checkers. */
export function formatSarif(files: readonly CheckedFile[], language: Language): string {
  const rules = new Set(files.flatMap(({ report }) => [...report.findings, ...report.setAside.map(({ finding }) => finding)].map(({ rule }) => rule)));
  const notifications = files.flatMap(({ file, report }) =>
    report.problems.map(({ sheet, message }) => ({
      level: 'error',
      message: { text: message[language] },
      locations: [sheet === undefined ? { physicalLocation: { artifactLocation: { uri: uriOf(file) } } } : location(file, sheet)],
    })),
  );
  const taught = files.flatMap((checked) => lessonLines(checked, language).map((text) => ({
    level: 'note',
    message: { text: `${WORDS.lessons[language]}: ${text}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(checked.file) } } }],
  })));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Selaras', version: packageData.version, rules: [...rules].sort().map((id) => ({ id })) } },
        language,
        invocations: [
          { executionSuccessful: files.every(({ complete }) => complete), toolExecutionNotifications: [...notifications, ...taught] },
        ],
        results: files.flatMap(({ file, report }) => [
          ...report.findings.map((finding) => result(file, finding, language)),
          ...report.setAside.map(({ finding, decision }) => result(file, finding, language, decision)),
        ]),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

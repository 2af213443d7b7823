import type { CheckedFile } from '../../src/cli/check-file';
import { formatHtml } from '../../src/cli/format/html';
import { formatJson } from '../../src/cli/format/json';
import { formatSarif } from '../../src/cli/format/sarif';
import { formatTable } from '../../src/cli/format/table';

const hostile = '<script>alert("1")</script>\u001B[31m';
const both = (text: string): { id: string; en: string } => ({ id: `${text} (id)`, en: `${text} (en)` });

const checked: CheckedFile = {
  file: 'data kec/jaten #1.xlsx',
  complete: true,
  lessons: [],
  report: {
    sheets: 2,
    cells: 40,
    tables: [{ sheet: 'RKT & PK', range: 'A1:C9', kind: 'anggaran', columns: [{ range: 'C2:C9', header: 'Anggaran', role: 'anggaran', year: 2023 }], agreed: 7, failed: 1, numbers: 9, confirmed: 8 }],
    findings: [
      {
        rule: 'jumlah-tidak-cocok',
        level: 'salah',
        sheet: 'RKT & PK',
        cell: 'C9',
        label: `Jumlah ${hostile}`,
        found: 10,
        expected: 12.5,
        message: both('tertulis 10'),
        evidence: ["'RKT & PK'!C3:C8"],
        table: 0,
        cause: { id: 'digit-tertukar', message: both('dua angka tertukar'), cells: ["'RKT & PK'!C9"] },
        correction: 0,
      },
      {
        rule: 'angka-sebagai-teks',
        level: 'saran',
        sheet: 'Dua',
        cell: 'A1',
        label: 'Modal',
        found: '1.000',
        expected: 1000,
        message: both('teks'),
        evidence: [],
        table: null,
        cause: null,
        correction: null,
      },
    ],
    corrections: [{ cells: [{ sheet: 'RKT & PK', cell: 'C9', from: 10, to: 12.5 }], resolves: [0], message: both('ubah C9') }],
    setAside: [],
    notJudged: [{ sheet: 'Dua', range: 'A2:B3', reason: both('bukan tabel') }],
    problems: [{ sheet: 'Tiga', message: both('tidak terbaca') }, { message: both('aturan gagal') }],
  },
};

test('JSON carries everything in the chosen language, with its keys in a fixed order', () => {
  expect(formatJson([checked], 'en')).toBe(`${JSON.stringify(
    {
      schema: 1,
      files: [
        {
          file: 'data kec/jaten #1.xlsx',
          sheets: 2,
          cells: 40,
          tables: [{ sheet: 'RKT & PK', range: 'A1:C9', kind: 'anggaran', columns: [{ range: 'C2:C9', role: 'anggaran', year: 2023 }], agreed: 7, failed: 1, numbers: 9, confirmed: 8 }],
          findings: [
            {
              rule: 'jumlah-tidak-cocok',
              level: 'salah',
              sheet: 'RKT & PK',
              cell: 'C9',
              label: `Jumlah ${hostile}`,
              found: 10,
              expected: 12.5,
              message: 'tertulis 10 (en)',
              evidence: ["'RKT & PK'!C3:C8"],
              cause: { id: 'digit-tertukar', message: 'dua angka tertukar (en)', cells: ["'RKT & PK'!C9"] },
              correction: 0,
            },
            {
              rule: 'angka-sebagai-teks',
              level: 'saran',
              sheet: 'Dua',
              cell: 'A1',
              label: 'Modal',
              found: '1.000',
              expected: 1000,
              message: 'teks (en)',
              evidence: [],
              cause: null,
              correction: null,
            },
          ],
          corrections: [{ cells: [{ sheet: 'RKT & PK', cell: 'C9', from: 10, to: 12.5 }], resolves: [0], message: 'ubah C9 (en)' }],
          notJudged: [{ sheet: 'Dua', range: 'A2:B3', reason: 'bukan tabel (en)' }],
          problems: [{ sheet: 'Tiga', message: 'tidak terbaca (en)' }, { message: 'aturan gagal (en)' }],
        },
      ],
    },
    null,
    2,
  )}\n`);
});

test('the table says everything in plain lines, and no control sign of a cell reaches the terminal', () => {
  expect(formatTable([checked], 'id')).toBe(
    [
      'data kec/jaten #1.xlsx: 2 lembar, 40 sel, 1 tabel: 1 salah, 1 saran; 7 hubungan diperiksa dan cocok',
      `  SALAH  'RKT & PK'!C9  Jumlah <script>alert("1")</script> [31m`,
      '      tertulis 10 (id)',
      '      Kemungkinan sebab: dua angka tertukar (id)',
      "      Berdasarkan: 'RKT & PK'!C3:C8",
      '  SARAN  Dua!A1  Modal',
      '      teks (id)',
      '  Perbaikan terkecil:',
      '    - ubah C9 (id)',
      '  Tidak dapat dinilai:',
      '    - Dua!A2:B3: bukan tabel (id)',
      '  Masalah:',
      '    - Tiga: tidak terbaca (id)',
      '    - aturan gagal (id)',
      '',
    ].join('\n'),
  );
});

test('a file that could not be read is not called free of findings', () => {
  const remark = both('x.xlsx: rusak');
  const unread: CheckedFile = {
    file: 'x.xlsx',
    complete: false,
    lessons: [],
    remark,
    report: { sheets: 0, cells: 0, tables: [], findings: [], corrections: [], setAside: [], notJudged: [], problems: [{ message: remark }] },
  };
  expect(formatTable([unread], 'id')).toBe('x.xlsx: tidak dapat dibaca\n');
  expect(formatHtml([unread], 'en')).toContain('could not be read');
});

test('the page holds every text of the workbook as text, and neither script nor address to load', () => {
  const page = formatHtml([checked], 'id');
  expect(page).toContain('Jumlah &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  expect(page).toContain('&#39;RKT &amp; PK&#39;!C9');
  expect(page).toMatch(/^<!doctype html>\n<html lang="id">/);
  expect(page).not.toMatch(/<script|<link|<img|src=|href=|url\(/i);
  for (const text of ['tertulis 10 (id)', 'dua angka tertukar (id)', 'ubah C9 (id)', 'bukan tabel (id)', 'Tiga: tidak terbaca (id)']) {
    expect(page).toContain(text);
  }
});

test('SARIF names rule, level, file and cell of each finding, and the problems beside them', () => {
  expect(JSON.parse(formatSarif([checked], 'id'))).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Selaras', rules: [{ id: 'angka-sebagai-teks' }, { id: 'jumlah-tidak-cocok' }] } },
        language: 'id',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ message: { text: 'tidak terbaca (id)' } }, { message: { text: 'aturan gagal (id)' } }] }],
        results: [
          {
            ruleId: 'jumlah-tidak-cocok',
            level: 'error',
            message: { text: 'tertulis 10 (id) dua angka tertukar (id)' },
            locations: [
              {
                physicalLocation: { artifactLocation: { uri: 'data%20kec/jaten%20%231.xlsx' } },
                logicalLocations: [{ fullyQualifiedName: "'RKT & PK'!C9" }],
              },
            ],
            relatedLocations: [{ logicalLocations: [{ fullyQualifiedName: "'RKT & PK'!C3:C8" }] }],
          },
          { ruleId: 'angka-sebagai-teks', level: 'note' },
        ],
      },
    ],
  });
});

const table = { sheet: 'RKT & PK', title: 'Tabel 1', header: ['Uraian'], range: 'A1:C9' };
const decided: CheckedFile = {
  ...checked,
  lessons: [
    { about: 'baris', table, label: 'Jumlah Desa', cell: 'A5', role: 'rincian' },
    { about: 'kolom', table, header: 'Pagu <b>', role: 'anggaran' },
    { about: 'tabel', table, other: { ...table, sheet: 'Dua' } },
  ],
  report: {
    ...checked.report,
    findings: [],
    setAside: checked.report.findings.slice(0, 1).map((finding) => ({
      finding,
      decision: { rule: finding.rule, sheet: finding.sheet, cell: finding.cell, label: finding.label, found: finding.found, reason: 'sesuai <SP2D>', author: 'Sekcam', date: '2026-11-24' },
    })),
  },
};

test('what was set aside is told with reason, author and date, and what was taught beside it', () => {
  expect(formatTable([decided], 'id')).toContain([
    '  Dikesampingkan:',
    "    - 'RKT & PK'!C9: tertulis 10 (id) (sesuai <SP2D>; Sekcam; 2026-11-24)",
    '  Yang diajarkan tentang tabel:',
    `    - 'RKT & PK'!A1:C9: baris "Jumlah Desa" bukan jumlah`,
    `    - 'RKT & PK'!A1:C9: kolom "Pagu <b>" adalah anggaran`,
    "    - 'RKT & PK'!A1:C9 dan Dua!A1:C9: dua hal yang berbeda",
    '',
  ].join('\n'));
  expect(formatHtml([decided], 'en')).toContain('<li>&#39;RKT &amp; PK&#39;!C9: tertulis 10 (en) (sesuai &lt;SP2D&gt;; Sekcam; 2026-11-24)</li>');
  expect(JSON.parse(formatSarif([decided], 'en'))).toMatchObject({ runs: [{ invocations: [{ toolExecutionNotifications: expect.arrayContaining([
    expect.objectContaining({ level: 'note', message: { text: 'Taught about the tables: \'RKT & PK\'!A1:C9: row "Jumlah Desa" is no total' } }),
  ]) }] }] });
  expect(JSON.parse(formatJson([decided], 'id'))).toMatchObject({ files: [{ findings: [], lessons: decided.lessons, setAside: [{ cell: 'C9', reason: 'sesuai <SP2D>', author: 'Sekcam', date: '2026-11-24' }] }] });
});

test('SARIF tells of what was set aside as suppressed', () => {
  expect(JSON.parse(formatSarif([decided], 'id'))).toMatchObject({
    runs: [{ results: [{ ruleId: 'jumlah-tidak-cocok', suppressions: [{ kind: 'external', status: 'accepted', justification: 'sesuai <SP2D>; Sekcam; 2026-11-24' }] }] }],
  });
});

import { LEVELS, type Level } from '../../check/finding';
import { sheetPrefix } from '../../sheet/address';
import type { Language, Text } from '../../sheet/text';
import type { CheckedFile } from '../check-file';

export const LEVEL_WORDS: Readonly<Record<Level, Text>> = {
  salah: { id: 'Salah', en: 'Wrong' },
  'patut-dicek': { id: 'Patut dicek', en: 'Worth a look' },
  saran: { id: 'Saran', en: 'Advice' },
};

export const WORDS = {
  title: { id: 'Hasil pemeriksaan Selaras', en: 'Selaras check' },
  cause: { id: 'Kemungkinan sebab', en: 'Likely cause' },
  evidence: { id: 'Berdasarkan', en: 'Based on' },
  corrections: { id: 'Perbaikan terkecil', en: 'Smallest correction' },
  problems: { id: 'Masalah', en: 'Problems' },
  unread: { id: 'tidak dapat dibaca', en: 'could not be read' },
  setAside: { id: 'Dikesampingkan', en: 'Set aside' },
  lessons: { id: 'Yang diajarkan tentang tabel', en: 'Taught about the tables' },
  notJudged: { id: 'Tidak dapat dinilai', en: 'Could not be judged' },
  level: { id: 'Tingkat', en: 'Level' },
  cell: { id: 'Sel', en: 'Cell' },
  about: { id: 'Tentang', en: 'About' },
  finding: { id: 'Temuan', en: 'Finding' },
} as const satisfies Record<string, Text>;

/** "14 lembar, 4113 sel, 23 tabel: 3 salah, 1 patut dicek; 58 hubungan diperiksa dan cocok" */
export function summary({ report, complete }: CheckedFile, language: Language): string {
  const { findings, tables, sheets, cells } = report;
  if (!complete && sheets === 0) return WORDS.unread[language];
  const counts = LEVELS.map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${LEVEL_WORDS[level][language].toLowerCase()}`);
  const agreed = tables.reduce((sum, table) => sum + table.agreed, 0);
  return language === 'id'
    ? `${sheets} lembar, ${cells} sel, ${tables.length} tabel: ${counts.join(', ') || 'tidak ada temuan'}; ${agreed} hubungan diperiksa dan cocok`
    : `${sheets} sheets, ${cells} cells, ${tables.length} tables: ${counts.join(', ') || 'no findings'}; ${agreed} relations checked and agree`;
}

/** What could not be read or judged, one sentence each; what `except` says is left out. */
export function problemLines({ report }: CheckedFile, language: Language, except?: Text): string[] {
  return report.problems
    .filter(({ message }) => message !== except)
    .map(({ sheet, message }) => (sheet === undefined ? message[language] : `${sheet}: ${message[language]}`));
}

/** What people have let stand: where, what, why, who and when. */
export function setAsideLines({ report }: CheckedFile, language: Language): string[] {
  return report.setAside.map(({ finding: { sheet, cell, message }, decision: { reason, author, date } }) =>
    `${sheetPrefix(sheet)}${cell}: ${message[language]} (${[reason, author, date].filter((word) => word !== '').join('; ')})`);
}

/** What people have said about the tables, by which they were read. */
export function lessonLines({ lessons }: CheckedFile, language: Language): string[] {
  return lessons.map((lesson) => {
    const where = sheetPrefix(lesson.table.sheet) + lesson.table.range;
    switch (lesson.about) {
      case 'baris': {
        const total = lesson.role === 'total';
        if (language === 'id') return `${where}: baris "${lesson.label}" ${total ? 'adalah jumlah' : 'bukan jumlah'}`;
        return `${where}: row "${lesson.label}" ${total ? 'is a total' : 'is no total'}`;
      }
      case 'kolom':
        return language === 'id' ? `${where}: kolom "${lesson.header}" adalah ${lesson.role}` : `${where}: column "${lesson.header}" is ${lesson.role}`;
      case 'tabel': {
        const other = sheetPrefix(lesson.other.sheet) + lesson.other.range;
        return language === 'id' ? `${where} dan ${other}: dua hal yang berbeda` : `${where} and ${other}: two different things`;
      }
    }
  });
}

export function notJudgedLines({ report }: CheckedFile, language: Language): string[] {
  return report.notJudged.map(({ sheet, range, reason }) => `${sheetPrefix(sheet)}${range}: ${reason[language]}`);
}

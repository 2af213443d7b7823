import { LEVELS, type Level } from '../../check/finding';
import type { Report } from '../../check/report';
import type { Language, Text } from '../../sheet/text';

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
  problems: { id: 'Tidak terbaca', en: 'Not read' },
  notJudged: { id: 'Tidak dapat dinilai', en: 'Could not be judged' },
  level: { id: 'Tingkat', en: 'Level' },
  cell: { id: 'Sel', en: 'Cell' },
  about: { id: 'Tentang', en: 'About' },
  finding: { id: 'Temuan', en: 'Finding' },
  none: { id: 'Tidak ada temuan.', en: 'No findings.' },
} as const satisfies Record<string, Text>;

/** "3 salah, 1 patut dicek; 58 hubungan cocok" */
export function summary({ findings, tables, sheets, cells }: Report, language: Language): string {
  const counts = LEVELS.map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${LEVEL_WORDS[level][language].toLowerCase()}`);
  const agreed = tables.reduce((sum, table) => sum + table.agreed, 0);
  return language === 'id'
    ? `${sheets} lembar, ${cells} sel, ${tables.length} tabel: ${counts.join(', ') || 'tidak ada temuan'}; ${agreed} hubungan diperiksa dan cocok`
    : `${sheets} sheets, ${cells} cells, ${tables.length} tables: ${counts.join(', ') || 'no findings'}; ${agreed} relations checked and agree`;
}

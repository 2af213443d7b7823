import type { Level } from '../check/finding';
import type { TableKind } from '../check/report';
import { writeNumber } from '../domain/number-text';
import type { Language, Text } from '../sheet/text';

/** Every word of the pane. What stands in cells and findings is not here. */
export interface Words {
  readonly language: string;
  readonly check: string;
  readonly stop: string;
  readonly scope: string;
  readonly welcome: string;
  readonly promise: string;
  readonly opening: string;
  readonly reading: (sheet: string) => string;
  readonly checking: (sheet: string) => string;
  readonly stopped: string;
  readonly unexpected: string;
  readonly unreachable: string;
  readonly close: string;
  readonly count: (count: number) => string;
  readonly result: string;
  readonly clean: string;
  readonly nothingJudged: string;
  readonly findings: (count: number) => string;
  readonly findingsHeading: string;
  readonly level: Readonly<Record<Level, string>>;
  readonly agreed: (count: number) => string;
  readonly read: (sheets: number, cells: number) => string;
  readonly notJudged: (count: number) => string;
  readonly problems: (count: number) => string;
  readonly tables: (count: number) => string;
  readonly tableKind: Readonly<Record<TableKind, string>>;
  readonly noTable: string;
  readonly tally: (agreed: number, failed: number) => string;
  readonly more: (count: number) => string;
  readonly found: string;
  readonly expected: string;
  /** In place of `expected` where the other value is no proof. */
  readonly comparedWith: string;
  readonly difference: string;
  readonly points: string;
  readonly evidence: string;
  readonly outline: string;
  readonly cause: string;
  readonly correction: string;
  readonly rule: string;
  readonly goTo: (place: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly walk: string;
  readonly position: (at: number, count: number) => string;
  readonly keys: string;
}

const idCount = (count: number): string => writeNumber(count, 0, 'id');
const enCount = (count: number): string => writeNumber(count, 0, 'en');
const counted = (count: number, one: string, many: string): string => `${enCount(count)} ${count === 1 ? one : many}`;

const id: Words = {
  language: 'Bahasa',
  check: 'Periksa',
  stop: 'Berhenti',
  scope: 'Semua lembar',
  welcome: 'Selaras menghitung ulang angka yang diketik di buku kerja ini, lalu menunjukkan mana yang tidak cocok dengan rinciannya.',
  promise: 'Isi buku kerja tidak diubah dan tidak dikirim ke mana pun.',
  opening: 'Membuka buku kerja…',
  reading: (sheet) => `Membaca ${sheet}…`,
  checking: (sheet) => `Memeriksa ${sheet}…`,
  stopped: 'Pemeriksaan dihentikan. Tekan Periksa untuk memulai lagi.',
  unexpected: 'Pemeriksaan tidak selesai karena kesalahan di Selaras. Buku kerja tidak berubah; tekan Periksa untuk mencoba lagi.',
  unreachable: 'Selnya tidak dapat ditunjukkan. Tekan Periksa lagi bila lembar sudah berubah.',
  close: 'Tutup pesan',
  count: idCount,
  result: 'Hasil',
  clean: 'Semua yang dapat dihitung ulang cocok',
  nothingJudged: 'Tidak ada angka yang dapat dihitung ulang',
  findings: (count) => `${idCount(count)} temuan`,
  findingsHeading: 'Temuan',
  level: { salah: 'Salah', 'patut-dicek': 'Patut dicek', saran: 'Saran' },
  agreed: (count) => `${idCount(count)} hitungan cocok`,
  read: (sheets, cells) => `${idCount(sheets)} lembar, ${idCount(cells)} sel dibaca`,
  notJudged: (count) => `${idCount(count)} bagian tidak dinilai`,
  problems: (count) => `${idCount(count)} kendala saat membaca`,
  tables: (count) => `${idCount(count)} tabel diperiksa`,
  tableKind: {
    anggaran: 'Tabel anggaran', indikator: 'Tabel indikator', survei: 'Jawaban survei', unsur: 'Tabel unsur',
    skala: 'Skala', efisiensi: 'Tabel efisiensi', umum: 'Tabel',
  },
  noTable: 'Di luar tabel',
  tally: (agreed, failed) => `${idCount(agreed)} cocok${failed > 0 ? `, ${idCount(failed)} tidak` : ''}`,
  more: (count) => `Tampilkan ${idCount(count)} lagi`,
  found: 'Tertulis',
  expected: 'Seharusnya',
  comparedWith: 'Pembanding',
  difference: 'Selisih',
  points: 'poin',
  evidence: 'Dasar',
  outline: 'Tandai semua',
  cause: 'Kemungkinan sebab',
  correction: 'Usulan perbaikan',
  rule: 'Aturan',
  goTo: (place) => `Ke ${place}`,
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  walk: 'Telusuri temuan',
  position: (at, count) => `${idCount(at)} dari ${idCount(count)}`,
  keys: 'Di daftar temuan: panah atas dan bawah berpindah temuan, Home ke yang pertama, End ke yang terakhir.',
};

const en: Words = {
  language: 'Language',
  check: 'Check',
  stop: 'Stop',
  scope: 'All sheets',
  welcome: 'Selaras re-computes the numbers typed in this workbook and shows which of them do not agree with the cells they come from.',
  promise: 'Nothing in the workbook is changed, and nothing leaves this computer.',
  opening: 'Opening the workbook…',
  reading: (sheet) => `Reading ${sheet}…`,
  checking: (sheet) => `Checking ${sheet}…`,
  stopped: 'The check was stopped. Press Check to start again.',
  unexpected: 'The check did not finish because of a fault in Selaras. The workbook is unchanged; press Check to try again.',
  unreachable: 'The cell cannot be shown. Press Check again if the sheets have changed.',
  close: 'Close message',
  count: enCount,
  result: 'Result',
  clean: 'Everything that can be re-computed agrees',
  nothingJudged: 'There are no numbers that can be re-computed',
  findings: (count) => counted(count, 'finding', 'findings'),
  findingsHeading: 'Findings',
  level: { salah: 'Wrong', 'patut-dicek': 'Worth checking', saran: 'Suggestion' },
  agreed: (count) => counted(count, 'computation agrees', 'computations agree'),
  read: (sheets, cells) => `${counted(sheets, 'sheet', 'sheets')}, ${counted(cells, 'cell', 'cells')} read`,
  notJudged: (count) => `${counted(count, 'part', 'parts')} not judged`,
  problems: (count) => `${counted(count, 'problem', 'problems')} while reading`,
  tables: (count) => `${counted(count, 'table', 'tables')} checked`,
  tableKind: {
    anggaran: 'Budget table', indikator: 'Indicator table', survei: 'Survey answers', unsur: 'Survey elements',
    skala: 'Scale', efisiensi: 'Efficiency table', umum: 'Table',
  },
  noTable: 'Outside tables',
  tally: (agreed, failed) => `${enCount(agreed)} agree${failed > 0 ? `, ${enCount(failed)} do not` : ''}`,
  more: (count) => `Show ${enCount(count)} more`,
  found: 'Printed',
  expected: 'Expected',
  comparedWith: 'Compared with',
  difference: 'Difference',
  points: 'points',
  evidence: 'Based on',
  outline: 'Outline all',
  cause: 'Likely cause',
  correction: 'Proposed correction',
  rule: 'Rule',
  goTo: (place) => `Go to ${place}`,
  previous: 'Previous',
  next: 'Next',
  walk: 'Walk through the findings',
  position: (at, count) => `${enCount(at)} of ${enCount(count)}`,
  keys: 'In the list of findings: arrow up and down move between findings, Home goes to the first, End to the last.',
};

export const WORDS: Readonly<Record<Language, Words>> = { id, en };

/** One word of the pane in both languages, for what must outlive a switch of language. */
export function inBoth(pick: (words: Words) => string): Text {
  return { id: pick(id), en: pick(en) };
}

/** What the other value is called: only where arithmetic proves it, it is what should stand there. */
export function expectedWord(level: Level, words: Words): string {
  return level === 'salah' ? words.expected : words.comparedWith;
}

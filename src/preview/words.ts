import type { Language } from '../sheet/text';

/** Every word of the page around the grid and the pane. */
export interface Words {
  readonly tagline: string;
  readonly open: string;
  readonly drop: string;
  readonly otherLanguage: string;
  readonly loading: string;
  readonly grid: string;
  readonly pane: string;
  readonly unreadable: (name: string) => string;
  readonly partly: (count: number) => string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    tagline: 'Pratinjau: lembar kerja di peramban, berkas tidak dikirim ke mana pun.',
    open: 'Buka berkas…',
    drop: 'Lepaskan berkas .xlsx di sini',
    otherLanguage: 'English',
    loading: 'Memuat …',
    grid: 'Lembar kerja',
    pane: 'Panel Selaras',
    unreadable: (name) => `${name}: bukan berkas .xlsx yang dapat dibaca. Simpan sebagai .xlsx di Excel, lalu buka lagi.`,
    partly: (count) => `${count} bagian berkas ini tidak dapat dibaca.`,
  },
  en: {
    tagline: 'Preview: a spreadsheet in the browser; files are sent nowhere.',
    open: 'Open file…',
    drop: 'Drop an .xlsx file here',
    otherLanguage: 'Bahasa Indonesia',
    loading: 'Loading …',
    grid: 'Spreadsheet',
    pane: 'Selaras pane',
    unreadable: (name) => `${name}: not an .xlsx file that can be read. Save it as .xlsx in Excel and open it again.`,
    partly: (count) => `${count} part(s) of this file could not be read.`,
  },
};

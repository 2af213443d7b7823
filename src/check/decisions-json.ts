import type { Role } from '../table/table';
import { NO_DECISIONS, type Decisions, type Lesson, type SetAside, type TableSign } from './decisions';
import type { Problem } from './report';

/** What was stored with a workbook, and what of it could not be read. */
export interface StoredDecisions {
  readonly decisions: Decisions;
  readonly problems: readonly Problem[];
}

export const NOTHING_STORED: StoredDecisions = { decisions: NO_DECISIONS, problems: [] };

/** The form of the side file and of the part in the workbook; a reader refuses a newer one. */
const SCHEMA = 1;

/** Every role, so that a stored one can be told from a misspelt one. */
const ROLES: Readonly<Record<Role, true>> = {
  nomor: true, kode: true, uraian: true, satuan: true, anggaran: true, realisasi: true, sisa: true, persen: true, target: true, capaian: true,
  kategori: true, tahun: true, jumlah: true, 'rata-rata': true, pertumbuhan: true, peringkat: true, bobot: true, unsur: true, nilai: true, teks: true,
};

/** Decisions as text, one key order, ready for a file or a part of the workbook. */
export function writeDecisionsJson({ setAside, lessons }: Decisions): string {
  return `${JSON.stringify({ schema: SCHEMA, setAside, lessons }, null, 2)}\n`;
}

/**
 * Reads decisions back. What is not of the right form is left out and told of; the rest holds.
 * @param where what the user knows the text by: a file's name
 */
export function readDecisionsJson(text: string, where: string): StoredDecisions {
  const stored = parsed(text.replace(/^\uFEFF/, ''));
  const setAside = isRecord(stored) ? listOf(stored['setAside']) : undefined;
  const lessons = isRecord(stored) ? listOf(stored['lessons']) : undefined;
  if (!isRecord(stored) || !setAside || !lessons) {
    return { decisions: NO_DECISIONS, problems: [problem(`${where} bukan catatan keputusan Selaras; tidak ada yang dikesampingkan. Perbaiki atau hapus.`,
      `${where} holds no decisions of Selaras; nothing is set aside. Repair or delete it.`)] };
  }
  if (stored['schema'] !== SCHEMA) {
    return { decisions: NO_DECISIONS, problems: [problem(`${where} ditulis oleh versi Selaras yang lain; tidak ada yang dikesampingkan. Perbarui Selaras.`,
      `${where} was written by another version of Selaras; nothing is set aside. Update Selaras.`)] };
  }
  const decisions = { setAside: setAside.filter(isSetAside), lessons: lessons.filter(isLesson) };
  const lost = setAside.length + lessons.length - decisions.setAside.length - decisions.lessons.length;
  return {
    decisions,
    problems: lost === 0 ? [] : [problem(`${where}: ${lost} keputusan tidak terbaca dan dilewati. Periksa isinya.`,
      `${where}: ${lost} ${lost === 1 ? 'decision is' : 'decisions are'} not readable and passed over. Look into it.`)],
  };
}

function problem(id: string, en: string): Problem {
  return { message: { id, en } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function isSetAside(value: unknown): value is SetAside {
  return hasTexts(value, 'rule', 'sheet', 'cell', 'label', 'reason', 'author', 'date')
    && (typeof value['found'] === 'string' || typeof value['found'] === 'number');
}

function isLesson(value: unknown): value is Lesson {
  if (!isRecord(value) || !isSign(value['table'])) return false;
  switch (value['about']) {
    case 'baris': return hasTexts(value, 'label', 'cell') && (value['role'] === 'rincian' || value['role'] === 'total');
    case 'kolom': return hasTexts(value, 'header', 'role') && Object.hasOwn(ROLES, value['role']);
    case 'tabel': return isSign(value['other']);
    default: return false;
  }
}

function isSign(value: unknown): value is TableSign {
  return hasTexts(value, 'sheet', 'title', 'range') && Array.isArray(value['header']) && value['header'].every((words) => typeof words === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasTexts<Key extends string>(value: unknown, ...keys: Key[]): value is Readonly<Record<string, unknown>> & Readonly<Record<Key, string>> {
  return isRecord(value) && keys.every((key) => typeof value[key] === 'string');
}

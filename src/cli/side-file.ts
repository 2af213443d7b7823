import { readFile } from 'node:fs/promises';
import type { Decisions } from '../check/decisions';
import { NOTHING_STORED, readDecisionsJson, type StoredDecisions } from '../check/decisions-json';

/** Where decisions about a file stand: "Jaten/LKjIP 2023.xlsx" → "Jaten/LKjIP 2023.selaras.json". */
export function sideFileOf(path: string): string {
  return `${path.replace(/\.(?:xlsx|xlsm|xls|ods|csv)$/i, '')}.selaras.json`;
}

/** What people have decided about a file, from the file beside it; nothing when there is none. */
export async function readSideFile(path: string): Promise<StoredDecisions> {
  const name = sideFileOf(path);
  try {
    return readDecisionsJson(await readFile(name, 'utf8'), name);
  } catch (error) {
    if (isMissing(error)) return NOTHING_STORED;
    return { ...NOTHING_STORED, problems: [{ message: { id: `${name}: tidak dapat dibuka. Periksa izinnya.`, en: `${name}: cannot be opened. Check its permissions.` } }] };
  }
}

/** Decisions from the workbook itself and from the file beside it; of two about one thing the side file's counts. */
export function joined(inside: Decisions, beside: Decisions): Decisions {
  return { setAside: [...inside.setAside, ...beside.setAside], lessons: [...inside.lessons, ...beside.lessons] };
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Text } from '../sheet/text';
import { sideFileOf } from './side-file';

/** A file to check, or a folder in which there is none. */
export type Found = { readonly path: string; readonly problem?: Text };

/** What the given paths stand for. */
export interface Search {
  readonly files: readonly Found[];
  /** Decisions whose workbook is not beside them any more. */
  readonly strays: readonly Text[];
}

interface Folder { readonly workbooks: string[]; readonly strays: string[] }

const WORKBOOK = /\.(?:xlsx|xlsm|xls|ods)$/i;
/** Checked too where they are named, and with decisions beside them. */
const READABLE = /\.(?:xlsx|xlsm|xls|ods|csv)$/i;
/** Files that Excel keeps beside an open workbook, and folders that are not the user's own. */
const PASSED_OVER = /^(?:~\$|\.)/;

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

async function look(folder: string, into: Folder = { workbooks: [], strays: [] }): Promise<Folder> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !PASSED_OVER.test(name)).sort(byName);
  const expected = new Set(entries.filter(({ name }) => READABLE.test(name)).map(({ name }) => sideFileOf(name)));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await look(path, into);
    else if (WORKBOOK.test(entry.name)) into.workbooks.push(path);
    else if (entry.name.endsWith(sideFileOf('')) && !expected.has(entry.name)) into.strays.push(path);
  }
  return into;
}

async function expand(path: string): Promise<Search> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return { files: [{ path }], strays: [] };
  const inside = await look(path).catch(() => undefined);
  if (!inside) {
    const problem = { id: `${path}: folder tidak dapat dibuka. Periksa izinnya.`, en: `${path}: the folder cannot be opened. Check its permissions.` };
    return { files: [{ path, problem }], strays: [] };
  }
  const strays = inside.strays.map((file): Text => ({
    id: `${file}: buku kerjanya tidak ada lagi di sampingnya; keputusan di dalamnya tidak dipakai. Samakan namanya dengan buku kerja itu, atau hapus.`,
    en: `${file}: its workbook is not beside it any more; the decisions in it do not count. Give it the workbook's name, or delete it.`,
  }));
  if (inside.workbooks.length > 0) return { files: inside.workbooks.map((file) => ({ path: file })), strays };
  const problem = {
    id: `${path}: tidak ada file .xlsx, .xls, atau .ods di folder ini. Sebutkan folder lain.`,
    en: `${path}: there is no .xlsx, .xls or .ods file in this folder. Name another folder.`,
  };
  return { files: [{ path, problem }], strays };
}

/** The files that the given paths stand for, each once: files as they are, folders as the workbooks in them, by name. */
export async function findFiles(paths: readonly string[]): Promise<Search> {
  const found = new Map<string, Found>();
  const strays: Text[] = [];
  for (const path of paths) {
    const inside = await expand(path);
    strays.push(...inside.strays);
    for (const file of inside.files) {
      const place = resolve(file.path);
      if (!found.has(place)) found.set(place, file);
    }
  }
  return { files: [...found.values()], strays };
}

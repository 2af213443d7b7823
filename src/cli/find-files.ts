import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Text } from '../sheet/text';

/** A file to check, or a folder in which there is none. */
export type Found = { readonly path: string; readonly problem?: Text };

const WORKBOOK = /\.(?:xlsx|xlsm|xls|ods)$/i;
/** Files that Excel keeps beside an open workbook, and folders that are not the user's own. */
const PASSED_OVER = /^(?:~\$|\.)/;

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !PASSED_OVER.test(name)).sort(byName);
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await workbooksIn(path)));
    else if (WORKBOOK.test(entry.name)) found.push(path);
  }
  return found;
}

async function expand(path: string): Promise<Found[]> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return [{ path }];
  const inside = await workbooksIn(path).catch(() => undefined);
  if (!inside) {
    return [{ path, problem: { id: `${path}: folder tidak dapat dibuka. Periksa izinnya.`, en: `${path}: the folder cannot be opened. Check its permissions.` } }];
  }
  if (inside.length > 0) return inside.map((file) => ({ path: file }));
  return [
    {
      path,
      problem: {
        id: `${path}: tidak ada file .xlsx, .xls, atau .ods di folder ini. Sebutkan folder lain.`,
        en: `${path}: there is no .xlsx, .xls or .ods file in this folder. Name another folder.`,
      },
    },
  ];
}

/** The files that the given paths stand for, each once: files as they are, folders as the workbooks in them, by name. */
export async function findFiles(paths: readonly string[]): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const path of paths) {
    for (const file of await expand(path)) {
      const place = resolve(file.path);
      if (!found.has(place)) found.set(place, file);
    }
  }
  return [...found.values()];
}

import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import type { Reading } from '../port';
import { failure } from './failures';
import { isCompound, isLocked, isOtherPackage, isWebPage, isZip } from './file-form';
import type { InflateBytes } from './inflate';
import { readOther } from './read-other';
import { readPackage } from './read-xlsx';
import { Zip } from './zip';

const inflateInNode: InflateBytes = (compressed, limit) => inflateRawSync(compressed, { maxOutputLength: Math.max(limit, 1) });

/** Applications of the government export HTML tables and XML that they call .xls. */
const isMarkup = (bytes: Buffer): boolean => /^[\uFEFF\s]*</.test(bytes.toString('utf8', 0, 200));
const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 1000).includes(0);

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw failure('not-found', path, cause);
  }
}

/**
 * Reads a workbook from a file; what the file is, its bytes decide, not its name.
 * @throws HostFailure "not-found", "not-a-workbook", "web-page", "encrypted", "truncated" or "too-large"; its message names the path.
 */
export async function readWorkbookFile(path: string): Promise<Reading> {
  const bytes = await readBytes(path);
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
  if (isZip(bytes)) {
    const zip = new Zip(bytes, path, inflateInNode);
    if (!isOtherPackage(zip)) return readPackage(zip, path);
    zip.tryAll();
    return readOther(bytes, path, false);
  }
  if (isCompound(bytes)) {
    if (isLocked(bytes)) throw failure('encrypted', path);
    return readOther(bytes, path, false);
  }
  const isText = extension === 'csv' ? bytes.length > 0 && !isBinary(bytes) : extension === 'xls' && isMarkup(bytes);
  if (!isText) throw failure(isWebPage(bytes) ? 'web-page' : 'not-a-workbook', path);
  return readOther(bytes, path, true);
}

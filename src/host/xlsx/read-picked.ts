import type { Reading } from '../port';
import { failure } from './failures';
import { hasStream, isCompound, isLocked, isOtherPackage, isWebPage, isZip } from './file-form';
import { inflateAnywhere } from './inflate';
import { readPackage } from './read-xlsx';
import { LIMITS, Zip } from './zip';

/**
 * Reads a workbook that the user picked in a browser; what the file is, its bytes decide, not its name.
 * @throws HostFailure "older-form" for what only the command line reads, and all that reading a file may end in.
 */
export async function readPicked(file: File): Promise<Reading> {
  const { name } = file;
  if (file.size > LIMITS.total) throw failure('too-large', name);
  const bytes = await bytesOf(file);
  if (isCompound(bytes)) {
    if (isLocked(bytes)) throw failure('encrypted', name);
    throw failure(hasStream(bytes, 'Workbook', 'Book') ? 'older-form' : 'not-a-workbook', name);
  }
  if (!isZip(bytes)) throw failure(isWebPage(bytes) ? 'web-page' : /\.(?:csv|xls)$/i.test(name) ? 'older-form' : 'not-a-workbook', name);
  const zip = new Zip(bytes, name, inflateAnywhere);
  if (isOtherPackage(zip)) throw failure('older-form', name);
  return readPackage(zip, name);
}

/** A file may be gone, or be held by another program, by the time it is read. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw failure('not-found', file.name, cause);
  }
}

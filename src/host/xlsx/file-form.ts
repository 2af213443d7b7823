import { workbookPart } from './read-xlsx';
import type { Zip } from './zip';

const latin = new TextDecoder('latin1');

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte);
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b);

/** Old .xls files and files locked with a password are both OLE compound files. */
export const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** True where a compound file names one of its streams so. */
export function hasStream(bytes: Uint8Array, ...names: readonly string[]): boolean {
  const text = latin.decode(bytes);
  return names.some((name) => text.includes([...name].join('\0')));
}

export const isLocked = (bytes: Uint8Array): boolean => hasStream(bytes, 'EncryptedPackage');

/** Bytes at the beginning of a file that show what text it is. */
const TEXT_START = 2000;
const HTML = /^\s*<(?:!doctype html|html|head|body|table)\b/i;
/** A page with all its parts in one file (MHTML), as browsers save it: headers of a mail, and pages in them. */
const WEB_ARCHIVE = /^\s*(?:from|subject|date|mime-version|content-type|snapshot-content-location):[^]*^content-type:\s*(?:multipart\/related|text\/html)/im;

export function isWebPage(bytes: Uint8Array): boolean {
  const start = latin.decode(bytes.subarray(0, TEXT_START)).replace(/^\u00ef\u00bb\u00bf/, '');
  return HTML.test(start) || WEB_ARCHIVE.test(start);
}

/** True for an .ods or .xlsb. */
export const isOtherPackage = (zip: Zip): boolean => !workbookPart(zip) && (zip.has('content.xml') || zip.has('xl/workbook.bin'));

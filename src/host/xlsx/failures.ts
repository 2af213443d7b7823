import { HostFailure, type FailureKind } from '../port';
import type { Text } from '../../sheet/text';

const TEXTS: Readonly<Record<Exclude<FailureKind, 'host-busy' | 'host-failed'>, Text>> = {
  'not-found': {
    id: 'file tidak ditemukan atau tidak dapat dibuka. Periksa nama, folder, dan izinnya.',
    en: 'the file was not found or cannot be opened. Check its name, folder and permissions.',
  },
  'not-a-workbook': {
    id: 'bukan buku kerja Excel. Buka file itu di Excel atau LibreOffice dan simpan sebagai .xlsx.',
    en: 'not an Excel workbook. Open the file in Excel or LibreOffice and save it as .xlsx.',
  },
  'older-form': {
    id: 'bukan .xlsx atau .xlsm (bentuk .xls, .xlsb, .ods, dan .csv tidak dibaca di panel). Buka di Excel atau LibreOffice, simpan sebagai .xlsx, lalu pilih lagi.',
    en: 'neither .xlsx nor .xlsm (.xls, .xlsb, .ods and .csv are not read in the pane). Open it in Excel or LibreOffice, save it as .xlsx, then choose it again.',
  },
  'web-page': {
    id: 'halaman web yang disimpan dengan nama buku kerja. Buka di Excel, simpan sebagai .xlsx, lalu periksa file itu; atau unduh ulang dari aplikasinya sebagai Excel.',
    en: 'a web page saved under the name of a workbook. Open it in Excel, save it as .xlsx and check that file; or download it again from its application as Excel.',
  },
  encrypted: {
    id: 'terkunci dengan kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu periksa lagi.',
    en: 'locked with a password. Open it in Excel, remove the password, save it and check again.',
  },
  truncated: {
    id: 'file rusak atau terpotong. Salin atau unduh ulang file itu, lalu periksa lagi.',
    en: 'the file is damaged or cut off. Copy or download it again, then check again.',
  },
  'too-large': {
    id: 'isinya terlalu besar untuk dibaca dengan aman (batas 512 MB). Hapus lembar yang tidak perlu atau pecah menjadi beberapa file.',
    en: 'its content is too large to read safely (limit 512 MB). Remove sheets that are not needed or split it into several files.',
  },
};

/** @param name the file as the user named it; it goes into a one-line message. */
export function failure(kind: keyof typeof TEXTS, name: string, cause?: unknown): HostFailure {
  const oneLine = name.replace(/\p{Cc}+/gu, ' ');
  const { id, en } = TEXTS[kind];
  return new HostFailure(kind, { id: `${oneLine}: ${id}`, en: `${oneLine}: ${en}` }, cause === undefined ? {} : { cause });
}

/** A part of the file that cannot be read; the others may still be. */
export class BrokenPart extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = 'BrokenPart';
    this.text = text;
  }
}

export const MALFORMED: Text = {
  id: 'Lembar ini tidak dapat dibaca karena isinya rusak. Buka di Excel, perbaiki, dan simpan lagi.',
  en: 'This sheet cannot be read because its content is damaged. Open it in Excel, repair it and save it again.',
};

export const MISSING: Text = {
  id: 'Isi lembar ini tidak ada di dalam file. Buka di Excel, perbaiki, dan simpan lagi.',
  en: 'The content of this sheet is missing from the file. Open it in Excel, repair it and save it again.',
};

export const TOO_LARGE: Text = {
  id: 'Lembar ini terlalu besar untuk dibaca dengan aman. Pecah menjadi beberapa lembar atau file.',
  en: 'This sheet is too large to read safely. Split it into several sheets or files.',
};

export const HAS_DTD: Text = {
  id: 'Lembar ini memuat deklarasi dokumen (DTD), yang tidak pernah ditulis Excel, jadi tidak dibaca.',
  en: 'This sheet contains a document type declaration (DTD), which Excel never writes, so it was not read.',
};

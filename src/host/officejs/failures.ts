import type { Text } from '../../sheet/text';
import { HostFailure } from '../port';

const TOO_LARGE = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'];
const CELL_EDIT = 'InvalidOperationInCellEditMode';
const THROTTLED = 'ActivityLimitReached';

/** True for what Excel itself refused or could not do; anything else that is thrown is a bug. */
export function isExcelError(thrown: unknown): thrown is OfficeExtension.Error {
  return thrown instanceof OfficeExtension.Error;
}

/** Excel on the web moves only so much at once. */
export function isTooLarge(thrown: unknown): boolean {
  return isExcelError(thrown) && TOO_LARGE.includes(thrown.code);
}

/** It may well succeed a moment later. */
export function isBusy(thrown: unknown): boolean {
  return isExcelError(thrown) && (thrown.code === CELL_EDIT || thrown.code === THROTTLED);
}

/** The sheet that was meant has been deleted or renamed since. */
export function isGone(thrown: unknown): boolean {
  return isExcelError(thrown) && thrown.code === 'ItemNotFound';
}

/** What was thrown, worded for the user when Excel is its source; as it is otherwise. */
export function asHostFailure(thrown: unknown): unknown {
  if (!isExcelError(thrown)) return thrown;
  return new HostFailure(isBusy(thrown) ? 'host-busy' : isTooLarge(thrown) ? 'too-large' : 'host-failed', excelText(thrown), { cause: thrown });
}

/** One line on what went wrong and what to do. */
export function excelText({ code }: OfficeExtension.Error): Text {
  return WORDS[code] ?? {
    id: `Excel tidak dapat menjawab (${code}): muat ulang panel, lalu coba lagi.`,
    en: `Excel could not answer (${code}): reload the pane, then try again.`,
  };
}

const LOST: Text = {
  id: 'Sambungan ke Excel terputus: muat ulang buku kerja, lalu coba lagi.',
  en: 'The connection to Excel was lost: reload the workbook, then try again.',
};
const LONG: Text = {
  id: 'Isi sel terlalu panjang untuk dikirim Excel: pendekkan teks selnya.',
  en: 'A cell holds more than Excel can send: shorten its text.',
};
const OLD: Text = {
  id: 'Excel ini terlalu lama untuk langkah itu: perbarui Office, atau pakai Excel di web.',
  en: 'This Excel is too old for that step: update Office, or use Excel on the web.',
};
const WORDS: Readonly<Partial<Record<string, Text>>> = {
  [CELL_EDIT]: {
    id: 'Sebuah sel sedang disunting: tekan Enter atau Esc, lalu coba lagi.',
    en: 'A cell is being edited: press Enter or Esc, then try again.',
  },
  [THROTTLED]: { id: 'Excel sedang sibuk: tunggu sebentar, lalu coba lagi.', en: 'Excel is busy: wait a moment, then try again.' },
  RequestPayloadSizeLimitExceeded: LONG,
  ResponsePayloadSizeLimitExceeded: LONG,
  InvalidOrTimedOutSession: LOST,
  ApiNotFound: OLD,
  ItemNotFound: {
    id: 'Lembar atau selnya tidak ada lagi: tekan Periksa sekali lagi.',
    en: 'The sheet or cell is no longer there: press Check again.',
  },
  AccessDenied: {
    id: 'Lembar atau buku kerja ini terkunci: buka kuncinya di tab Tinjau, lalu coba lagi.',
    en: 'This sheet or workbook is protected: unprotect it on the Review tab, then try again.',
  },
};

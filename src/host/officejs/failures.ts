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

/** What was thrown, worded for the user when Excel is its source; as it is otherwise. */
export function asHostFailure(thrown: unknown): unknown {
  if (!isExcelError(thrown)) return thrown;
  return new HostFailure(isBusy(thrown) ? 'host-busy' : isTooLarge(thrown) ? 'too-large' : 'host-failed', excelText(thrown), { cause: thrown });
}

/** One line on what went wrong and what to do. */
export function excelText({ code }: OfficeExtension.Error): Text {
  if (code === CELL_EDIT) {
    return {
      id: 'Sebuah sel sedang disunting: tekan Enter atau Esc, lalu coba lagi.',
      en: 'A cell is being edited: press Enter or Esc, then try again.',
    };
  }
  if (code === THROTTLED) {
    return { id: 'Excel sedang sibuk: tunggu sebentar, lalu coba lagi.', en: 'Excel is busy: wait a moment, then try again.' };
  }
  if (TOO_LARGE.includes(code)) {
    return {
      id: 'Isi sel terlalu panjang untuk dikirim Excel: pendekkan teks selnya.',
      en: 'A cell holds more than Excel can send: shorten its text.',
    };
  }
  return {
    id: `Excel tidak dapat menjawab (${code}): muat ulang panel, lalu coba lagi.`,
    en: `Excel could not answer (${code}): reload the pane, then try again.`,
  };
}

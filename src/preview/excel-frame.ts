import type { Language } from '../sheet/text';
import type { Workbook } from '../sheet/snapshot';
import { ExcelOnTheWeb } from './excel/web/excel-on-the-web';

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-US' };

/** Opens the built add-in in the frame, with a simulated Excel around this workbook as its host. @returns that Excel, and what ends it */
export function openAddin(frame: HTMLIFrameElement, page: string, workbook: Workbook, language: Language): { readonly excel: ExcelOnTheWeb; readonly close: () => void } {
  const { origin } = window.location;
  const excel = new ExcelOnTheWeb(workbook, {
    origin,
    uiLocale: LOCALES[language],
    requirements: { CustomFunctionsRuntime: '1.4' },
    send: (text) => frame.contentWindow?.postMessage(text, origin),
  });
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.origin === origin && event.source === frame.contentWindow && typeof event.data === 'string') excel.receive(event.data);
  };
  window.addEventListener('message', receive);
  frame.src = excel.url(`${page}?n=${Date.now()}`);
  return { excel, close: () => { window.removeEventListener('message', receive); } };
}

import { goToCell, outline } from '../host/officejs/go-to-cell';
import { readWorkbook } from '../host/officejs/read-workbook';
import type { PaneHost } from './pane-host';
import { languageOf, rememberedLanguage, rememberLanguage } from './remembered-language';

/** The pane's host in Excel. */
export function excelPaneHost(): PaneHost {
  return {
    language: rememberedLanguage() ?? languageOf(Office.context.displayLanguage),
    onLanguage: rememberLanguage,
    read: readWorkbook,
    goTo: ({ sheet, address }) => goToCell(sheet, address),
    outline,
  };
}

import { version } from '../../package.json';
import { changeCells, enterFormula } from '../host/officejs/change-cells';
import { convertBack, convertToOrdinary } from '../host/officejs/convert-formulas';
import { readDecisions, writeDecisions } from '../host/officejs/decisions';
import { goToCell, outline } from '../host/officejs/go-to-cell';
import { readWorkbook } from '../host/officejs/read-workbook';
import { reenterFormulas } from '../host/officejs/reenter-formulas';
import { isReadOnly, readSelection } from '../host/officejs/selection';
import { watchCells } from '../host/officejs/watch-cells';
import { writeResultSheet } from '../host/officejs/write-result-sheet';
import { readBasis, readFunctions } from './function-help';
import type { PaneHost } from './pane-host';
import { languageOf, remembered, rememberedLanguage, rememberIt } from './remembered';

/** The pane's host in Excel. */
export function excelPaneHost(): PaneHost {
  return {
    language: rememberedLanguage() ?? languageOf(Office.context.displayLanguage),
    author: remembered('author') ?? '',
    remember: rememberIt,
    version: `Selaras ${version}`,
    today,
    read: readWorkbook,
    selection: readSelection,
    goTo: ({ sheet, address }) => goToCell(sheet, address),
    outline,
    watch: watchCells,
    readDecisions,
    async writeDecisions(decisions) {
      await writeDecisions(decisions);
      return isReadOnly();
    },
    changeCells,
    writeResult: writeResultSheet,
    enterFormula: ({ sheet, address }, formula) => enterFormula(sheet, address, formula),
    convertToOrdinary: () => convertToOrdinary(),
    convertBack,
    reenterFormulas,
    functions: async (language) => readFunctions(await beside(`functions-${language}.json`)),
    basis: async () => readBasis(await beside('bantuan/dasar.json')),
  };
}

/** A file that was built beside the pane. */
async function beside(name: string): Promise<unknown> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

/** The user's own day, not Greenwich's. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

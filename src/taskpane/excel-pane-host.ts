import packageData from '../../package.json';
import { changeCells, enterFormula } from '../host/officejs/change-cells';
import { convertBack, convertToOrdinary } from '../host/officejs/convert-formulas';
import { readDecisions, writeDecisions } from '../host/officejs/decisions';
import { goToCell, outline } from '../host/officejs/go-to-cell';
import { insertTemplate } from '../host/officejs/insert-template';
import { readWorkbook } from '../host/officejs/read-workbook';
import { reenterFormulas } from '../host/officejs/reenter-formulas';
import { repairStoredFormulas } from '../host/officejs/repair-stored';
import { isReadOnly, readSelection } from '../host/officejs/selection';
import { isTemplatePlan } from '../host/officejs/template-plan';
import { watchCells } from '../host/officejs/watch-cells';
import { writeResultSheet } from '../host/officejs/write-result-sheet';
import { readBasis, readFunctions } from './function-help';
import type { PaneHost } from './pane-host';
import { base64Of, templateFileName } from './templates';
import { languageOf, remembered, rememberedLanguage, rememberIt } from './remembered';

/** The pane's host in Excel. */
export function excelPaneHost(): PaneHost {
  return {
    language: rememberedLanguage() ?? languageOf(Office.context.displayLanguage),
    author: remembered('author') ?? '',
    remember: rememberIt,
    version: `Selaras ${packageData.version}`,
    today,
    read: readWorkbook,
    async readPicked(file) {
      const { readPicked } = await import(/* webpackChunkName: "read-picked" */ '../host/xlsx/read-picked');
      return readPicked(file);
    },
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
    async reenterFormulas() {
      const [entered, repaired] = [await reenterFormulas(), await repairStoredFormulas()];
      const others = repaired.left.filter(({ sheet, cell }) => !entered.left.some((told) => told.sheet === sheet && told.cell === cell));
      return { done: entered.done + repaired.done, left: [...entered.left, ...others] };
    },
    async insertTemplate(id, form, heading) {
      const name = `templates/${templateFileName(id, form)}`;
      const plan = await beside(`${name}.json`);
      if (!isTemplatePlan(plan)) throw new Error(`${name}.json is no template`);
      return insertTemplate(plan, base64Of(new Uint8Array(await (await fetched(`${name}.xlsx`)).arrayBuffer())), heading);
    },
    functions: async (language) => readFunctions(await beside(`functions-${language}.json`)),
    basis: async () => readBasis(await beside('bantuan/dasar.json')),
  };
}

/** A file that was built beside the pane. */
async function beside(name: string): Promise<unknown> {
  return (await fetched(name)).json();
}

async function fetched(name: string): Promise<Response> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

/** The user's own day, not Greenwich's. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

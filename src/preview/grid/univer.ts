import { ICommandService, IUniverInstanceService, LocaleType, Univer, UniverInstanceType } from '@univerjs/core';
import type { Workbook as UniverWorkbook, Worksheet } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import idID from '@univerjs/preset-sheets-core/locales/id-ID';
import { SetSelectionsOperation } from '@univerjs/sheets';
import { defaultTheme } from '@univerjs/themes';
import type { Area } from '../../sheet/address';
import { isCellError } from '../../sheet/snapshot';
import type { Language } from '../../sheet/text';
import { cellAt } from './cell-at';
import { listenToUniver } from './changes';
import { ErrorTexts } from './error-texts';
import { registerFunctions } from './functions';
import type { Grid, GridFunction, GridListener } from './grid';
import { speakIndonesian } from './indonesian';
import { leaveKeyboardInFrames } from './keyboard';
import { shapeSheet } from './sheet-shape';
import { snapshotOf } from './snapshot-of';
import { workbookData } from './workbook-data';
import { dressCells, writeCells } from './write-cells';

/** A spreadsheet in the element of this id, which knows these functions besides its own. Open a workbook before anything else is asked of it. */
export function createGrid(container: string, language: Language, functions: readonly GridFunction[]): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    locale: language === 'id' ? LocaleType.ID_ID : LocaleType.EN_US,
    locales: { [LocaleType.ID_ID]: idID, [LocaleType.EN_US]: enUS },
  });
  for (const plugin of UniverSheetsCorePreset({ container, ribbonType: 'simple', disableAutoFocus: true }).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const errorTexts = new ErrorTexts();
  const listeners: GridListener[] = [];
  const echo = { muted: false };
  let opened = 0;

  const book = (): UniverWorkbook => {
    const current = instances.getCurrentUnitOfType<UniverWorkbook>(UniverInstanceType.UNIVER_SHEET);
    if (!current) throw new Error('The grid holds no workbook yet');
    return current;
  };
  const facade = (): NonNullable<ReturnType<typeof api.getActiveWorkbook>> => {
    const current = api.getActiveWorkbook();
    if (!current) throw new Error('The grid holds no workbook yet');
    return current;
  };
  /** Runs a change of our own, which must not come back as one by hand. */
  const quietly = (change: () => void): void => {
    echo.muted = true;
    try {
      change();
    } finally {
      echo.muted = false;
    }
  };
  const change = (sheetName: string, by: (sheet: Worksheet) => void): void => {
    const sheet = book().getSheetBySheetName(sheetName);
    if (sheet) quietly(() => { by(sheet); });
  };
  listenToUniver(injector, () => instances.getCurrentUnitOfType<UniverWorkbook>(UniverInstanceType.UNIVER_SHEET), listeners, echo);
  leaveKeyboardInFrames();

  return {
    open(workbook, widths) {
      const previous = api.getActiveWorkbook();
      quietly(() => {
        if (previous) api.disposeUnit(previous.getId());
        api.createWorkbook(workbookData(`workbook-${++opened}`, workbook, widths)).setNumfmtLocal(language);
      });
      // Univer's function service is there only after the first workbook, and computes later than this.
      if (!previous) {
        registerFunctions(injector, functions, errorTexts);
        if (language === 'id') speakIndonesian(injector);
      }
    },
    snapshot: () => snapshotOf(book(), injector),
    activeSheet: () => facade().getActiveSheet().getSheetName(),
    errorText(sheetName, row, column) {
      // While one workbook gives way to the next there is none.
      const current = instances.getCurrentUnitOfType<UniverWorkbook>(UniverInstanceType.UNIVER_SHEET);
      if (!current) return undefined;
      const id = current.getSheetBySheetName(sheetName)?.getSheetId() ?? '';
      const { value } = cellAt(injector, current, id, row, column);
      return value !== undefined && isCellError(value) ? errorTexts.at(id, row, column) : undefined;
    },
    listen: (listener) => { listeners.push(listener); },
    write(sheetName, cells) {
      change(sheetName, (sheet) => { writeCells(commands, sheet, cells); });
    },
    dress(sheetName, faces) {
      change(sheetName, (sheet) => { dressCells(commands, sheet, faces); });
    },
    shape(sheetName, shape) {
      change(sheetName, (sheet) => { shapeSheet(commands, book(), sheet, shape); });
    },
    select(sheetName, areas) {
      const sheet = facade().getSheetByName(sheetName);
      const [first] = areas;
      if (!sheet || !first) return;
      quietly(() => {
        if (facade().getActiveSheet().getSheetId() !== sheet.getSheetId()) facade().setActiveSheet(sheet);
        commands.syncExecuteCommand(SetSelectionsOperation.id, {
          unitId: facade().getId(),
          subUnitId: sheet.getSheetId(),
          // Univer takes the last one for the present one; Excel the first.
          selections: areas.toReversed().map((area) => selection(area, area === first)),
        });
      });
      reveal(sheet, first);
    },
    addSheet(name) {
      quietly(() => { facade().insertSheet(name); });
    },
    renameSheet(from, to) {
      const sheet = facade().getSheetByName(from);
      if (sheet) quietly(() => { sheet.setName(to); });
    },
    removeSheet(name) {
      const sheet = facade().getSheetByName(name);
      if (sheet) quietly(() => { facade().deleteSheet(sheet); });
    },
  };
}

type FacadeSheet = NonNullable<ReturnType<NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getSheetByName']>>;

/** Scrolls only when the cell is out of sight, and then leaves some of what stands around it in view. */
function reveal(sheet: FacadeSheet, { top, left }: Area): void {
  requestAnimationFrame(() => {
    const seen = sheet.getVisibleRange();
    const inSight = seen && top >= seen.startRow && top < seen.endRow && left >= seen.startColumn && left < seen.endColumn;
    if (!inSight) sheet.scrollToCell(Math.max(0, top - 6), Math.max(0, left - 3));
  });
}

function selection(area: Area, primary: boolean): object {
  const { top, left, bottom, right } = area;
  const cell = { actualRow: top, actualColumn: left, startRow: top, startColumn: left, endRow: top, endColumn: left, isMerged: false, isMergedMainCell: false };
  return {
    range: { startRow: top, startColumn: left, endRow: bottom, endColumn: right },
    primary: primary ? cell : null,
    style: null,
  };
}

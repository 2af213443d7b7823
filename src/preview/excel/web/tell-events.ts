import { areaAddress } from '../../../sheet/address';
import type { ExcelModel, SheetsChanged } from '../model/excel-model';
import type { SheetState } from '../model/sheet-state';
import { ANY_SHEET, EVENT } from '../objects/events';

const EVENTS_CATEGORY = 65536;

const SHEET_EVENTS: Readonly<Partial<Record<SheetsChanged['change'], number>>> = {
  added: EVENT.added,
  removed: EVENT.deleted,
  activated: EVENT.activated,
};

/**
 * Tells the add-in what happens in the workbook, as Excel does.
 * @param wanted whether the add-in registered for an event of a sheet, or of any sheet
 * @param push sends entries to the Rich API
 * @param raise sends an event of the older document API
 */
export function tellEvents(
  model: ExcelModel,
  wanted: (event: number, target: string) => boolean,
  push: (entries: readonly (readonly unknown[])[]) => void,
  raise: (name: string, data: unknown) => void,
): void {
  const tell = (event: number, sheet: SheetState, details: object): void => {
    const targets = [sheet.id, ANY_SHEET].filter((target) => wanted(event, target));
    const text = JSON.stringify({ worksheetId: sheet.id, ...details });
    if (targets.length > 0) push(targets.map((target) => [EVENTS_CATEGORY, event, target, text, 0]));
  };

  model.cellsChanged.listen(({ sheet, area, origin }) => {
    if (origin === 'calculation') return;
    tell(EVENT.changed, sheet, { address: areaAddress(area), changeType: 'RangeEdited', source: 'Local', type: 'WorksheetChanged' });
  });
  model.selected.listen(({ sheet, areas }) => {
    tell(EVENT.selectionChanged, sheet, { address: areas.map(areaAddress).join(','), type: 'WorksheetSelectionChanged' });
    raise('documentSelectionChanged', {});
  });
  model.sheetsChanged.listen(({ sheet, change }) => {
    const event = SHEET_EVENTS[change];
    if (event !== undefined) tell(event, sheet, { source: 'Local' });
  });
}

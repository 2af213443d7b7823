import { inExcel, patiently } from './patience';

/**
 * Where the user is: the sheet on view, and the areas selected on it ("B5:C9").
 * @throws HostFailure when Excel does not answer
 */
export async function readSelection(): Promise<{ readonly sheet: string; readonly areas: readonly string[] }> {
  return inExcel((context) => patiently(async () => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const ranges = context.workbook.getSelectedRanges().load('address');
    await context.sync();
    const areas = ranges.address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((address) => address.slice(address.lastIndexOf('!') + 1));
    return { sheet: sheet.name, areas };
  }));
}

/** True when what is decided cannot be saved under the workbook's own name. */
export async function isReadOnly(): Promise<boolean> {
  return inExcel((context) => patiently(async () => {
    const { workbook } = context;
    workbook.load('readOnly');
    await context.sync();
    return workbook.readOnly;
  }));
}

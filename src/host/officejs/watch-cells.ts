import { inExcel, patiently } from './patience';

/** The user's own changes, as Excel tells of them. */
type Added = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Listens for changes that are not ours.
 * @param onChange told the names of the sheets whose cells changed; null when sheets came or went
 * @returns what ends the listening
 * @throws HostFailure when Excel refuses
 */
export async function watchCells(onChange: (sheets: readonly string[] | null) => void): Promise<() => Promise<void>> {
  const tellAll = (): Promise<void> => {
    onChange(null);
    return Promise.resolve();
  };
  const handlers = await inExcel((context) => patiently(async () => {
    const { worksheets } = context.workbook;
    const added: Added[] = [
      worksheets.onChanged.add(async ({ worksheetId }) => {
        const name = await nameOf(worksheetId);
        onChange(name === undefined ? null : [name]);
      }),
      worksheets.onAdded.add(tellAll),
      worksheets.onDeleted.add(tellAll),
    ];
    await context.sync();
    return added;
  }));
  return () => inExcel(async () => {
    const [first] = handlers;
    for (const handler of handlers) handler.remove();
    await first?.context.sync();
  });
}

/** undefined for a sheet that is gone again. */
async function nameOf(id: string): Promise<string | undefined> {
  return inExcel((context) => patiently(async () => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  }));
}

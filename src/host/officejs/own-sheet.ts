/** The note by which a sheet that we wrote is known as ours. Worksheet notes came with ExcelApi 1.12. */
const KEY = 'selaras';
const RESULT = 'hasil';

export function notesAreKept(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.12');
}

/** Queued; loaded after the next sync. undefined where Excel keeps no notes on sheets. */
export function loadNote(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty | undefined {
  return notesAreKept() ? sheet.customProperties.getItemOrNullObject(KEY).load('value') : undefined;
}

/** True for the note of our report sheet. */
export function tellsResult(note: Excel.WorksheetCustomProperty | undefined): boolean {
  return note !== undefined && !note.isNullObject && note.value === RESULT;
}

export function noteResult(sheet: Excel.Worksheet): void {
  if (notesAreKept()) sheet.customProperties.add(KEY, RESULT);
}

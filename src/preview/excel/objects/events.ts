/** Numbers of the worksheet events, as office.js knows them. */
export const EVENT = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

/** The target of events that are about any sheet. */
export const ANY_SHEET = 'Workbook';

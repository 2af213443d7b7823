const DAY = 86_400_000;
/** Both calendars count from their day 0; Excel's own 1900 was no leap year, so its days before 1 March 1900 are one less. */
const DAY_0 = { since1900: Date.UTC(1899, 11, 30), since1904: Date.UTC(1904, 0, 1) } as const;
const FIRST_OF_MARCH_1900 = 61;

/** An ISO 8601 date, as strict files hold it → the serial number Excel gives it; undefined when it is no date. */
export function serialOf(iso: string, date1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(iso.trim());
  if (!match) return undefined;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part || 0));
  const time = Date.UTC(year, month - 1, day, hours, minutes) + seconds * 1000;
  if (date1904) return (time - DAY_0.since1904) / DAY;
  const serial = (time - DAY_0.since1900) / DAY;
  return serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
}

/** True for a number that may be a year of a report: a year over a column is no amount of it. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2099;
}

/** Text from a cell or a file name, made safe for a terminal: no line ends, no control signs. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
}

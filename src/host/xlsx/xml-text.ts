/** What XML cannot hold, or would change on reading: control signs, lone surrogates, CR. */
const UNSPEAKABLE = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
/** Text that already looks like an escape must not be read as one. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

const hex4 = (text: string): string => text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** Text → XML element content, with the spreadsheet's own _xHHHH_ escapes. */
export function escapeText(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(UNSPEAKABLE, (sign) => `_x${hex4(sign)}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Text → XML attribute value; line ends and tabs survive the reader's normalisation. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** _xHHHH_ → the sign it stands for. */
export function unescapeSpreadsheet(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** XML entities → text. An entity the file would have to declare itself stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#?)([xX]?)([0-9A-Za-z]{1,8});/g, (whole, hash: string, x: string, name: string) => {
    if (!hash) return ENTITIES.get(x + name) ?? whole;
    const code = x ? parseInt(name, 16) : parseInt(name, 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const decoder = new TextDecoder();
const SHORT = 32;

/** UTF-8 bytes → text. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT) return decoder.decode(bytes.subarray(from, to));
  let text = '';
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** A name as one number, so that names in the bytes are compared without making texts of them. */
export function nameCode(name: string): number {
  let code = 0;
  for (let index = 0; index < name.length; index += 1) code = addToCode(code, name.charCodeAt(index));
  return code;
}

export function addToCode(code: number, byte: number): number {
  return (Math.imul(code, 31) + byte) | 0;
}

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * Digits with an optional "." → the same number that Number() gives, without making a text:
 * both parts of the division are exact, so its one rounding is the right one. Anything else goes through Number(); NaN when empty.
 */
export function numberOf(bytes: Uint8Array, from: number, to: number): number {
  let digits = 0;
  let decimals = -1;
  if (to - from <= 16) {
    let at = from;
    for (; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x30 && byte <= 0x39) {
        digits = digits * 10 + (byte - 0x30);
        if (decimals >= 0) decimals += 1;
      } else if (byte === 0x2e && decimals < 0 && at > from) decimals = 0;
      else break;
    }
    if (at === to && to > from && digits < 2 ** 53) return decimals > 0 ? digits / (POWERS_OF_TEN[decimals] ?? NaN) : digits;
  }
  const text = textOf(bytes, from, to).trim();
  return text === '' ? NaN : Number(text);
}

/** "B5" → row and column as row × 16384 + column, zero-based; -1 when it is no address on Excel's grid. */
export function placeOf(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  let at = from;
  for (; at < to && at < from + 3; at += 1) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  let row = 0;
  const digitsFrom = at;
  for (; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x30 || byte > 0x39 || at - digitsFrom > 6) return -1;
    row = row * 10 + byte - 0x30;
  }
  if (column < 1 || column > 16_384 || row < 1 || row > 1_048_576) return -1;
  return (row - 1) * 16_384 + column - 1;
}

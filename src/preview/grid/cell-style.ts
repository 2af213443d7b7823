import { BooleanNumber, BorderStyleTypes, HorizontalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { CellFace } from './grid';

const INDENT_PIXELS = 9;
const PADDING = 2;

/** Excel's names of lines; any other is drawn thin. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

const ALIGNMENTS = { Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT } as const;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export const indentStyle = (indent: number): IStyleData => ({ pd: { l: PADDING + indent * INDENT_PIXELS } });

/** How a cell looks → Univer's form. */
export function styleOf({ format, bold, italic, underline, size, color, fill, indent, align, wrap, borders }: CellFace): IStyleData {
  return {
    ...(format === undefined ? {} : { n: { pattern: format } }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(underline === undefined ? {} : { ul: { s: flag(underline) } }),
    ...(size === undefined ? {} : { fs: size }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(indent === undefined ? {} : indentStyle(indent)),
    ...(align === undefined ? {} : { ht: ALIGNMENTS[align] }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(borders === undefined ? {} : { bd: bordersOf(borders) }),
  };
}

function bordersOf({ top, bottom, left, right }: NonNullable<CellFace['borders']>): IBorderData {
  const line = (border: { readonly style: string; readonly color: string } | undefined): IBorderData['t'] =>
    border && { s: LINES[border.style] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
  const [t, b, l, r] = [line(top), line(bottom), line(left), line(right)];
  return { ...(t ? { t } : {}), ...(b ? { b } : {}), ...(l ? { l } : {}), ...(r ? { r } : {}) };
}

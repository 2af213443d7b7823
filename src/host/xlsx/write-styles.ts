import type { Cell } from '../../sheet/snapshot';
import { escapeAttribute } from './xml-text';

/** What a cell's look adds to what its snapshot says. */
export interface Look {
  readonly border?: boolean | 'dashed';
  readonly wrap?: boolean;
  readonly align?: 'center' | 'right';
  /** Colour behind the cell, as RRGGBB. */
  readonly fill?: string;
  /** The cell may be typed into on a protected sheet. */
  readonly unlocked?: true;
}

/** Format ids that every spreadsheet program knows without being told. */
const BUILT_IN = new Map([
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
]);
const FIRST_CUSTOM = 164;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EDGES = ['left', 'right', 'top', 'bottom'];
const drawn = (style: string): string => `<border>${EDGES.map((edge) => `<${edge} style="${style}"><color auto="1"/></${edge}>`).join('')}<diagonal/></border>`;
const NO_BORDER = `<border>${EDGES.map((edge) => `<${edge}/>`).join('')}<diagonal/></border>`;
const pattern = (inside: string): string => `<fill><patternFill ${inside}</fill>`;
/** Every spreadsheet program expects these two first, in this order. */
const FIRST_FILLS = [pattern('patternType="none"/>'), pattern('patternType="gray125"/>')];

/** The number of an entry, which is new at the end when it was not there. */
function idIn(table: Map<string, number>, xml: string): number {
  const id = table.get(xml) ?? table.size;
  table.set(xml, id);
  return id;
}

/** Collects the styles that the cells of a workbook ask for. */
export class StyleTable {
  private readonly formats = new Map<string, number>();
  private readonly styles = new Map<string, number>();
  private readonly borders = new Map([NO_BORDER, drawn('thin')].map((xml, id) => [xml, id]));
  private readonly fills = new Map(FIRST_FILLS.map((xml, id) => [xml, id]));

  constructor() {
    this.style({}, {});
  }

  /** @returns index of the style in the file, for the cell's s attribute. */
  style(cell: Pick<Cell, 'format' | 'bold' | 'indent'>, look: Look): number {
    const xml = this.styleXml(cell, look);
    return idIn(this.styles, xml);
  }

  xml(): string {
    const formats = [...this.formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    const styles = [...this.styles.keys()];
    return (
      `<styleSheet xmlns="${MAIN}">` +
      (formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '') +
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
      '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
      `<fills count="${this.fills.size}">${[...this.fills.keys()].join('')}</fills>` +
      `<borders count="${this.borders.size}">${[...this.borders.keys()].join('')}</borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }

  private styleXml({ format, bold, indent = 0 }: Pick<Cell, 'format' | 'bold' | 'indent'>, look: Look): string {
    const horizontal = indent > 0 ? 'left' : look.align;
    const alignment =
      (horizontal ? ` horizontal="${horizontal}"` : '') +
      (look.border || look.wrap ? ` vertical="${look.align === 'center' ? 'center' : 'top'}"` : '') +
      (look.wrap ? ' wrapText="1"' : '') +
      (indent > 0 ? ` indent="${indent}"` : '');
    const start =
      `<xf numFmtId="${this.formatId(format)}" fontId="${bold ? 1 : 0}" fillId="${this.fillId(look)}" borderId="${this.borderId(look)}" xfId="0"` +
      (format ? ' applyNumberFormat="1"' : '') +
      (bold ? ' applyFont="1"' : '') +
      (look.fill ? ' applyFill="1"' : '') +
      (look.border ? ' applyBorder="1"' : '') +
      (alignment ? ' applyAlignment="1"' : '') +
      (look.unlocked ? ' applyProtection="1"' : '');
    const inside = (alignment ? `<alignment${alignment}/>` : '') + (look.unlocked ? '<protection locked="0"/>' : '');
    return inside ? `${start}>${inside}</xf>` : `${start}/>`;
  }

  private fillId({ fill }: Look): number {
    return fill === undefined ? 0 : idIn(this.fills, pattern(`patternType="solid"><fgColor rgb="FF${escapeAttribute(fill)}"/><bgColor indexed="64"/></patternFill>`));
  }

  private borderId({ border }: Look): number {
    return border ? idIn(this.borders, drawn(border === 'dashed' ? 'dashed' : 'thin')) : 0;
  }

  private formatId(format: string | undefined): number {
    if (format === undefined) return 0;
    const id = BUILT_IN.get(format) ?? this.formats.get(format) ?? FIRST_CUSTOM + this.formats.size;
    if (id >= FIRST_CUSTOM) this.formats.set(format, id);
    return id;
  }
}

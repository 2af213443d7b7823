import type { Cell } from '../../sheet/snapshot';
import { escapeAttribute } from './xml-text';

/** What a cell's look adds to what its snapshot says. */
export interface Look {
  readonly border?: boolean;
  readonly wrap?: boolean;
  readonly align?: 'center' | 'right';
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
const THIN = EDGES.map((edge) => `<${edge} style="thin"><color auto="1"/></${edge}>`).join('');
const NONE = EDGES.map((edge) => `<${edge}/>`).join('');

/** Collects the styles that the cells of a workbook ask for. */
export class StyleTable {
  private readonly formats = new Map<string, number>();
  private readonly styles = new Map<string, number>();

  constructor() {
    this.style({}, {});
  }

  /** @returns index of the style in the file, for the cell's s attribute. */
  style(cell: Pick<Cell, 'format' | 'bold' | 'indent'>, look: Look): number {
    const xml = this.styleXml(cell, look);
    const known = this.styles.get(xml) ?? this.styles.size;
    this.styles.set(xml, known);
    return known;
  }

  xml(): string {
    const formats = [...this.formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    const styles = [...this.styles.keys()];
    return (
      `<styleSheet xmlns="${MAIN}">` +
      (formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '') +
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
      '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      `<borders count="2"><border>${NONE}<diagonal/></border><border>${THIN}<diagonal/></border></borders>` +
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
      `<xf numFmtId="${this.formatId(format)}" fontId="${bold ? 1 : 0}" fillId="0" borderId="${look.border ? 1 : 0}" xfId="0"` +
      (format ? ' applyNumberFormat="1"' : '') +
      (bold ? ' applyFont="1"' : '') +
      (look.border ? ' applyBorder="1"' : '');
    return alignment ? `${start} applyAlignment="1"><alignment${alignment}/></xf>` : `${start}/>`;
  }

  private formatId(format: string | undefined): number {
    if (format === undefined) return 0;
    const id = BUILT_IN.get(format) ?? this.formats.get(format) ?? FIRST_CUSTOM + this.formats.size;
    if (id >= FIRST_CUSTOM) this.formats.set(format, id);
    return id;
  }
}

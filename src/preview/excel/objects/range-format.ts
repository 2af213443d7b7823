import type { CellState } from '../model/sheet-state';
import { HostObject } from '../rich-api/host-object';
import { mayChange } from './book';
import { RangeBorderCollection } from './range-borders';
import type { StyledCells } from './styled-cells';

/** One look over all cells of a range: null when they differ. */
function shared(range: StyledCells, of: (cell: CellState) => unknown): unknown {
  const [first, ...rest] = range.read(of).flat();
  return rest.every((value) => value === first) ? first : null;
}

const look = (range: StyledCells, name: string, otherwise: unknown): unknown =>
  shared(range, (cell) => cell.look?.[name] ?? otherwise);

const setLook = (range: StyledCells, name: string, value: unknown): void =>
  range.dress((cell) => ({ ...cell, look: { ...cell.look, [name]: value } }));

export class RangeFormat extends HostObject {
  constructor(private readonly range: StyledCells) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['HorizontalAlignment', 'IndentLevel', 'VerticalAlignment', 'WrapText'];
  }

  get Font(): RangeFont { return new RangeFont(this.range); }
  get Fill(): RangeFill { return new RangeFill(this.range); }
  get Borders(): RangeBorderCollection { return new RangeBorderCollection(this.range); }
  get Protection(): FormatProtection { return new FormatProtection(this.range); }

  get IndentLevel(): unknown { return shared(this.range, (cell) => cell.indent ?? 0); }
  set IndentLevel(level: unknown) {
    this.range.dress(({ indent: _indent, ...cell }) => (typeof level === 'number' && level > 0 ? { ...cell, indent: level } : cell));
  }

  get HorizontalAlignment(): unknown { return look(this.range, 'horizontalAlignment', 'General'); }
  set HorizontalAlignment(value: unknown) { setLook(this.range, 'horizontalAlignment', value); }
  get VerticalAlignment(): unknown { return look(this.range, 'verticalAlignment', 'Bottom'); }
  set VerticalAlignment(value: unknown) { setLook(this.range, 'verticalAlignment', value); }
  get WrapText(): unknown { return look(this.range, 'wrapText', false); }
  set WrapText(value: unknown) { setLook(this.range, 'wrapText', value); }

  get ColumnWidth(): unknown { return this.range.sheet.sizes.get(`column ${this.range.area.left}`) ?? 48; }
  set ColumnWidth(points: unknown) { this.#resize('column', this.range.area.left, this.range.area.right, points); }
  get RowHeight(): unknown { return this.range.sheet.sizes.get(`row ${this.range.area.top}`) ?? 15; }
  set RowHeight(points: unknown) { this.#resize('row', this.range.area.top, this.range.area.bottom, points); }

  AutofitColumns(): void { mayChange(this.range.sheet); }
  AutofitRows(): void {
    mayChange(this.range.sheet);
    this.range.reshaped();
  }

  #resize(line: 'row' | 'column', from: number, to: number, points: unknown): void {
    mayChange(this.range.sheet);
    if (typeof points !== 'number') return;
    for (let index = from; index <= to; index++) this.range.sheet.sizes.set(`${line} ${index}`, points);
    this.range.reshaped();
  }
}

class RangeFont extends HostObject {
  constructor(private readonly range: StyledCells) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Underline'];
  }

  get Bold(): unknown { return shared(this.range, (cell) => cell.bold ?? false); }
  set Bold(bold: unknown) {
    this.range.dress(({ bold: _bold, ...cell }) => (bold === true ? { ...cell, bold: true } : cell));
  }
  get Color(): unknown { return look(this.range, 'font.color', '#000000'); }
  set Color(value: unknown) { setLook(this.range, 'font.color', value); }
  get Italic(): unknown { return look(this.range, 'font.italic', false); }
  set Italic(value: unknown) { setLook(this.range, 'font.italic', value); }
  get Name(): unknown { return look(this.range, 'font.name', 'Calibri'); }
  set Name(value: unknown) { setLook(this.range, 'font.name', value); }
  get Size(): unknown { return look(this.range, 'font.size', 11); }
  set Size(value: unknown) { setLook(this.range, 'font.size', value); }
  get Underline(): unknown { return look(this.range, 'font.underline', 'None'); }
  set Underline(value: unknown) { setLook(this.range, 'font.underline', value); }
}

class RangeFill extends HostObject {
  constructor(private readonly range: StyledCells) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Color'];
  }

  get Color(): unknown { return look(this.range, 'fill.color', '#FFFFFF'); }
  set Color(value: unknown) { setLook(this.range, 'fill.color', value); }
  Clear(): void { setLook(this.range, 'fill.color', undefined); }
}

class FormatProtection extends HostObject {
  constructor(private readonly range: StyledCells) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Locked'];
  }

  get Locked(): unknown { return shared(this.range, (cell) => !(cell.unlocked ?? false)); }
  set Locked(locked: unknown) {
    this.range.dress(({ unlocked: _unlocked, ...cell }) => (locked === false ? { ...cell, unlocked: true } : cell));
  }
}

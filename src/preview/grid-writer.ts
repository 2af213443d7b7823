import type { Area } from '../sheet/address';
import type { CellState, SheetState } from './excel/model/sheet-state';
import type { CellFace, Grid, GridCell, SheetShape } from './grid/grid';

const PIXELS_A_POINT = 4 / 3;

/** What of one sheet the grid does not show yet: cells by "row column". */
interface Pending {
  readonly contents: Map<string, Place>;
  readonly looks: Map<string, Place>;
  reshaped: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Gathers what the add-in changes during one sync and shows it in the grid at its end:
 * an add-in changes cell after cell and look after look, and each write to a grid costs.
 */
export class GridWriter {
  readonly #pending = new Map<SheetState, Pending>();

  constructor(private readonly grid: Grid) {}

  contents(sheet: SheetState, area: Area): void {
    addPlaces(this.#of(sheet).contents, area);
  }

  /** @param area what got other looks; without it the sheet got another shape */
  looks(sheet: SheetState, area: Area | undefined): void {
    if (area) addPlaces(this.#of(sheet).looks, area);
    else this.#of(sheet).reshaped = true;
  }

  removed(sheet: SheetState): void {
    this.#pending.delete(sheet);
  }

  #of(sheet: SheetState): Pending {
    if (this.#pending.size === 0) queueMicrotask(() => { this.#flush(); });
    const known = this.#pending.get(sheet);
    if (known) return known;
    const pending: Pending = { contents: new Map(), looks: new Map(), reshaped: false };
    this.#pending.set(sheet, pending);
    return pending;
  }

  #flush(): void {
    const all = [...this.#pending];
    this.#pending.clear();
    for (const [sheet, { contents, looks, reshaped }] of all) {
      if (contents.size > 0) this.grid.write(sheet.name, [...contents.values()].map((place) => contentOf(sheet, place)));
      if (looks.size > 0) this.grid.dress(sheet.name, [...looks.values()].map((place) => faceOf(sheet.cell(place.row, place.column), place)));
      if (reshaped) this.grid.shape(sheet.name, shapeOf(sheet));
    }
  }
}

function addPlaces(places: Map<string, Place>, { top, left, bottom, right }: Area): void {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) places.set(`${row} ${column}`, { row, column });
}

function contentOf(sheet: SheetState, { row, column }: Place): GridCell {
  const { value, formula, format } = sheet.cell(row, column);
  return { row, column, ...(value === undefined ? {} : { value }), ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
}

function faceOf({ bold, indent, format = 'General', look = {} }: CellState, { row, column }: Place): CellFace {
  const { 'font.size': size, 'font.color': color, 'fill.color': fill, horizontalAlignment: align } = look;
  const borders = bordersOf(look);
  return {
    row, column, format, bold: bold ?? false, indent: indent ?? 0,
    italic: look['font.italic'] === true,
    underline: (look['font.underline'] ?? 'None') !== 'None',
    ...(typeof look['wrapText'] === 'boolean' ? { wrap: look['wrapText'] } : {}),
    ...(typeof size === 'number' ? { size } : {}),
    ...(typeof color === 'string' ? { color } : {}),
    ...(typeof fill === 'string' ? { fill } : {}),
    ...(align === 'Left' || align === 'Center' || align === 'Right' ? { align } : {}),
    ...(borders ? { borders } : {}),
  };
}

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

function bordersOf(look: Readonly<Record<string, unknown>>): CellFace['borders'] {
  const drawn = Object.entries(EDGES).flatMap(([side, edge]) => {
    const { [`border.${edge}.style`]: style = 'None', [`border.${edge}.color`]: color = '#000000' } = look;
    return style === 'None' ? [] : [[side, { style: String(style), color: String(color) }] as const];
  });
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

function shapeOf({ merges, sizes, hiddenRows, hiddenColumns, frozenRows }: SheetState): SheetShape {
  const pixels = (line: 'row' | 'column'): Map<number, number> => new Map([...sizes].flatMap(([key, points]) => {
    const [kind, index] = key.split(' ');
    return kind === line ? [[parseInt(index ?? '', 10), Math.round(points * PIXELS_A_POINT)] as const] : [];
  }));
  return { merges, widths: pixels('column'), heights: pixels('row'), hiddenRows, hiddenColumns, frozenRows };
}

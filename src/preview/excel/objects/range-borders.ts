import { HostCollection, HostObject } from '../rich-api/host-object';
import { invalidArgument } from './address';
import { columnsOf, rowsOf } from './areas';
import type { StyledCells } from './styled-cells';

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

/** A place within a range: how many cells lie before it and after it, downwards and across. */
interface Place {
  readonly above: number;
  readonly below: number;
  readonly before: number;
  readonly after: number;
}

/** Which edges of a range's cells a side of it means: the outer ones, or all between two cells. */
const SIDES: Readonly<Record<string, (place: Place) => readonly Edge[]>> = {
  EdgeTop: ({ above }) => (above === 0 ? ['EdgeTop'] : []),
  EdgeBottom: ({ below }) => (below === 0 ? ['EdgeBottom'] : []),
  EdgeLeft: ({ before }) => (before === 0 ? ['EdgeLeft'] : []),
  EdgeRight: ({ after }) => (after === 0 ? ['EdgeRight'] : []),
  InsideHorizontal: ({ above, below }) => [...(above > 0 ? ['EdgeTop' as const] : []), ...(below > 0 ? ['EdgeBottom' as const] : [])],
  InsideVertical: ({ before, after }) => [...(before > 0 ? ['EdgeLeft' as const] : []), ...(after > 0 ? ['EdgeRight' as const] : [])],
  DiagonalDown: () => ['DiagonalDown'],
  DiagonalUp: () => ['DiagonalUp'],
};

export class RangeBorderCollection extends HostCollection {
  constructor(private readonly range: StyledCells) {
    super();
  }

  get items(): readonly RangeBorder[] { return Object.keys(SIDES).map((side) => new RangeBorder(this.range, side)); }
  GetItem(side: unknown): RangeBorder {
    const border = this.items.find(({ SideIndex }) => SideIndex === side);
    if (!border) throw invalidArgument();
    return border;
  }
}

class RangeBorder extends HostObject {
  constructor(private readonly range: StyledCells, readonly SideIndex: string) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Color', 'SideIndex', 'Style', 'Weight'];
  }

  get Color(): unknown { return this.#read('color', '#000000'); }
  set Color(value: unknown) { this.#write('color', value); }
  get Style(): unknown { return this.#read('style', 'None'); }
  set Style(value: unknown) { this.#write('style', value); }
  get Weight(): unknown { return this.#read('weight', 'Thin'); }
  set Weight(value: unknown) { this.#write('weight', value); }

  /** What all those edges share; null where they differ. */
  #read(part: string, otherwise: unknown): unknown {
    const found = this.range.read(({ look }) => look).flatMap((line, row) =>
      line.flatMap((look, column) => this.#edges(row, column).map((edge) => look?.[`border.${edge}.${part}`] ?? otherwise)));
    const [first = otherwise] = found;
    return found.every((value) => value === first) ? first : null;
  }

  #write(part: string, value: unknown): void {
    this.range.dress((cell, row, column) => {
      const edges = this.#edges(row, column);
      if (edges.length === 0) return cell;
      return { ...cell, look: { ...cell.look, ...Object.fromEntries(edges.map((edge) => [`border.${edge}.${part}`, value])) } };
    });
  }

  #edges(row: number, column: number): readonly Edge[] {
    const { area } = this.range;
    return SIDES[this.SideIndex]?.({ above: row, below: rowsOf(area) - 1 - row, before: column, after: columnsOf(area) - 1 - column }) ?? [];
  }
}

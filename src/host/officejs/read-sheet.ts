import type { Area } from '../../sheet/address';
import type { Sheet } from '../../sheet/snapshot';
import { cellCount } from './cell-count';
import { isTooLarge } from './failures';
import type { ListedSheet } from './list-sheets';
import { readBlock, type Block } from './read-block';

/** About this many cells stay well under the 5 MB that Excel on the web sends at once. */
export const BLOCK_CELLS = 20_000;

/** Reads the used range of one sheet, block after block. */
export class SheetReader {
  /** Halved whenever Excel calls a block too large; later sheets profit. */
  #blockCells = BLOCK_CELLS;

  /** @param onCells told after each block how many cells it had, blank ones too; may throw to stop */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly onCells: (sheet: string, cells: number) => void,
  ) {}

  /** @param parts of the sheet that hold anything, from top to bottom */
  async read({ name, hidden }: Pick<ListedSheet, 'name' | 'hidden'>, parts: readonly Area[]): Promise<Sheet> {
    const blocks: Block[] = [];
    for (const part of parts) blocks.push(...(await this.#readArea(name, part)));
    return {
      name,
      // A block can be part of a row, where even one row was too much.
      cells: blocks.flatMap(({ cells }) => cells).sort((one, other) => one.row - other.row || one.column - other.column),
      merges: distinct(blocks.flatMap(({ merges }) => merges)),
      hiddenRows: ascending(blocks.flatMap(({ hiddenRows }) => hiddenRows)),
      hiddenColumns: ascending(blocks.flatMap(({ hiddenColumns }) => hiddenColumns)),
      ...(hidden ? { hidden: true } : {}),
    };
  }

  async #readArea(sheet: string, area: Area): Promise<readonly Block[]> {
    const parts = split(area, this.#blockCells);
    if (parts.length > 1) {
      const blocks: Block[] = [];
      for (const part of parts) blocks.push(...(await this.#readArea(sheet, part)));
      return blocks;
    }
    try {
      const block = await readBlock(this.context, sheet, area);
      this.onCells(sheet, cellCount(area));
      return [block];
    } catch (thrown) {
      if (!isTooLarge(thrown) || cellCount(area) === 1) throw thrown;
    }
    this.#blockCells = Math.floor(cellCount(area) / 2);
    return this.#readArea(sheet, area);
  }
}

/** Bands of whole rows with at most so many cells each; pieces of a row where one row has more. */
function split(area: Area, cells: number): Area[] {
  const columns = area.right - area.left + 1;
  const rows = Math.floor(cells / columns);
  const parts: Area[] = [];
  if (rows >= 1) {
    for (let top = area.top; top <= area.bottom; top += rows) {
      parts.push({ ...area, top, bottom: Math.min(top + rows - 1, area.bottom) });
    }
    return parts;
  }
  for (let top = area.top; top <= area.bottom; top++) {
    for (let left = area.left; left <= area.right; left += cells) {
      parts.push({ top, left, bottom: top, right: Math.min(left + cells - 1, area.right) });
    }
  }
  return parts;
}

/** A merged area that lies on two blocks is told with each. */
function distinct(areas: readonly Area[]): Area[] {
  const known = new Map(areas.map((area) => [`${area.top} ${area.left}`, area]));
  return [...known.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}

function ascending(lines: readonly number[]): number[] {
  return [...new Set(lines)].sort((one, other) => one - other);
}

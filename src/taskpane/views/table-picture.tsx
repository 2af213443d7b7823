import type { JSX } from 'preact';
import type { TableMap } from '../sheet-map';
import type { Words } from '../words';

const CELL = { width: 22, height: 7 };

/** The table from afar: one little box a cell, its colour and its shape say what it is. */
export function TablePicture({ table: { cells, height, width, rows }, words }: { readonly table: TableMap; readonly words: Words }): JSX.Element | null {
  if (cells.length === 0) return null;
  const count = (mark: string): number => cells.filter((cell) => cell.mark === mark).length;
  const [agreed, wrong] = [count('cocok'), count('temuan')];
  return (
    <svg class="picture" viewBox={`0 0 ${width * CELL.width} ${height * CELL.height}`} preserveAspectRatio="none" role="img"
      aria-label={words.mapPicture(count('angka') + agreed + wrong, agreed, wrong)}>
      {rows.filter(({ role }) => role === 'total').map(({ at }) => <rect key={`t${at}`} class="mark-total" y={at * CELL.height} width={width * CELL.width} height={CELL.height} />)}
      {cells.map(({ row, column, mark }) => (
        <rect key={`${row} ${column}`} class={`mark-${mark}`} x={column * CELL.width + 1} y={row * CELL.height + 1} width={CELL.width - 2} height={CELL.height - 2} />
      ))}
    </svg>
  );
}

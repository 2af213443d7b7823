import { read, type CellObject } from '@e965/xlsx';
import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import { shownFormula } from '../../../src/host/xlsx/stored-formula';
import { areaAddress, cellAddress } from '../../../src/sheet/address';
import { isCellError } from '../../../src/sheet/snapshot';

/** One sheet as lines of text, so that a difference shows which cell of which sheet it is in. */
type Lines = Record<string, string[]>;

const line = (address: string, value: unknown, formula = '', format = 'General'): string => [address, JSON.stringify(value), formula, format].join(' | ');

export function asWeRead(bytes: Uint8Array): Lines {
  const { workbook, problems } = readXlsx(bytes, 'x.xlsx');
  expect(problems).toEqual([]);
  return Object.fromEntries(
    workbook.sheets.map(({ name, cells, merges, hiddenRows, hiddenColumns, hidden = false }) => [
      name,
      [
        `hidden ${hidden} rows ${hiddenRows.join()} columns ${hiddenColumns.join()} merges ${merges.map(areaAddress).sort().join()}`,
        ...cells.map(({ row, column, value, formula, format }) =>
          line(cellAddress(row, column), isCellError(value) ? value.error : value, formula, format),
        ),
      ],
    ]),
  );
}

const hiddenOnes = (lines: readonly ({ hidden?: boolean } | undefined)[] = []): string =>
  [...lines.keys()].filter((index) => lines[index]?.hidden).join();

export function asTheLibraryReads(bytes: Uint8Array): Lines {
  const book = read(bytes, { type: 'array', dense: true, cellStyles: true, cellNF: true });
  return Object.fromEntries(
    book.SheetNames.map((name, index) => {
      const sheet = book.Sheets[name] ?? {};
      const rows: ((CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
      const merges = (sheet['!merges'] ?? []).map(({ s, e }) => areaAddress({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
      const cells = Array.from(rows, (cells, row) =>
        Array.from(cells ?? [], (cell, column) => {
          if (!cell || (cell.f === undefined && (cell.v === undefined || cell.v === ''))) return [];
          const format = cell.z === undefined ? undefined : String(cell.z);
          return line(cellAddress(row, column), cell.t === 'e' ? cell.w : cell.v, cell.f && shownFormula(cell.f), format);
        }).flat(),
      ).flat();
      const hidden = Boolean(book.Workbook?.Sheets?.[index]?.Hidden);
      return [name, [`hidden ${hidden} rows ${hiddenOnes(sheet['!rows'])} columns ${hiddenOnes(sheet['!cols'])} merges ${merges.sort().join()}`, ...cells]];
    }),
  );
}

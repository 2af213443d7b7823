import { isConverted, toOrdinary } from '../../src/functions/ordinary/to-ordinary';
import type { SheetLook } from '../../src/host/xlsx/write-sheet';
import type { SheetSettings } from '../../src/host/xlsx/write-settings';
import { writeWorkbook } from '../../src/host/xlsx/write-workbook';
import { cellAddress } from '../../src/sheet/address';
import type { Cell, Sheet } from '../../src/sheet/snapshot';
import { valuesOf } from './compute';
import { type Draft, type DraftCell, lookOf } from './draft';
import { SAMPLE_SHEET, type Template } from './template';

/** "lkjip" keeps calls of our functions; "biasa" has formulas that every spreadsheet program knows. */
export const FORMS = ['lkjip', 'biasa'] as const;
export type Form = (typeof FORMS)[number];

export interface TemplateBook {
  readonly sheets: readonly Sheet[];
  readonly looks: readonly SheetLook[];
}

/** Drafts → sheets whose formulas have their values. @throws Error for a formula that has no ordinary form or fails */
export function bookOf(drafts: readonly Draft[], form: Form): TemplateBook {
  const valueOf = valuesOf(drafts);
  return { sheets: drafts.map((draft) => sheetOf(draft, form, valueOf)), looks: drafts.map((draft) => looksOf(draft, valueOf)) };
}

function sheetOf(draft: Draft, form: Form, valueOf: ReturnType<typeof valuesOf>): Sheet {
  const cells = inOrder(draft).flatMap((cell): Cell[] => {
    const { row, column, formula, value, look } = cell;
    if (formula === undefined && (value === undefined || value === '')) return [];
    const { format, bold, indent } = look;
    return [{
      row, column,
      value: value ?? valueOf(draft.name, cellAddress(row, column)),
      ...(formula === undefined ? {} : { formula: form === 'biasa' ? ordinaryForm(formula) : formula }),
      ...(format === undefined ? {} : { format }),
      ...(bold ? { bold } : {}),
      ...(indent === undefined ? {} : { indent }),
    }];
  });
  return { name: draft.name, cells, merges: draft.merges, hiddenRows: [], hiddenColumns: [] };
}

function looksOf(draft: Draft, valueOf: ReturnType<typeof valuesOf>): SheetLook {
  const looks = new Map(inOrder(draft).map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const { freeze, titleRows, page: { widths, ...paper }, validations } = draft;
  const settings: SheetSettings = { ...paper, protected: true, validations, ...(freeze ? { freeze } : {}), ...(titleRows ? { titleRows } : {}) };
  return {
    columnWidths: widths,
    cell: (row, column) => {
      const cell = looks.get(`${row} ${column}`);
      return cell && lookOf(cell);
    },
    blanks: [...looks.values()].filter(({ value, formula }) => formula === undefined && (value === undefined || value === ''))
      .map(({ row, column, look: { format } }) => (format === undefined ? [row, column] : [row, column, format])),
    rowHeights: heightsOf(draft, valueOf),
    settings,
  };
}

/** Points of one line, and how much wider a letter of our words is than the digit that widths are counted in. */
const LINE = 15;
const LETTER = 1.1;

/** Rows whose wrapped words do not fit on one line. */
function heightsOf(draft: Draft, valueOf: ReturnType<typeof valuesOf>): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, look } of draft.cells.values()) {
    const merge = draft.merges.find((area) => area.top === row && area.left === column);
    if (!look.wrap || (merge && merge.bottom > merge.top)) continue;
    const width = draft.page.widths.slice(column, (merge?.right ?? column) + 1).reduce((sum, each) => sum + each, 0) - 2 * (look.indent ?? 0);
    const lines = Math.ceil((String(valueOf(draft.name, cellAddress(row, column))).length * (look.bold ? LETTER * LETTER : LETTER)) / width);
    if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, lines * LINE));
  }
  return heights;
}

const inOrder = (draft: Draft): DraftCell[] => [...draft.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);

export function ordinaryForm(formula: string): string {
  const result = toOrdinary(formula);
  const [[only] = []] = isConverted(result) ? result.cells : [];
  if (only === undefined) throw new Error(`${formula} has no ordinary form`);
  return only;
}

/** One form of a template as a file: its sheets, and the one with made-up data that an office deletes. */
export function templateFile(template: Template, form: Form): Uint8Array {
  const { sheets, looks } = bookOf([...template.sheets(), template.sample(SAMPLE_SHEET)], form);
  return writeWorkbook({ name: fileName(template, form), sheets }, looks);
}

/** "survei.xlsx", "survei-biasa.xlsx". */
export const fileName = ({ id }: Template, form: Form): string => `${id}${form === 'biasa' ? '-biasa' : ''}.xlsx`;

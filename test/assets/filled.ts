import { TEMPLATES } from '../../assets/templates/templates';
import type { Draft } from '../../assets/templates/draft';
import { bookOf, type Form } from '../../assets/templates/workbook';
import { checkWorkbook } from '../../src/check/check-workbook';
import type { Finding } from '../../src/check/finding';
import type { Workbook } from '../../src/sheet/snapshot';
import { parseAddress } from '../../src/sheet/address';

export const IDS = TEMPLATES.map(({ id }) => id);

export function templateOf(id: string): (typeof TEMPLATES)[number] {
  const template = TEMPLATES.find((one) => one.id === id);
  if (!template) throw new Error(`there is no template ${id}`);
  return template;
}

/** What further sheets of a filled template need besides the made-up data of the first. */
const FURTHER: Readonly<Record<string, (sheet: Draft) => void>> = {
  'Hasil Survei': (sheet) => { sheet.fill('C27', [32]); },
  Belanja: (sheet) => { sheet.fill('C11', [412_000_000, 388_130_400], [396_625_500, 371_482_000], [262_500_000, 205_000_000]); },
};

/** The sheets of a template with its made-up data typed into them. */
export function filledSheets(id: string): Draft[] {
  const template = templateOf(id);
  const sheets = template.sheets();
  const [first] = sheets;
  for (const [address, { input, value }] of template.sample('Contoh').cells) if (input && value !== undefined) first?.fill(address, [value]);
  for (const sheet of sheets) FURTHER[sheet.name]?.(sheet);
  return sheets;
}

export const workbookOf = (id: string, drafts: readonly Draft[], form: Form = 'lkjip'): Workbook => ({ name: `${id}.xlsx`, sheets: bookOf(drafts, form).sheets });

export function findingsIn(workbook: Workbook): readonly Finding[] {
  const steps = checkWorkbook(workbook);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.findings;
  }
}

/** The workbook after somebody has typed over one cell. */
export function typedOver(workbook: Workbook, sheet: string, address: string, value: number | string): Workbook {
  const { top, left } = parseAddress(address) ?? { top: -1, left: -1 };
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) => {
      if (one.name !== sheet) return one;
      const known = one.cells.find(({ row, column }) => row === top && column === left);
      if (!known) throw new Error(`${sheet}!${address} is blank`);
      const { formula: _, ...cell } = known;
      return { ...one, cells: one.cells.map((other) => (other === known ? { ...cell, value } : other)) };
    }),
  };
}

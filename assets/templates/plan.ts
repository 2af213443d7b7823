import type { TemplatePlan, TemplateSheet, TemplateStyle, TemplateValidation } from '../../src/host/officejs/template-plan';
import type { Validation } from '../../src/host/xlsx/write-settings';
import { areaAddress, type Area, cellAddress } from '../../src/sheet/address';
import { type Draft, type DraftCell, lookOf } from './draft';
import { HEADER } from './header';
import type { Template } from './template';
import { type Form, ordinaryForm } from './workbook';

type Style = Omit<TemplateStyle, 'areas'>;

/** A template as the pane builds it cell by cell, where Excel cannot take over the sheets of its file. */
export function planOf(template: Template, form: Form): TemplatePlan {
  const sheets = template.sheets();
  const [first] = sheets;
  const header = Object.fromEntries(Object.entries(HEADER).filter(([, address]) => first?.cells.get(address)?.input));
  return { header, sheets: sheets.map((draft) => sheetPlan(draft, form)) };
}

function sheetPlan(draft: Draft, form: Form): TemplateSheet {
  const cells = [...draft.cells.values()];
  const height = Math.max(...cells.map(({ row }) => row)) + 1;
  const width = Math.max(...cells.map(({ column }) => column)) + 1;
  const content = Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => contentOf(draft.cells.get(cellAddress(row, column)), form)));
  const { freeze, titleRows, page: { paper, landscape = false, widths }, merges, validations } = draft;
  return {
    name: draft.name, content, styles: stylesOf(cells), merges: merges.map(areaAddress), widths,
    validations: validations.flatMap(validationPlans), frozenRows: freeze?.rows ?? 0,
    ...(titleRows ? { titleRows: `$${titleRows[0]}:$${titleRows[1]}` } : {}),
    landscape, paper: paper === 'F4' ? 'Folio' : 'A4',
  };
}

function contentOf(cell: DraftCell | undefined, form: Form): string | number | null {
  if (cell?.formula !== undefined) return `=${form === 'biasa' ? ordinaryForm(cell.formula) : cell.formula}`;
  if (typeof cell?.value === 'string') return cell.value === '' ? null : `'${cell.value}`;
  return cell?.value ?? null;
}

function stylesOf(cells: readonly DraftCell[]): TemplateStyle[] {
  const groups = new Map<string, { style: Style; cells: DraftCell[] }>();
  for (const cell of cells) {
    const style = styleOf(cell);
    const key = JSON.stringify(style);
    const group = groups.get(key) ?? { style, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ style }) => Object.keys(style).length > 0).map((group) => ({ ...group.style, areas: rectangles(group.cells).map(areaAddress) }));
}

function styleOf(cell: DraftCell): Style {
  const { border, fill, unlocked, wrap, align } = lookOf(cell);
  const { format, bold, indent } = cell.look;
  return {
    ...(format === undefined ? {} : { format }), ...(bold ? { bold } : {}), ...(indent === undefined ? {} : { indent }),
    ...(align ? { align: align === 'center' ? 'Center' as const : 'Right' as const } : {}), ...(wrap ? { wrap: true as const } : {}),
    ...(border ? { border: border === 'dashed' ? 'Dash' as const : 'Continuous' as const } : {}),
    ...(fill === undefined ? {} : { fill: `#${fill}` }), ...(unlocked ? { unlocked: true as const } : {}),
  };
}

/** Few rectangles that hold exactly these cells. */
function rectangles(cells: readonly DraftCell[]): Area[] {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of inOrder) {
    const last = runs.at(-1);
    if (last && last.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const done: Area[] = [];
  for (const run of runs) {
    const above = done.findIndex(({ bottom, left, right }) => bottom === run.top - 1 && left === run.left && right === run.right);
    const area = done[above];
    if (area) done[above] = { ...area, bottom: run.bottom };
    else done.push(run);
  }
  return done;
}

function validationPlans({ cells, type, operator, formulas: [first = '', second], style, title, error }: Validation): TemplateValidation[] {
  const compare = { formula1: first, operator: operator === 'greaterThanOrEqual' ? 'GreaterThanOrEqualTo' as const : 'Between' as const, ...(second === undefined ? {} : { formula2: second }) };
  const rules: Readonly<Record<Validation['type'], TemplateValidation['rule']>> = {
    whole: { wholeNumber: compare }, decimal: { decimal: compare },
    list: { list: { inCellDropDown: true, source: first.slice(1, -1) } }, custom: { custom: { formula: `=${first}` } },
  };
  return [{ area: cells, rule: rules[type], alert: { title, message: error, style: style === 'warning' ? 'Warning' : 'Stop' } }];
}

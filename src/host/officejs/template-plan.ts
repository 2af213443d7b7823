/** How cells of a template look; what is left out is Excel's own default. */
export interface TemplateStyle {
  readonly format?: string;
  readonly bold?: true;
  readonly align?: 'Center' | 'Right';
  readonly indent?: number;
  readonly wrap?: true;
  readonly border?: 'Continuous' | 'Dash';
  readonly fill?: string;
  readonly unlocked?: true;
  /** A1 areas. */
  readonly areas: readonly string[];
}

export interface TemplateValidation {
  readonly area: string;
  readonly rule: Excel.DataValidationRule;
  readonly alert: { readonly title: string; readonly message: string; readonly style: 'Stop' | 'Warning' };
}

export interface TemplateSheet {
  readonly name: string;
  /** Row by row from A1: formulas begin with "=", texts with "'", null is blank. All rows are as long. */
  readonly content: readonly (readonly (string | number | null)[])[];
  readonly styles: readonly TemplateStyle[];
  readonly merges: readonly string[];
  /** In characters, from the first column on. */
  readonly widths: readonly number[];
  readonly validations: readonly TemplateValidation[];
  readonly frozenRows: number;
  /** "$8:$9" */
  readonly titleRows?: string;
  readonly landscape: boolean;
  readonly paper: 'A4' | 'Folio';
}

/** A template cell by cell, for an Excel that cannot take over sheets of a file. */
export interface TemplatePlan {
  /** Cells of the first sheet that are filled in once. */
  readonly header: Readonly<Partial<Record<'kecamatan' | 'kabupaten' | 'tahun', string>>>;
  readonly sheets: readonly TemplateSheet[];
}

/** True for what the build wrote beside the pane; anything else is no template. */
export function isTemplatePlan(json: unknown): json is TemplatePlan {
  return typeof json === 'object' && json !== null && 'header' in json && 'sheets' in json && Array.isArray(json.sheets)
    && json.sheets.every((sheet: unknown) => typeof sheet === 'object' && sheet !== null && 'content' in sheet && Array.isArray(sheet.content));
}

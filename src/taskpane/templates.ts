/** The templates that lie beside the pane, by the names of their files. */
export const TEMPLATE_IDS = ['survei', 'anggaran-realisasi', 'indikator', 'perjanjian-kinerja', 'efisiensi', 'rekap-kabupaten'] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** "lkjip" has our formulas, "biasa" those that every spreadsheet program knows. */
export const TEMPLATE_FORMS = ['lkjip', 'biasa'] as const;

export type TemplateForm = (typeof TEMPLATE_FORMS)[number];

/** The file's name without its ending: "survei-biasa". */
export const templateFileName = (id: TemplateId, form: TemplateForm): string => `${id}${form === 'biasa' ? '-biasa' : ''}`;

/** Bytes as text, as Excel takes a file. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += CHUNK) binary += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(binary);
}

/** A function takes only so many arguments. */
const CHUNK = 8192;

import { planOf } from './plan';
import { TEMPLATES } from './templates';
import { fileName, FORMS } from './workbook';

/** The plans of all templates in both forms, as files that the pane fetches: "survei.json" beside "survei.xlsx". */
export function planFiles(): Map<string, string> {
  return new Map(TEMPLATES.flatMap((template) => FORMS.map((form) => [fileName(template, form).replace('.xlsx', '.json'), JSON.stringify(planOf(template, form))] as const)));
}

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeWorkbook } from '../src/host/xlsx/write-workbook';
import { referenceWorkbook } from './reference/workbook';
import { TEMPLATES } from './templates/templates';
import { fileName, FORMS, templateFile } from './templates/workbook';

function put(place: string, bytes: Uint8Array): void {
  const path = fileURLToPath(new URL(place, import.meta.url));
  writeFileSync(path, bytes);
  console.log(path);
}

const { workbook, looks } = referenceWorkbook();
put(`contoh/${workbook.name}`, writeWorkbook(workbook, looks));
for (const template of TEMPLATES) {
  for (const form of FORMS) put(`templates/${fileName(template, form)}`, templateFile(template, form));
}

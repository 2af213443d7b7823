import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeWorkbook } from '../src/host/xlsx/write-workbook';
import { referenceWorkbook } from './reference/workbook';

const { workbook, looks } = referenceWorkbook();
const path = fileURLToPath(new URL(`contoh/${workbook.name}`, import.meta.url));
writeFileSync(path, writeWorkbook(workbook, looks));
console.log(path);

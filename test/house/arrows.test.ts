import { arrowFaults } from './arrows';
import { cycles } from './cycles';
import { readTree, treeOf } from './tree';

const tree = readTree();

test('imports follow the arrows', () => {
  expect(arrowFaults(tree)).toEqual([]);
});

test('no file imports itself through others', () => {
  expect(cycles(tree)).toEqual([]);
});

test.each([
  ['domain imports a sheet', 'src/domain/ikm.ts', `import { a } from '../sheet/a';`],
  ['a type-only import counts too', 'src/domain/ikm.ts', `import type { a } from '../sheet/a';`],
  ['a rule imports a sibling', 'src/rules/satu.ts', `import { a } from './dua';`],
  ['a rule imports a cause', 'src/rules/satu.ts', `import { a } from '../causes/a';`],
  ['a cause imports a rule', 'src/causes/satu.ts', `import { a } from '../rules/a';`],
  ['the engine imports a rule by name', 'src/check/check-workbook.ts', `import { a } from '../rules/satu';`],
  ['another file of the engine imports the registry', 'src/check/engine.ts', `import { rules } from '../rules/index';`],
  ['functions import a table', 'src/functions/ikm.ts', `export { a } from '../table/a';`],
  ['the pane imports the file reader', 'src/taskpane/pane.tsx', `const reader = await import('../host/xlsx/read');`],
  ['Excel and files know each other', 'src/host/officejs/read.ts', `import { a } from '../xlsx/read';`],
  ['something that ships imports the preview', 'src/cli/main.ts', `import { a } from '../preview/server/serve';`],
  ['a rule reads a file', 'src/rules/satu.ts', `import { readFileSync } from 'node:fs';`],
  ['the pane takes in a new package', 'src/taskpane/pane.tsx', `import React from 'react';`],
  ['a folder nobody has planned', 'src/utils/text.ts', ''],
])('a fault is seen: %s', (_, path, text) => {
  expect(arrowFaults(treeOf({ [path]: text }))).toHaveLength(1);
});

test.each([
  ['a rule uses the engine', 'src/rules/satu.ts', `import { a } from '../check/rule';\nimport { b } from '../domain/decimal';`],
  ['the registry lists a rule', 'src/rules/index.ts', `import satu from './satu';`],
  ['files of one folder', 'src/table/find.ts', `import { a } from './words';`],
  ['a package where it belongs', 'src/taskpane/pane.tsx', `import { h } from 'preact/hooks';`],
])('allowed: %s', (_, path, text) => {
  expect(arrowFaults(treeOf({ [path]: text }))).toEqual([]);
});

test('a ring is named with every file in it', () => {
  const ring = treeOf({
    'src/table/a.ts': `import { b } from './b';`,
    'src/table/b.ts': `import type { c } from './c';`,
    'src/table/c.ts': `import { a } from './a';`,
  });
  expect(cycles(ring)).toEqual(['src/table/a.ts → src/table/b.ts → src/table/c.ts → src/table/a.ts']);
});

test('Excel\'s own objects may lead to each other, but not around the folder', () => {
  const range = 'src/preview/excel/objects/range.ts';
  const inside = treeOf({ [range]: `import { a } from './worksheet';`, 'src/preview/excel/objects/worksheet.ts': `import { b } from './range';` });
  const around = treeOf({ [range]: `import { a } from '../model/cell';`, 'src/preview/excel/model/cell.ts': `import { b } from '../objects/range';` });
  expect([cycles(inside).length, cycles(around).length]).toEqual([0, 1]);
});

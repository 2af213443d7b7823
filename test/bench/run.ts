/** npm run bench [-- --write] [name…]: prints figures beside their budgets, --write puts them into docs/architecture.md; asserts nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { checking } from './checking';
import { cold } from './cold';
import { functions } from './functions';
import { ketepatan } from './ketepatan';
import { koreksi } from './koreksi';
import { figureLine, figureTable, type Bench, type Figure } from './measure';
import { oddSheets } from './odd-sheets';
import { pane } from './pane';
import { reading } from './reading';
import { sebab } from './sebab';
import { sizes } from './sizes';

const PAGE = 'docs/architecture.md';
const benches: Record<string, Bench> = { functions, reading, checking, oddSheets, cold, sizes, pane, ketepatan, sebab, koreksi };

const wanted = process.argv.slice(2).filter((word) => word !== '--write');
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No benchmark "${unknown.join('", "')}"; there are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const blocks = new Map<string, Figure[]>();
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}: ${bench.about}`);
  const figures = blocks.get(bench.block ?? 'bench') ?? [];
  blocks.set(bench.block ?? 'bench', figures);
  try {
    for (const figure of await bench.run()) {
      console.log(figureLine(figure));
      figures.push(figure);
    }
  } catch (error) {
    console.log(`  not measured: ${error instanceof Error ? error.message : String(error)}`);
  }
}

if (process.argv.includes('--write')) {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, [...blocks].reduce((text, [block, figures]) =>
    text.replace(new RegExp(`(?<=<!-- ${block} -->\\n)[^]*(?=<!-- /${block} -->)`), () => figureTable(figures)), page));
}

/** npm run bench [-- name…]: prints figures beside their budgets; asserts nothing. */
import { figureLine, type Bench } from './measure';
import { sizes } from './sizes';

const benches: Record<string, Bench> = { sizes };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No benchmark "${unknown.join('", "')}"; there are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}: ${bench.about}`);
  try {
    for (const figure of await bench.run()) console.log(figureLine(figure));
  } catch (error) {
    console.log(`  not measured: ${error instanceof Error ? error.message : String(error)}`);
  }
}

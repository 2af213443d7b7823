import { ikm } from '../../src/domain/ikm';
import { terbilang } from '../../src/domain/terbilang';
import { milliseconds, race, type Bench } from './measure';

const RESPONDENTS = 1_000_000;
const UNSUR = 9;
const AMOUNTS = 20_000;

export const functions: Bench = {
  about: `worksheet functions; IKM over ${RESPONDENTS.toLocaleString('en')} × ${UNSUR} answers`,
  async run() {
    const answers = Array.from({ length: RESPONDENTS }, (_, row) => Array.from({ length: UNSUR }, (__, column) => 1 + ((row * 7 + column * 5 + (row >> 3)) % 4)));
    const times = await race({ bare: () => bareSum(answers), ikm: () => ikm(answers) });
    const amounts = Array.from({ length: AMOUNTS }, (_, index) => (index * 7_919_777_333) % 10 ** 13);
    const { words } = await race({ words: () => amounts.map((amount) => terbilang(amount, 'rupiah')) });
    return [{ what: 'IKM, against a bare loop that sums the same array', value: times.ikm / times.bare, unit: '×', budget: 2.5, detail: `${milliseconds(times.ikm)} / ${milliseconds(times.bare)}` },
      { what: 'TERBILANG', value: AMOUNTS / (words / 1000), unit: 'amounts a second', detail: `${AMOUNTS} in ${milliseconds(words)}` }];
  },
};

/** The quickest that plain JavaScript does; for-of would flatter us. */
function bareSum(rows: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let row = 0; row < rows.length; row++) {
    const values = rows[row] ?? [];
    for (let column = 0; column < values.length; column++) sum += values[column] ?? 0;
  }
  return sum;
}

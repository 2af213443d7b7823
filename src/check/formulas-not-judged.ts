import { formulasOf } from '../formula/formulas';
import { cellAddress } from '../sheet/address';
import type { Workbook } from '../sheet/snapshot';
import type { Text } from '../sheet/text';
import type { NotJudged } from './report';

const KINDS: Text = {
  id: 'Lembar ini memiliki terlalu banyak rumus yang berbeda-beda: mulai sel ini, rumus yang belum ditemui tidak diperiksa.',
  en: 'This sheet has too many different formulas: from this cell on, those not met before were not checked.',
};
const EVALUATION: Text = {
  id: 'Rumus di lembar ini membaca terlalu banyak sel: yang di sel ini dan sejumlah rumus lain tidak dihitung ulang.',
  en: 'The formulas of this sheet read too many cells: this one and several others were not computed again.',
};
const PARTS: Text = {
  id: 'Rumus jumlah di lembar ini memuat terlalu banyak sel: yang di sel ini dan sejumlah rumus lain tidak diperiksa rinciannya.',
  en: 'The sums of this sheet take in too many cells: the parts of this one and of several others were not looked at.',
};
const CYCLES: Text = {
  id: 'Rumus di lembar ini saling merujuk terlalu panjang: mulai sel ini tidak dicari apakah ada yang merujuk selnya sendiri.',
  en: 'The formulas of this sheet refer to each other too far: from this cell on it was not looked for whether one refers to its own cell.',
};

/** What of the formulas was too much to look at. To be asked after the rules have run. */
export function formulasNotJudged(workbook: Workbook): NotJudged[] {
  const { sheets, limits } = formulasOf(workbook);
  const said = [[limits.kinds, KINDS], [limits.evaluation, EVALUATION], [limits.parts, PARTS], [limits.cycles, CYCLES]] as const;
  return sheets.flatMap(({ sheet: { name } }) => said.flatMap(([limit, reason]) => {
    const first = limit.refusedOn(name);
    return first ? [{ sheet: name, range: cellAddress(first.row, first.column), reason }] : [];
  }));
}

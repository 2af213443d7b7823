import { HASIL, type Hasil } from '../../domain/efisiensi';
import { holdsText, operand, withNumber } from './conditions';
import { chosen } from './options';
import { writtenReference } from '../../formula/reference';
import { Refused } from './refusal';
import { combine, type Guard, number, placesOf, spreadAt, type Value } from './value';

/** Efisiensi row by row, or of all rows together; the choice must be written in the formula, for it decides how many results there are. */
export function efisiensi(anggaran: Value, realisasi: Value, capaian?: Value, hasil?: Value): Value {
  const form = formOf(hasil);
  const parts = [anggaran, realisasi];
  if (!capaian) {
    if (form !== 'e') throw new Refused('wrong-call', 'Hasil ini memerlukan capaian.', 'This result needs a capaian.');
    return { ...combine(parts, true, ([pagu = '', spent = '']) => rowOf(pagu, spent, (a, r) => `1-${r}/${a}`)), isOwn: true };
  }
  if (form === 'e-gabungan') return together(anggaran, realisasi, capaian, (e) => e);
  if (form === 'ne-gabungan') return together(anggaran, realisasi, capaian, nilai);
  const finish = form === 'ne' ? nilai : (e: string): string => e;
  return {
    ...combine([...parts, capaian], true, ([pagu = '', spent = '', reached = '']) =>
      rowOf(pagu, spent, (a, r) => withNumber(reached, capaian, '#N/A', (c) => `IF(ABS(${c})>10,#VALUE!,${finish(`1-${r}/(${a}*${c})`)})`))),
    isOwn: true,
  };

  function rowOf(pagu: string, spent: string, formula: (a: string, r: string) => string): string {
    return withNumber(spent, realisasi, '#N/A', (r) => withNumber(pagu, anggaran, '#DIV/0!', (a) => formula(a, r)));
  }
}

function formOf(hasil: Value | undefined): Hasil {
  if (!hasil) return 'e';
  if (hasil.literal === undefined) {
    throw new Refused('wrong-call', 'Pilihan hasil harus ditulis di rumusnya, misalnya "ne".', 'The result must be written in the formula, such as "ne".');
  }
  let form: Hasil = 'e';
  chosen(hasil, HASIL, (word) => {
    form = word;
    return '';
  });
  return form;
}

/** NE: 50 % + (E / 20 %) x 50 %, with E kept within −20 % and 20 %. */
function nilai(e: string): string {
  return `MAX(-0.2,MIN(0.2,${e}))/0.4+0.5`;
}

function together(anggaran: Value, realisasi: Value, capaian: Value, finish: (e: string) => string): Value {
  const parts = [anggaran, realisasi, capaian];
  const ranges = parts.map(({ reference }) => (reference ? writtenReference(reference) : ''));
  const alike = parts.every(({ rows, columns, reference }) => reference && rows === anggaran.rows && columns === anggaran.columns);
  const [a = '', r = '', c = ''] = ranges;
  if (alike) {
    const guards: Guard[] = [
      ...ranges.map((range): Guard => ({ when: holdsText(range), error: '#VALUE!' })),
      { when: `COUNT(${r})+COUNT(${c})<${2 * anggaran.rows * anggaran.columns}`, error: '#N/A' },
      { when: `SUMPRODUCT(--(ABS(${c})>10))>0`, error: '#VALUE!' },
    ];
    return { ...number(finish(`1-SUM(${r})/SUMPRODUCT(${a},${c})`)), guards, isOwn: true };
  }
  const all = combine(parts, true, () => '');
  const places = placesOf(all);
  const each = (value: Value, blank: '#N/A' | '0'): string[] =>
    places.map(([row, column]) => withNumber(spreadAt(value, row, column), value, blank, (text) => text));
  const reached = each(capaian, '#N/A');
  const due = each(anggaran, '0').map((text, index) => `${text}*${reached[index] ?? ''}`).join('+');
  const guards = reached.map((text): Guard => ({ when: `ABS(${text})>10`, error: '#VALUE!' }));
  return { ...number(finish(`1-(${each(realisasi, '#N/A').map(operand).join('+')})/(${due})`)), guards: [...all.guards, ...guards], isOwn: true };
}

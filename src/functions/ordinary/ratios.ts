import { ARAH, type Arah } from '../../domain/capaian';
import { withNumber } from './conditions';
import { chosen } from './options';
import { combine, type Value } from './value';

const FORMS: Readonly<Record<Arah, (realisasi: string, target: string) => string>> = {
  naik: (realisasi, target) => `${realisasi}/${target}`,
  turun: (realisasi, target) => `2-${realisasi}/${target}`,
  // Not target/realisasi: a target of zero must end as #DIV/0! too.
  'turun-bagi': (realisasi, target) => `1/(${realisasi}/${target})`,
};

/** realisasi / target, or one of the two forms for an indicator where less is better. */
export function capaian(realisasi: Value, target: Value, arah?: Value): Value {
  return { ...combine([realisasi, target], true, ([reached = '', aim = '']) =>
    chosen(arah, ARAH, (word) =>
      withNumber(reached, realisasi, '#N/A', (r) => withNumber(aim, target, '#DIV/0!', (t) => FORMS[word](r, t))))), isOwn: true };
}

/** realisasi / anggaran. */
export function serapan(anggaran: Value, realisasi: Value): Value {
  return capaian(realisasi, anggaran);
}

import { Decimal } from '../../domain/decimal';
import { type NamaSkala, SKALA, type SkalaResmi } from '../../domain/skala';
import { holdsText, withNumber } from './conditions';
import { chosen } from './options';
import { columnCount, columnOf } from '../../formula/reference';
import { Refused, unknownRange } from './refusal';
import { combine, type Guard, isSingle, type Value } from './value';

const NAMES: readonly [NamaSkala, ...NamaSkala[]] = ['lkjip', 'skm', 'sakip', 'permendagri86'];

/** The label of each number on a scale that somebody laid down, or on a range of the user's own. */
export function kategori(nilai: Value, skala?: Value): Value {
  if (skala?.unknown !== undefined) throw unknownRange(skala.unknown);
  if (skala && !isSingle(skala)) return ownKategori(nilai, skala);
  return labels(nilai, (formula) => chosen(skala, NAMES, (name) => formula((x) => official(x, SKALA[name], (label) => label))));
}

/** The letter of each IKM. */
export function mutu(ikm: Value): Value {
  return labels(ikm, (formula) => formula((x) => official(x, SKALA.skm, (label) => label.charAt(0))));
}

type OfNumber = (x: string) => string;

/** @param choose gets what asks first whether there is a number, and gives the whole formula of one place. */
function labels(nilai: Value, choose: (formula: (of: OfNumber) => string) => string, guards: readonly Guard[] = []): Value {
  // What was computed on the way carries the noise of binary fractions, which must not decide at a bound.
  const exact = (text: string): string => (nilai.isOwn ? `ROUND(${text},12)` : text);
  const combined = combine([nilai], false, ([text = '']) => choose((of) => withNumber(exact(text), nilai, '#N/A', of)));
  return { ...combined, isOwn: true, guards: [...guards, ...combined.guards] };
}

function official(x: string, skala: SkalaResmi, shown: (label: string) => string): string {
  const decimals = skala.desimal + (skala.satuan === 'rasio' ? 2 : 0);
  const steps = [...skala.tingkat].reverse();
  const bounds = steps.map(({ batas, diAtas }) => boundText(batas, diAtas === true, skala));
  const names = steps.map(({ label }) => `"${shown(label)}"`);
  const label = `LOOKUP(ROUND(${x},${decimals}),{${bounds.join(',')}},{${names.join(',')}})`;
  if (skala.satuan === 'rasio') return `IF(ABS(${x})>10,#VALUE!,${label})`;
  // The bounds of all official points lie far above 1: what lies below is a ratio.
  return `IF(AND(${x}>0,${x}<=1),#VALUE!,IF(OR(${x}<${skala.terendah ?? 0},${x}>${skala.tertinggi ?? 0}),#NUM!,${label}))`;
}

/** "Above 100" begins one step of the last decimal higher, for the number is rounded first. */
function boundText(batas: number, above: boolean, skala: SkalaResmi): string {
  if (!Number.isFinite(batas)) return '-1E+300';
  const bound = new Decimal(batas).plus(above ? new Decimal(10).pow(-skala.desimal) : 0);
  return bound.div(skala.satuan === 'rasio' ? 100 : 1).toString();
}

function ownKategori(nilai: Value, { reference }: Value): Value {
  if (!reference) throw unknownRange('{…}');
  if (columnCount(reference) !== 2) {
    throw new Refused('wrong-call', 'Skala perlu dua kolom: batas bawah dan label.', 'A scale needs two columns: lower bound and label.');
  }
  const [bounds, names] = [columnOf(reference, 0), columnOf(reference, 1)];
  return labels(nilai, (formula) => formula((x) => ownLabel(x, bounds, names)), scaleGuards(bounds, names));
}

function ownLabel(x: string, bounds: string, names: string): string {
  const reached = `LARGE(${bounds},SUMPRODUCT(ISNUMBER(${bounds})*(${bounds}>${x}))+1)`;
  const label = `IF(${x}<MIN(${bounds}),#N/A,TRIM(INDEX(${names},MATCH(${reached},${bounds},0))))`;
  const others = `SUMPRODUCT(ISNUMBER(${bounds})*(${bounds}<>0))>0`;
  const percentage = `AND(ABS(${x})>10,MAX(${bounds})<=2,${others})`;
  const ratio = `AND(${x}>0,${x}<=1,SUMPRODUCT(ISNUMBER(${bounds})*(${bounds}<>0)*(${bounds}<10))=0,${others})`;
  return `IF(OR(${percentage},${ratio}),#VALUE!,${label})`;
}

function scaleGuards(bounds: string, names: string): Guard[] {
  const incomplete = `SUMPRODUCT(--(ISNUMBER(${bounds})<>(TRIM(${names})<>"")))`;
  const twice = `SUMPRODUCT(ISNUMBER(${bounds})*(COUNTIF(${bounds},${bounds})>1))`;
  return [
    { when: `COUNT(${bounds})=0`, error: '#VALUE!' },
    { when: holdsText(bounds), error: '#VALUE!' },
    { when: `${incomplete}+${twice}>0`, error: '#VALUE!' },
  ];
}

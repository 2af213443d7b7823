import { batasResmiOf, type Batas, type BatasResmi } from './batas-resmi';
import { decimalsOf, unit } from './printed';
import { decimalsOfRentang, type Rentang, type Ujung } from './rentang';

/** A place where two neighbouring steps of a scale do not meet as they should. */
export interface Sambungan {
  /** celah: numbers between them belong to neither; tumpang tindih: numbers that belong to both. */
  readonly fault: 'celah' | 'tumpang tindih';
  /** Index of the lower one of the two steps. */
  readonly lower: number;
  /** Index of the step whose printed bound is to be changed, and its text with the other bound. */
  readonly at: number;
  readonly mended: string;
  readonly from: number;
  readonly to: number;
  /** The bounds of the regulation that the scale repeats, where it repeats one. */
  readonly resmi?: BatasResmi;
  /** Only a sign is missing that says to which step a shared bound belongs; no bound is another one than it should be. */
  readonly sign: boolean;
}

interface Step { readonly text: string; readonly rentang: Rentang }

/**
 * The places where a scale leaves a gap or gives one number two labels.
 * A gap of one unit of the last decimal is none (64,99 | 65,00): the numbers are judged as printed; in whole percents it is one,
 * for percentages are printed with decimals, unless a regulation prints these very bounds.
 * @param steps from the lowest to the highest.
 */
export function sambunganOf(steps: readonly Step[], percent: boolean): Sambungan[] {
  const decimals = steps.reduce((most, { rentang }) => Math.max(most, decimalsOfRentang(rentang)), 0);
  const bounds = steps.slice(1).map(({ rentang }, i): Batas => ({ below: steps[i]?.rentang.high?.value ?? NaN, above: rentang.low?.value ?? NaN }));
  const resmi = batasResmiOf(bounds.map(({ below, above }) => ({ below: Number.isNaN(below) ? above : below, above: Number.isNaN(above) ? below : above })));
  return bounds.flatMap((_, lower) => {
    const [low, high] = [steps[lower], steps[lower + 1]];
    const [below, above] = [low?.rentang.high, high?.rentang.low];
    if (!low || !high || !below || !above) return [];
    const official = resmi?.batas[lower];
    const unsigned = resmi?.shared && !below.open && !above.open;
    if (official && below.value === official.below && above.value === official.above && !unsigned) return [];
    const fault = faultOf(below, above, decimals, percent);
    if (!fault) return [];
    const differs = official && (below.value !== official.below || above.value !== official.above);
    const own = below.open && below.value === above.value ? closed(low) : withHigh(low, above.text, true);
    const mend = official ? mendTo(official, resmi, lower, low, high) : { at: lower, mended: own };
    return [{
      fault, lower, ...mend, from: Math.min(below.value, above.value), to: Math.max(below.value, above.value),
      ...(resmi ? { resmi } : {}), sign: below.value === above.value && !differs,
    }];
  });
}

function faultOf(below: Ujung, above: Ujung, decimals: number, percent: boolean): Sambungan['fault'] | undefined {
  if (below.value > above.value) return 'tumpang tindih';
  if (below.value === above.value) return below.open && above.open ? 'celah' : below.open || above.open ? undefined : 'tumpang tindih';
  // "< 76" after "75 atau kurang": what is open reaches up to the bound it names.
  const gap = above.value - below.value;
  const step = unit(decimals);
  const whole = decimals === 0 && percent;
  return gap > step * 1.5 || whole || below.open || above.open ? 'celah' : undefined;
}

function mendTo(official: Batas, { shared }: BatasResmi, lower: number, low: Step, high: Step): Pick<Sambungan, 'at' | 'mended'> {
  if (low.rentang.high?.value !== official.below) return { at: lower, mended: withHigh(low, printed(official.below), false) };
  const sign = shared ? '>' : '';
  return { at: lower + 1, mended: withLow(high, sign + printed(official.above)) };
}

/** The text of a step with another upper bound; open when the bound itself belongs to the next step. */
function withHigh({ text, rentang: { high } }: Step, bound: string, open: boolean): string {
  const number = high?.text ?? '';
  const place = text.lastIndexOf(number);
  const [head, tail] = [text.slice(0, place), text.slice(place + number.length)];
  if (!open || high?.open) return head + bound + tail;
  return /≤\s*$/.test(head) ? head.replace(/≤(\s*)$/, '<$1') + bound + tail : `${head}<${bound}${tail}`;
}

/** The text of a step that now holds its own upper bound. */
function closed({ text, rentang: { high } }: Step): string {
  const number = high?.text ?? '';
  const place = text.lastIndexOf(number);
  const before = text.slice(0, place);
  const head = before.replace(/<\s*$/, '');
  return head === '' || head === before ? `≤ ${number}` : head + text.slice(place);
}

function withLow({ text, rentang }: Step, bound: string): string {
  return text.replace(rentang.low?.text ?? '', bound);
}

function printed(value: number): string {
  return value.toFixed(decimalsOf(value)).replace('.', ',');
}

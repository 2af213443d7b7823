import { round, type Law, type Model, type Spot } from './model';
import type { Random } from './random';

/** A workbook with one known fault. */
export interface Faulty {
  readonly model: Model;
  /** The cells that are wrong; of exchanged rows two. */
  readonly at: readonly Spot[];
  /** What should stand in each of them; nothing where it is a word. */
  readonly rights: readonly number[];
}

export interface Fault {
  /** Causes that tell the truth about it; empty where the numbers keep no trace of it. */
  readonly causes: readonly string[];
  /** Makes the fault somewhere; undefined where the workbook has no place for it. */
  make(model: Model, random: Random): Faulty | undefined;
}

const same = (a: Spot, b: Spot): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** Writes another value over one cell and leaves everything else as it was. */
function typed(model: Model, at: Spot, value: number): Faulty | undefined {
  const right = model.value(at);
  const wrong = round(value, model.decimals(at));
  if (!Number.isFinite(wrong) || wrong === right || wrong === 0) return undefined;
  const faulty = model.copy();
  faulty.set(at, wrong);
  return faulty.lawsOf(at).some((law) => faulty.isBroken(law)) ? { model: faulty, at: [at], rights: [right] } : undefined;
}

/** The first place, in chance order, where a fault can be made. */
function somewhere<Place>(places: readonly Place[], random: Random, make: (place: Place) => Faulty | undefined): Faulty | undefined {
  for (const place of random.shuffled(places).slice(0, 40)) {
    const faulty = make(place);
    if (faulty) return faulty;
  }
  return undefined;
}

/** A slip in the digits of a number, as they stand on the paper. */
function inDigits(least: number, change: (digits: string, random: Random) => string | undefined): Fault['make'] {
  return (model, random) => somewhere(model.numbers(), random, (at) => {
    const scale = 10 ** model.decimals(at);
    const digits = String(Math.round(Math.abs(model.value(at)) * scale));
    if (digits.length < least) return undefined;
    const changed = change(digits, random);
    return changed === undefined || changed.startsWith('0') ? undefined : typed(model, at, (Math.sign(model.value(at)) * Number(changed)) / scale);
  });
}

/** A total that is typed wrong; what is reckoned from it further up follows the wrong one. */
function inTotal(part: (model: Model, law: Law, random: Random) => number | undefined): Fault['make'] {
  return (model, random) => somewhere(model.laws.filter(({ kind, of, signs }) => kind === 'sum' && of.length >= 3 && !signs), random, (law) => {
    const change = part(model, law, random);
    if (change === undefined || model.resultsAt(law.at).length > 1) return undefined;
    const faulty = typed(model, law.at, model.value(law.at) + change);
    faulty?.model.refresh(law.at, [law]);
    return faulty;
  });
}

const ratios = (model: Model): Law[] => model.laws.filter(({ kind }) => kind === 'ratio');
const partOf = (model: Model, { of }: Law, random: Random): number => model.value(random.pick(of) ?? { sheet: 0, row: 0, column: 0 });
const neighbours = (model: Model, { sheet, row, column }: Spot): Spot[] =>
  model.numbers().filter((spot) => spot.sheet === sheet && ((spot.row === row && spot.column !== column) || (spot.column === column && Math.abs(spot.row - row) === 1)));

/** Every kind of mistake that people make in such tables; one each. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'dua digit tertukar': {
    causes: ['digit-tertukar'],
    make: inDigits(4, (digits, random) => {
      const i = random.between(0, digits.length - 2);
      return digits[i] === digits[i + 1] ? undefined : `${digits.slice(0, i)}${digits[i + 1] ?? ''}${digits[i] ?? ''}${digits.slice(i + 2)}`;
    }),
  },
  'satu digit lain': {
    causes: ['digit-berbeda'],
    make: inDigits(2, (digits, random) => {
      const i = random.between(0, digits.length - 1);
      return `${digits.slice(0, i)}${(Number(digits[i]) + random.between(1, 9)) % 10}${digits.slice(i + 1)}`;
    }),
  },
  'satu digit terlewat': {
    causes: ['digit-terlewat', 'nol-berlebih-kurang'],
    make: inDigits(5, (digits, random) => {
      const i = random.between(1, digits.length - 1);
      return digits.slice(0, i) + digits.slice(i + 1);
    }),
  },
  'nol bergeser': {
    causes: ['nol-berlebih-kurang'],
    make: (model, random) => somewhere(model.numbers(), random, (at) => (Math.abs(model.value(at)) < 10 ? undefined : typed(model, at, model.value(at) * (random.pick([10, 0.1, 1000]) ?? 10)))),
  },
  'nilai tahun lain': {
    causes: ['salinan-tahun-lalu', 'salinan-sel-sebelah'],
    make: (model, random) => somewhere(model.years, random, ([now, then]) => typed(model, now, model.value(then))),
  },
  'baris terlewat': { causes: ['rincian-terlewat'], make: inTotal((model, law, random) => -partOf(model, law, random)) },
  'baris terhitung dua kali': { causes: ['rincian-ganda'], make: inTotal(partOf) },
  'persen tidak dihitung ulang': {
    causes: ['persen-belum-diperbarui'],
    make: (model, random) => somewhere(ratios(model), random, (law) => {
      const [part] = law.of;
      if (!part || model.resultsAt(part).length > 0) return undefined;
      const faulty = model.copy();
      faulty.set(part, round(model.value(part) * (0.65 + 0.3 * random.next()), model.decimals(part)));
      faulty.refresh(part, [law]);
      return faulty.isBroken(law) ? { model: faulty, at: [law.at], rights: [round(faulty.expected(law), faulty.decimals(law.at))] } : undefined;
    }),
  },
  'persen dari dasar lain': {
    causes: ['persen-dasar-lain', 'arah-terbalik'],
    make: (model, random) => somewhere(ratios(model), random, (law) => {
      const [part, base] = law.of;
      const other = base && random.pick(neighbours(model, base).filter((spot) => !law.of.some((own) => same(own, spot)) && !same(spot, law.at)));
      if (!part || !other || model.value(other) === 0) return undefined;
      const value = model.expected({ ...law, of: [part, other] });
      return value > 0.5 && value < 10_000 ? typed(model, law.at, value) : undefined;
    }),
  },
  'tanda terbalik': {
    causes: ['tanda-terbalik'],
    make: (model, random) => somewhere(model.numbers(), random, (at) => {
      const law = model.resultsAt(at).find(({ signs }) => signs);
      return typed(model, at, law ? model.expected({ ...law, signs: law.of.map(() => 1) }) : -model.value(at));
    }),
  },
  'angka sebagai teks': {
    causes: [],
    make: (model, random) => somewhere(model.numbers().filter((at) => Math.abs(model.value(at)) >= 1000), random, (at) => {
      const faulty = model.copy();
      faulty.asText(at);
      return { model: faulty, at: [at], rights: [model.value(at)] };
    }),
  },
  'sel sebelah tersalin': {
    causes: ['salinan-sel-sebelah', 'salinan-tahun-lalu'],
    make: (model, random) => somewhere(model.numbers(), random, (at) => {
      const other = random.pick(neighbours(model, at).filter((spot) => model.decimals(spot) === model.decimals(at)));
      return other && typed(model, at, model.value(other));
    }),
  },
  'pembulatan kasar': {
    causes: ['pembulatan-terbawa'],
    make: (model, random) => somewhere(model.numbers(), random, (at) => {
      const step = 10 ** -model.decimals(at) * (model.decimals(at) > 0 ? 10 : 1000);
      return Math.abs(model.value(at)) < 20 * step ? undefined : typed(model, at, Math.round(model.value(at) / step) * step);
    }),
  },
  'dua baris tertukar': {
    causes: ['baris-tertukar'],
    make: (model, random) => somewhere(model.numbers(), random, (at) => {
      const below = { ...at, row: at.row + 1 };
      const [a, b] = [model.value(at), model.value(below)];
      if (a === b || b === 0 || model.decimals(at) !== model.decimals(below) || model.lawsOf(below).length === 0) return undefined;
      const faulty = model.copy();
      faulty.set(at, b);
      faulty.set(below, a);
      return [at, below].every((spot) => faulty.lawsOf(spot).some((law) => faulty.isBroken(law))) ? { model: faulty, at: [at, below], rights: [a, b] } : undefined;
    }),
  },
  'pembagi lain': {
    causes: ['pembagi-berbeda'],
    make: (model, random) => somewhere(model.laws.filter(({ kind }) => kind === 'mean'), random, (law) => {
      const faulty = typed(model, law.at, (model.value(law.at) * law.of.length) / (law.of.length + (random.next() < 0.5 ? 1 : -1)));
      faulty?.model.refresh(law.at, [law]);
      return faulty;
    }),
  },
  'bobot lain': {
    causes: ['bobot-lain'],
    make: (model, random) => somewhere(model.laws.filter(({ kind, scale }) => kind === 'product' && scale === 0.111), random, (law) => {
      const weight = random.pick([0.11, 1 / 9]) ?? 0.11;
      return typed(model, law.at, model.expected({ ...law, scale: weight }));
    }),
  },
  'kategori lain': { causes: [], make: (model, random) => otherLabel(model, 'kategori', random) },
  'peringkat lain': { causes: [], make: (model, random) => otherLabel(model, 'peringkat', random) },
};

function otherLabel(model: Model, wanted: 'kategori' | 'peringkat', random: Random): Faulty | undefined {
  return somewhere(model.labels.filter(({ kind }) => kind === wanted), random, ({ at, others }) => {
    const faulty = model.copy();
    faulty.set(at, random.pick(others) ?? '');
    return { model: faulty, at: [at], rights: wanted === 'peringkat' ? [model.value(at)] : [] };
  });
}

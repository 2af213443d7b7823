import { scaleRule } from '../check/scale-rule';

/** A scale leaves numbers between two of its steps without a label. */
export default scaleRule({
  id: 'skala-bercelah',
  fault: 'celah',
  says: {
    id: ({ lower, upper, from, to }) =>
      `Skala bercelah: nilai di antara ${from} dan ${to} tidak masuk "${lower.label}" (${lower.cell}) dan tidak masuk "${upper.label}" (${upper.cell}).`,
    en: ({ lower, upper, from, to }) =>
      `The scale has a gap: values between ${from} and ${to} are neither "${lower.label}" (${lower.cell}) nor "${upper.label}" (${upper.cell}).`,
  },
});

import { scaleRule } from '../check/scale-rule';

/** A scale gives one number two labels. */
export default scaleRule({
  id: 'skala-tumpang-tindih',
  fault: 'tumpang tindih',
  says: {
    id: ({ lower, upper, from, to }) =>
      `Skala tumpang tindih: nilai ${from === to ? from : `${from} sampai ${to}`} masuk "${lower.label}" (${lower.cell}) dan juga "${upper.label}" (${upper.cell}).`,
    en: ({ lower, upper, from, to }) =>
      `The scale overlaps: ${from === to ? from : `${from} to ${to}`} is both "${lower.label}" (${lower.cell}) and "${upper.label}" (${upper.cell}).`,
  },
});

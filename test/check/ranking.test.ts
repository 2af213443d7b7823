import fc from 'fast-check';
import type { Guess } from '../../src/check/guess';
import { Ranking } from '../../src/check/ranking';
import { numberCell, relation } from '../relation/number-cell';

const guess = (score: number): Guess => ({ fact: [], value: 0, score, repairs: [] });

test('the strongest guess is the one that a look at all of them finds, whatever changes', () => {
  const put = fc.tuple(fc.nat({ max: 19 }), fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }));
  fc.assert(fc.property(fc.array(put, { maxLength: 100 }), (changes) => {
    const relations = Array.from({ length: 20 }, (_, i) => relation('sama', [numberCell(2 * i, 1), numberCell(2 * i + 1, 1)]));
    const ranking = new Ranking(relations);
    const now = new Map<number, Guess | undefined>();
    for (const [place, score] of changes) {
      const next = score === undefined ? undefined : guess(score);
      now.set(place, next);
      const at = relations[place];
      if (at) ranking.put(at, next);
      let best: Guess | undefined;
      for (let i = 0; i < relations.length; i++) if ((now.get(i)?.score ?? -1) > (best?.score ?? -1)) best = now.get(i);
      expect(ranking.best()).toBe(best);
    }
  }));
});

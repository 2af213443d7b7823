import { withFollowers } from '../../src/correct/follow';
import { gathered } from '../../src/correct/gather';
import { joinBlames } from '../../src/correct/join';
import type { Problem } from '../../src/correct/problem';
import { resultsAnew, solvedTogether } from '../../src/correct/results';
import { rivalsOf, type Grounds } from '../../src/correct/rivals';
import type { Told } from '../../src/check/told';
import type { Relation } from '../../src/relation/relation';
import { printedValue } from '../../src/relation/values';
import type { NumberCell } from '../../src/table/table';
import { numberCell as cell, relation } from '../relation/number-cell';

const problem = (at: Problem['changes'][number]['cell'], to: number, repairs: readonly Relation[]): Problem => ({ changes: [{ cell: at, to }], followers: [], repairs });
const shown = (problems: readonly Problem[]) => problems.map(({ changes, followers }) => [...changes, ...followers].map(({ cell: { row }, to }) => `${row} → ${to}`));

describe('accused cells are one problem', () => {
  const [a, b] = [cell(1, 176_215_000), cell(2, 176_215_000)];
  const sum = relation('jumlah', [cell(0, 9), a, b]);

  it.each<[string, Parameters<typeof joinBlames>[0], number]>([
    ['where the same number became the same other one', [{ cells: [a], value: 180_065_000, repairs: [] }, { cells: [b], value: 180_065_000, repairs: [] }], 1],
    ['where it takes both to settle a relation: they changed places', [{ cells: [a], value: 4, repairs: [sum] }, { cells: [b], value: 5, repairs: [sum] }], 1],
    ['but not where two short numbers are alike by chance', [{ cells: [cell(1, 98)], value: 97, repairs: [] }, { cells: [cell(2, 98)], value: 97, repairs: [] }], 2],
  ])('%s', (_, blames, count) => {
    expect(joinBlames(blames)).toHaveLength(count);
  });

  it('where a percentage is wrong only beside a corrected amount', () => {
    const [part, base, percent] = [cell(1, 50), cell(2, 200), cell(3, 40)];
    const ratio = relation('rasio', [percent, part, base]);
    expect(shown(joinBlames([{ cells: [part], value: 100, repairs: [sum] }, { cells: [percent], value: 50, repairs: [ratio] }]))).toEqual([['1 → 100', '3 → 50']]);
  });
});

describe('what is computed from a corrected number', () => {
  const [part, other, total, base, percent] = [cell(1, 60), cell(2, 40), cell(3, 100), cell(4, 200), cell(5, 50)];
  const [sum, ratio] = [relation('jumlah', [total, part, other]), relation('rasio', [percent, total, base])];

  it('follows it, link by link', () => {
    expect(shown(withFollowers([problem(part, 80, [])], [sum, ratio]))).toEqual([['1 → 80', '3 → 120', '5 → 60']]);
  });

  it('stays where it was wrong for another reason', () => {
    expect(shown(withFollowers([problem(part, 80, [])], [relation('jumlah', [cell(3, 7), part, other])]))).toEqual([['1 → 80']]);
  });
});

describe('results that nothing else speaks for', () => {
  const [a, b, sub, c, total] = [cell(1, 10), cell(2, 20), cell(3, 33), cell(4, 5), cell(5, 99)];
  const told = (...relations: Relation[]) => [{ violation: { relations } } as unknown as Told];
  const [inner, outer] = [relation('jumlah', [sub, a, b]), relation('jumlah', [total, sub, c])];

  it('are computed anew, the parts before what is computed from them', () => {
    expect(shown(resultsAnew([], told(outer, inner)))).toEqual([['3 → 30'], ['5 → 35']]);
  });

  it('are computed from what other corrections leave, and not touched where these settle them', () => {
    expect(shown(resultsAnew([problem(a, 13, [])], told(inner, outer)))).toEqual([['5 → 38']]);
  });

  it('also a percentage that changes with its amount', () => {
    const [part, base, percent] = [cell(6, 40), cell(7, 200), cell(8, 30)];
    const both = { changes: [{ cell: part, to: 50 }], followers: [{ cell: percent, to: 20 }], repairs: [relation('rasio', [percent, part, base])] };
    expect(shown(solvedTogether([both]))).toEqual([['6 → 50', '8 → 25']]);
  });

  it('also when they were found before the others were known', () => {
    expect(shown(solvedTogether([problem(total, 38, [outer]), problem(sub, 30, [inner])]))).toEqual([['5 → 35'], ['3 → 30']]);
  });
});

describe('wrong results of one wrong number', () => {
  const [part, other, difference, share] = [cell(1, 90), cell(2, 30), cell(3, 60), cell(4, 7)];
  const followed = relation('jumlah', [difference, part, other], { signs: [1, -1] });
  const [ofPart, ofDifference] = [relation('jumlah', [part, cell(5, 40), cell(6, 32)]), relation('jumlah', [difference, cell(7, 20), cell(8, 22)])];
  const relations = (at: NumberCell) => [followed, ofPart, ofDifference].filter(({ target, terms }) => target === at || terms.includes(at));

  it('are one correction where each is right beside the corrected others', () => {
    const both = gathered([problem(difference, 42, [ofDifference]), problem(part, 72, [ofPart])], relations);
    expect(both).toEqual([{ changes: [{ cell: part, to: 72 }], followers: [{ cell: difference, to: 42 }], repairs: [ofPart, ofDifference] }]);
  });

  it('are two where they would not agree', () => {
    expect(shown(gathered([problem(part, 72, [ofPart]), problem(difference, 45, [ofDifference])], relations))).toEqual([['1 → 72'], ['3 → 45']]);
  });

  it('are two where nothing ties them together', () => {
    expect(shown(gathered([problem(part, 72, [ofPart]), problem(share, 9, [])], relations))).toEqual([['1 → 72'], ['4 → 9']]);
  });
});

describe('equally small corrections', () => {
  const nothing: Grounds = { made: printedValue, relationsOf: () => [], isExplained: () => false, inColumn: () => [], isLabelled: () => false };
  const among = (relations: readonly Relation[]) => (at: NumberCell) => relations.filter(({ target, terms }) => target === at || terms.includes(at));
  const offered = (wrong: Problem, grounds: Partial<Grounds>) => rivalsOf(wrong, { ...nothing, ...grounds }).map(({ cell: { row }, to }) => `${row} → ${to}`);

  describe('of a sum', () => {
    const [a, b, total] = [cell(1, 5310), cell(2, 2730), cell(3, 8130)];
    const sum = relation('jumlah', [total, a, b]);
    const rivals = (relations: readonly Relation[]) => offered(problem(a, 5400, [sum]), { relationsOf: among(relations) });

    it('are offered beside each other where nothing tells them apart', () => {
      expect(rivals([sum])).toEqual(['3 → 8040', '2 → 2820']);
    });

    it('are a part beside its total where the numbers show of both how they came about', () => {
      const wrong = problem(total, 8040, [sum]);
      expect(offered(wrong, {})).toEqual([]);
      expect(offered(wrong, { isExplained: ({ cell: at }) => at === total })).toEqual([]);
      expect(offered(wrong, { isExplained: ({ cell: at }) => at === total || at === a })).toEqual(['1 → 5400']);
    });

    it('are none where they would unsettle what agrees', () => {
      expect(rivals([sum, relation('sama', [cell(7, 2730), b]), relation('sama', [cell(8, 8130), total])])).toEqual([]);
    });

    it('are none where an answer would lie off its scale', () => {
      const answers = [-3, 4, 3, 4, 3, 4, 3, 4, 3, 4].map((value, i) => cell(i + 1, value));
      const [wrong] = answers;
      if (!wrong) throw new Error('no answers');
      const all = relation('jumlah', [cell(0, 35), ...answers]);
      expect(offered(problem(wrong, 3, [all]), { relationsOf: () => [all] }).filter((text) => !text.startsWith('0 '))).toEqual([]);
    });
  });

  describe('of a percentage that is first thought to be out of date', () => {
    const [part, base, percent] = [cell(1, 18_870), cell(2, 2678), cell(3, 70)];
    const ratio = relation('rasio', [percent, part, base]);
    const wrong = problem(percent, 705, [ratio]);

    it('are none where nothing speaks for the amounts being wrong', () => {
      expect(offered(wrong, {})).toEqual([]);
    });

    it.each<[string, Partial<Grounds>, string[]]>([
      ['the amount of which the numbers show how it came about', { isExplained: ({ cell: { row } }) => row === 1 }, ['1 → 1875']],
      ['both amounts where a label bears out the percentage', { isLabelled: ({ cell: { row } }) => row === 3 }, ['1 → 1875', '2 → 26957']],
      ['both amounts where no other percentage is like the new one', { inColumn: (at) => (at === percent ? [cell(4, 80), cell(5, 95), cell(6, 62)] : []) }, ['1 → 1875', '2 → 26957']],
      ['an amount unlike all others of its column', { inColumn: (at) => (at === part ? [cell(4, 2100), cell(5, 950), cell(6, 3110)] : []) }, ['1 → 1875']],
    ])('are %s', (_, grounds, rivals) => {
      expect(offered(wrong, grounds)).toEqual(rivals);
    });
  });
});

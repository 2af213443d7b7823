import { relationsOf } from './written-relations';

/** Imports in millions, printed with one decimal, and what they grew by before they were rounded. */
const imports = [
  ['384,1', '530,7', '38,15'], ['413,0', '525,0', '27,13'], ['2,6', '2,7', '5,30'], ['10,2', '10,4', '2,31'],
  ['1,7', '1,8', '3,60'], ['87,3', '88,1', '0,95'], ['640,2', '655,9', '2,45'], ['12,9', '13,3', '3,40'],
] as const;

const growth = (last: string) => relationsOf(`
  | Uraian | Impor A | Impor B | Pertumbuhan (%) |
  ${imports.map(([from, to, grown], i) => `| Golongan ${i + 1} | ${from} | ${to} | ${i === 7 ? last : grown} |`).join('\n')}`);

test('growth of small amounts is as uncertain as their quotient, not as little as itself', () => {
  expect(growth('3,40')).toEqual(imports.map((_, i) => `D${i + 2} = 100 × (C${i + 2} − B${i + 2}) / B${i + 2}`));
  expect(growth('34,00').filter((line) => line.includes('≠'))).toEqual(['D9 ≠ 100 × (C9 − B9) / B9']);
});

test('what may as well have grown from nothing may have grown by anything', () => {
  const small = (growth: string) => relationsOf(`
    | Uraian | Impor A | Impor B | Pertumbuhan (%) |
    ${imports.map(([from, to, grown], i) => `| Golongan ${i + 1} | ${from} | ${to} | ${grown} |`).join('\n')}
    | Golongan 9 | 0,1 | 0,4 | ${growth} |`);
  expect(small('643,66')).toContain('D10 = 100 × (C10 − B10) / B10');
});

import { relationsOf } from './written-relations';

/** Relations of percentages alone. */
const ratios = (text: string) => relationsOf(text).filter((line) => line.includes('/'));

const names = [...'ABCDEFGHIJKL'];
const amounts = (i: number) => [42_948_600 + 1_733_917 * i, 27_531_021 + 1_204_311 * i] as const;
const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2).replace('.', ',');

/** Operasi and modal, of which few rows have the latter, and their total, of which the percentage is. */
const withModal = names.map((name, i) => {
  const [anggaran, realisasi] = amounts(i);
  const [modal, spent] = i % 4 === 3 ? [9_115_000 + 310_900 * i, 3_020_500] : [0, 0];
  return `| Kegiatan ${name} | ${anggaran} | ${realisasi} | ${anggaran + modal} | ${realisasi + spent} | ${percent(realisasi + spent, anggaran + modal)} |`;
});

/** The percentage stands as far from its amounts as it does from those of operasi above. */
const plain = (sheet: number) => names.map((name, i) => {
  const [anggaran, realisasi] = amounts(i + 20 * sheet);
  return `| Kegiatan ${name} | ${anggaran} | ${realisasi} | ${i + 3} | ${2 * i + 5} | ${percent(realisasi, anggaran)} |`;
});

test('a percentage that other amounts explain in more rows is no ratio of those that it is one of in other tables', () => {
  const others = [1, 2, 3].flatMap((sheet) => [`# Unit ${sheet}`, '| Kegiatan | Anggaran | Realisasi | Volume | Orang | % |', ...plain(sheet)]);
  const text = ['# Rekap', '| Kegiatan | Operasi Anggaran | Operasi Realisasi | Total Anggaran | Total Realisasi | % |', ...withModal, ...others].join('\n');
  expect(ratios(text).filter((line) => line.startsWith('Rekap'))).toEqual(names.map((_, i) => `Rekap!F${i + 2} = 100 × Rekap!E${i + 2} / Rekap!D${i + 2}`));
  expect(ratios(text).filter((line) => line.includes('≠'))).toEqual([]);
});

test('a table in which a percentage fails in far more rows than it holds in says nothing of those in which it holds, nor these of it', () => {
  const otherwise = names.map((name, i) => {
    const [anggaran, realisasi] = amounts(i + 70);
    return `| Kegiatan ${name} | ${anggaran} | ${realisasi} | ${i + 3} | ${2 * i + 5} | ${i < 2 ? percent(realisasi, anggaran) : `${61 + i},${17 + 5 * i}`} |`;
  });
  const text = [1, 2].flatMap((sheet) => [`# Unit ${sheet}`, '| Kegiatan | Anggaran | Realisasi | Volume | Orang | % |', ...(sheet === 1 ? plain(1) : otherwise)]).join('\n');
  const found = ratios(text).filter((line) => !line.endsWith('(?)'));
  expect(found).toEqual(names.map((_, i) => `'Unit 1'!F${i + 2} = 100 × 'Unit 1'!C${i + 2} / 'Unit 1'!B${i + 2}`));
});

test('amounts that two tables share do not make a second percentage beside theirs fail', () => {
  const both = (last: (i: number) => string) => names.map((name, i) => {
    const [anggaran, realisasi] = amounts(i);
    return `| Kegiatan ${name} | ${anggaran} | ${realisasi} | ${percent(realisasi, anggaran)} | ${last(i)} |`;
  });
  const cash = both((i) => `${41 + 3 * i},${20 + i}`);
  const copy = names.map((name, i) => `| Kegiatan ${name} | ${amounts(i)[0]} | 3 |`);
  const text = ['# RAK', '| Kegiatan | Anggaran | Realisasi | Persen di LRA | Persen di RAK |', ...cash, '# Pagu', '| Kegiatan | Target 2021 | Orang |', ...copy].join('\n');
  expect(ratios(text).filter((line) => line.includes('≠'))).toEqual([]);
});

test('what repeats another number where the number below it is 1 is no ratio of the two', () => {
  const rows = names.map((name, i) => {
    const month = i === 5 ? 3 : 1;
    return `| Kegiatan ${name} | ${month} | ${7 + 3 * i},69 | ${i === 5 ? '17,65' : `${7 + 3 * i},69`} |`;
  });
  expect(ratios(['| Kegiatan | Selesai Mei | Progres Juli | Progres (%) |', ...rows].join('\n'))).toEqual([]);
});

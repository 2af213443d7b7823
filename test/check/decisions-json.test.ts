import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Decisions } from '../../src/check/decisions';
import { readDecisionsJson, writeDecisionsJson } from '../../src/check/decisions-json';

const sign = fc.record({ sheet: fc.string(), title: fc.string(), header: fc.array(fc.string()), range: fc.string() });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const decisions: fc.Arbitrary<Decisions> = fc.record({
  setAside: fc.array(fc.record({
    rule: fc.string(), sheet: fc.string(), cell: fc.string(), label: fc.string(), found: fc.oneof(number, fc.string()), reason: fc.string(), author: fc.string(), date: fc.string(),
  })),
  lessons: fc.array(fc.oneof(
    fc.record({ about: fc.constant('baris' as const), table: sign, label: fc.string(), cell: fc.string(), role: fc.constantFrom('rincian' as const, 'total' as const) }),
    fc.record({ about: fc.constant('kolom' as const), table: sign, header: fc.string(), role: fc.constantFrom('anggaran' as const, 'rata-rata' as const) }),
    fc.record({ about: fc.constant('tabel' as const), table: sign, other: sign }),
  )),
});

test('whatever was decided is read again as it was written', () => {
  fc.assert(fc.property(decisions, (made) => {
    expect(readDecisionsJson(writeDecisionsJson(made), 'x')).toEqual({ decisions: made, problems: [] });
  }), { numRuns: 60 });
});

test('any text at all is read or told of, never a failure', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    const { decisions: read, problems } = readDecisionsJson(text, 'laporan.selaras.json');
    expect(read).toEqual({ setAside: [], lessons: [] });
    expect(problems.map(({ message }) => message.id.startsWith('laporan.selaras.json'))).toEqual([true]);
  }), { numRuns: 100 });
});

const ASIDE = { rule: 'r', sheet: 'S', cell: 'A1', label: 'l', found: 1, reason: 'a', author: 'b', date: '2026-01-02' };
const SIGN = { sheet: 'S', title: 't', header: ['a'], range: 'A1:B2' };

test.each<[string, object, number]>([
  ['a decision without a reason', { setAside: [ASIDE, { ...ASIDE, reason: undefined }], lessons: [] }, 1],
  ['a value that is neither number nor words', { setAside: [{ ...ASIDE, found: null }], lessons: [] }, 1],
  ['a role that there is not', { setAside: [], lessons: [{ about: 'kolom', table: SIGN, header: 'a', role: 'toString' }] }, 1],
  ['a row that becomes a title', { setAside: [], lessons: [{ about: 'baris', table: SIGN, label: 'a', cell: 'A1', role: 'judul' }] }, 1],
  ['a lesson about nothing known', { setAside: [], lessons: [{ about: 'lembar', table: SIGN }, 7, null] }, 3],
  ['a second table without a sign', { setAside: [], lessons: [{ about: 'tabel', table: SIGN, other: {} }] }, 1],
])('passed over and counted: %s', (_, stored, lost) => {
  const { decisions: read, problems } = readDecisionsJson(JSON.stringify({ schema: 1, ...stored }), 'f.json');
  expect(problems.map(({ message }) => message.id)).toEqual([`f.json: ${lost} keputusan tidak terbaca dan dilewati. Periksa isinya.`]);
  expect(read.lessons).toEqual([]);
  expect(read.setAside.length).toBeLessThanOrEqual(1);
});

test('what a newer Selaras has written is not guessed at', () => {
  const { decisions: read, problems } = readDecisionsJson(JSON.stringify({ schema: 2, setAside: [ASIDE], lessons: [] }), 'f.json');
  expect(read.setAside).toEqual([]);
  expect(problems[0]?.message.id).toContain('Perbarui Selaras');
});

test('a mark that some editors put before the text does no harm', () => {
  expect(readDecisionsJson(`\uFEFF${writeDecisionsJson({ setAside: [ASIDE], lessons: [] })}`, 'f.json').decisions.setAside).toEqual([ASIDE]);
});

test('the side file that README.md shows is read', () => {
  const shown = /```json\n([^`]*)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const { decisions: read, problems } = readDecisionsJson(shown, 'README.md');
  expect([read.setAside.length, read.lessons.length, problems]).toEqual([1, 1, []]);
});

import { failingLevels, readRequest, type Threshold } from '../../src/cli/options';
import type { Level } from '../../src/check/finding';

test('options may stand anywhere, the last one of a name counts, and "--" ends them', () => {
  expect(readRequest(['--lang', 'en', 'periksa', 'a.xlsx', '--format=html', '--format', 'json', '--gagal-pada', 'patut-dicek', '--', '--b.xlsx'])).toEqual({
    kind: 'check',
    language: 'en',
    paths: ['a.xlsx', '--b.xlsx'],
    format: 'json',
    threshold: 'patut-dicek',
  });
});

test('without options it is a table in Indonesian that fails on what is wrong', () => {
  expect(readRequest(['periksa', 'a.xlsx'])).toEqual({ kind: 'check', language: 'id', paths: ['a.xlsx'], format: 'table', threshold: 'salah' });
});

test('a wrong language is told in Indonesian', () => {
  expect(readRequest(['periksa', 'a.xlsx', '--lang', 'jv'])).toMatchObject({ kind: 'wrong', language: 'id', message: { id: expect.stringContaining('pilih: id, en') } });
});

test('names that every object has are unknown options too', () => {
  expect(readRequest(['periksa', 'a.xlsx', '--constructor'])).toMatchObject({ kind: 'wrong' });
});

test.each<[Threshold, Level[]]>([
  ['salah', ['salah']],
  ['patut-dicek', ['salah', 'patut-dicek']],
  ['tidak-pernah', []],
])('--gagal-pada %s fails on %j', (threshold, levels) => {
  expect(failingLevels(threshold)).toEqual(levels);
});

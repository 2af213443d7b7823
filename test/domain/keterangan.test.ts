import { fitsKeterangan, readKeterangan } from '../../src/domain/keterangan';

test.each([
  ['Naik', 'perubahan', [1]], ['meningkat', 'perubahan', [1]], ['▲', 'perubahan', [1]], ['Menurun.', 'perubahan', [-1]], ['↓', 'perubahan', [-1]], [' Tetap ', 'perubahan', [0]],
  ['Tercapai', 'target', [1, 0]], ['Sesuai  target', 'target', [1, 0]], ['Melampaui target', 'target', [1]], ['Belum Tercapai', 'target', [-1]], ['Di bawah target', 'target', [-1]],
])('%s', (text, about, may) => {
  expect(readKeterangan(text)).toEqual({ about, may });
});

test.each(['Naik kelas', 'Tercapai sebagian', 'Baik', '', 'Turun tangan menangani pengaduan'])('"%s" says nothing of two numbers', (text) => {
  expect(readKeterangan(text)).toBeUndefined();
});

test.each([
  ['Naik', 1, 2, true], ['Naik', 2, 1, false], ['Turun', 2, 1, true], ['Naik', 2, 2, true], ['Tetap', 1, 2, false], ['Tetap', 2, 2, true],
  ['Tercapai', 80, 80, true], ['Tercapai', 80, 79, false], ['Melampaui', 80, 80, false], ['Melampaui', 80, 81, true], ['Tidak Tercapai', 80, 79, true], ['Tidak Tercapai', 80, 80, false],
])('%s beside %d and %d: %s', (text, first, second, expected) => {
  const keterangan = readKeterangan(text);
  expect(keterangan && fitsKeterangan(keterangan, first, second)).toBe(expected);
});

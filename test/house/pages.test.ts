import { firstSentence, headingsOf } from './pages';

const page = `# jumlah-tidak-cocok

## Yang diperiksa

Baris jumlah sama dengan rinciannya,
juga Rp 1.000,00 di dalamnya. Kalimat kedua.

## Mengapa

### Bukan judul
`;

test('headings are titles of the first two orders', () => {
  expect(headingsOf(page)).toEqual(['jumlah-tidak-cocok', 'Yang diperiksa', 'Mengapa']);
});

test('the first sentence ends at a full stop, not inside a number', () => {
  expect(firstSentence(page, 'Yang diperiksa')).toBe('Baris jumlah sama dengan rinciannya, juga Rp 1.000,00 di dalamnya.');
});

test('an empty section has no sentence', () => {
  expect(firstSentence(page, 'Salah')).toBe('');
});

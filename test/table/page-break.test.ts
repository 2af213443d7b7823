import { placeOf, rowLine, tablesOf } from './reading';

test.each<[string, string, string[]]>([
  ['a header repeated above rows that are numbered on', `
    | No | Desa | Nilai | Peringkat |
    | 1 | Jaten | 78,41 | 2 |
    | 2 | Jati | 75,90 | 3 |
    | No | Desa | Nilai | Peringkat |
    | 3 | Dagen | 81,20 | 1 |`, ['A1:D5']],
  ['also with a blank row before it and a numbering below it', `
    | No | Desa | Nilai | Peringkat |
    | (1) | (2) | (3) | (4) |
    | 1 | Jaten | 78,41 | 2 |
    | 2 | Jati | 75,90 | 3 |

    | No | Desa | Nilai | Peringkat |
    | (1) | (2) | (3) | (4) |
    | 3 | Dagen | 81,20 | 1 |`, ['A1:D8']],
  ['and beneath words that head a part of the table', `
    | No | Uraian | Target | Realisasi |
    | 1 | Pajak Hotel | 5.200.000 | 5.100.000 |
    | 2 | Pajak Restoran | 2.400.000 | 2.300.000 |
    RETRIBUSI
    | No | Uraian | Target | Realisasi |
    | 3 | Retribusi Pasar | 1.200.000 | 1.100.000 |`, ['A1:D6']],
  ['between a heading and its first part', `
    | No | Uraian | Target | Realisasi |
    | I | Pajak | | |
    | 1 | Pajak Hotel | 5.200.000 | 5.100.000 |
    | II | Retribusi | | |
    | No | Uraian | Target | Realisasi |
    | 1 | Retribusi Pasar | 1.200.000 | 1.100.000 |
    | 2 | Retribusi Parkir | 2.200.000 | 2.100.000 |`, ['A1:D7']],
  ['right below a subtotal', `
    | Uraian | Target | Realisasi |
    | Pajak Hotel | 5.200.000 | 5.100.000 |
    | Jumlah Pajak Hotel | 5.200.000 | 5.100.000 |
    | Uraian | Target | Realisasi |
    | Retribusi Pasar | 1.200.000 | 1.100.000 |
    | Jumlah | 6.400.000 | 6.200.000 |`, ['A1:C6']],
  ['a header of two rows', `
    | No | Desa | Warga | < |
    | ^ | ^ | L | P |
    | 1 | Jaten | 6.214 | 6.407 |
    | No | Desa | Warga | < |
    | ^ | ^ | L | P |
    | 2 | Jati | 4.118 | 4.236 |`, ['A1:D6']],
])('%s is a page break', (_, text, places) => {
  expect(tablesOf(text).map(placeOf)).toEqual(places);
});

test('the rows go on', () => {
  const [table] = tablesOf(`
    | No | Uraian | Target |
    | 1 | Pajak Hotel | 5.200.000 |
    | No | Uraian | Target |
    | 2 | Pajak Restoran | 2.400.000 |
    | | Jumlah | 7.600.000 |`);
  expect(table?.rows.map(rowLine)).toEqual(['rincian 1 Pajak Hotel', 'rincian 2 Pajak Restoran', 'total Jumlah']);
});

test.each<[string, string, string[]]>([
  ['whose rows are numbered from 1', `
    | No | Desa | Nilai |
    | 1 | Jaten | 78,41 |
    | 2 | Jati | 75,90 |
    | No | Desa | Nilai |
    | 1 | Dagen | 81,20 |
    | 2 | Brujul | 80,20 |`, ['A1:C3', 'A4:C6']],
  ['below a total of all', `
    | Uraian | Anggaran |
    | Operasi | 5.200.000 |
    | Modal | 2.400.000 |
    | Jumlah | 7.600.000 |
    | Uraian | Anggaran |
    | Rapat | 1.200.000 |
    | Jumlah | 1.200.000 |`, ['A1:B4', 'A5:B7']],
  ['under a title of its own', `
    | Uraian | Anggaran |
    | Operasi | 5.200.000 |
    Kecamatan Jaten
    | Uraian | Anggaran |
    | Modal | 2.400.000 |`, ['A1:B2', 'A4:B5']],
  ['whose second row of headings is another', `
    | No | Desa | Warga | < |
    | ^ | ^ | L | P |
    | 1 | Jaten | 6.214 | 6.407 |
    | No | Desa | Warga | < |
    | ^ | ^ | Lahir | Mati |
    | 2 | Jati | 4.118 | 4.236 |`, ['A1:D3', 'A4:D6']],
])('the same header heads another table %s', (_, text, places) => {
  expect(tablesOf(text).map(placeOf)).toEqual(places);
});

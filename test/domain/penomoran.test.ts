import { nomorFaults } from '../../src/domain/penomoran';

/** Each fault: the numeral as printed, what it should be, and what it follows. */
function faults(...texts: string[]): string[] {
  return nomorFaults(texts).map(({ at, expected, after, repeats }) => `${at}: ${texts[at] ?? ''} → ${expected}, after ${texts[after] ?? ''}${repeats ? ' (again)' : ''}`);
}

test.each([
  [['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI']], [['i', 'ii', 'iii', 'iv']], [['1', '2', '3']], [['1.', '2.', '3.']], [['A', 'B', 'C', 'D']], [['a)', 'b)', 'c)']],
  [['(1)', '(2)', '(3)']], [['1.1', '1.2', '1.3', '2.1', '2.2']], [['U1', 'U2', 'U3']], [['U01', 'U02', 'U03']], [['H', 'I', 'J']], [['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']],
  [['XXXIX', 'XL', 'XLI']], [['1', 'I', 'II', '2', 'I', 'II', '3', 'I']], [['1', '2', '3', '1', '2', '3']], [['1', 'Jumlah', '2', '', '3']], [['1', '2', '5']], [['1', '3', '5', '7', '9']],
  [['5', '6', '7']], [['41', '42', '43', '51', '52', '53', '54', '61', '62']], [[]], [['1', '2', '4', '5', '9', '12']], [['1', '2', '3', '2', '4', '5']], [['C', 'D', 'E']], [['1', '2', '4', '6', '7', '9', '10', '13']],
])('%j is in order, or no list that can be judged', (texts) => {
  expect(faults(...texts)).toEqual([]);
});

test.each<[string[], string[]]>([
  [['I', 'II', 'III', 'III', 'V'], ['3: III → IV, after III (again)']],
  [['1', '2', '3', '5', '6'], ['3: 5 → 4, after 3']],
  [['1.', '2.', '3.', '3.', '4.', '5.'], ['3: 3. → 4., after 3. (again)']],
  [['a)', 'b)', 'c)', 'e)', 'f)'], ['3: e) → d), after c)']],
  [['A', 'B', 'C', 'C', 'D'], ['3: C → D, after C (again)']],
  [['(1)', '(2)', '(3)', '(5)', '(6)'], ['3: (5) → (4), after (3)']],
  [['1.1', '1.2', '1.3', '1.3', '1.4'], ['3: 1.3 → 1.4, after 1.3 (again)']],
  [['U01', 'U02', 'U03', 'U05', 'U06'], ['3: U05 → U04, after U03']],
  [['i', 'ii', 'iii', 'v', 'vi'], ['3: v → iv, after iii']],
  [['11', '12', '13', '14', '16', '17'], ['4: 16 → 15, after 14']],
  [['VII', 'VIII', 'IX', 'XI', 'XII'], ['3: XI → X, after IX']],
  [[' 1 ', '2', '3', '5'], ['3: 5 → 4, after 3']],
  [['1', '2', '3', '4', '6', '7', '8', '8', '9'], ['4: 6 → 5, after 4', '7: 8 → 9, after 8 (again)']],
  [['A', '1', '2', '3', '5', 'B', '1', '2', '3', 'C', 'E'], ['4: 5 → 4, after 3', '10: E → D, after C']],
])('%j', (texts, expected) => {
  expect(faults(...texts)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['a blank cell', ['I', 'II', 'III', 'IV', 'V', '', 'VI', 'VII']],
  ['words too long for a numeral', ['I', 'II', 'III', 'IV', 'V', 'VI', 'Jumlah seluruhnya']],
  ['words that end in a number', ['1', '2', '3', 'Tahun 5', '4']],
  ['Roman digits that make no numeral', ['I', 'II', 'III', 'IIII', 'IV']],
  ['a word in mixed case', ['i', 'ii', 'iii', 'iv', 'Li', 'v', 'vi']],
  ['letters side by side', ['A', 'B', 'C', 'D', 'E', 'GH', 'F']],
  ['a number in other parentheses', ['1', '2', '3', '(2)', '(3)', '4']],
])('%s is no part of the list', (_, texts) => {
  expect(faults(...texts)).toEqual([]);
});

test.each<[string, string[]]>([
  ['what ended with the next number of the list around it is not continued', ['A', '1', '2', '3', '4', 'B', '6', '7', '8']],
  ['"I" begins a Roman list where no letter before it asks for it', ['A', 'B', 'C', 'D', 'I', 'II']],
  ['three faults are no slips, however long the list', ['1', '2', '3', '4', '5', '7', '8', '9', '11', '12', '13', '15', '16', '17']],
  ['more letters than a code has', ['ABCD1', 'ABCD2', 'ABCD3', 'ABCD5']],
  ['a number with a letter behind it', ['A1b', 'A2b', 'A3b', 'A5b']],
])('%s', (_, texts) => {
  expect(faults(...texts)).toEqual([]);
});

test.each<[string, string[], string[]]>([
  ['"I" after a repeated "H" is the letter', ['G', 'H', 'H', 'I'], ['2: H → I, after H (again)']],
  ['"I" after a "G" that should be "H" is the letter', ['F', 'G', 'G', 'I'], ['2: G → H, after G (again)']],
  ['a point behind the number does not part the list', ['1.', '2.', '3', '5', '6'], ['3: 5 → 4, after 3']],
  ['two digits', ['9', '10', '11', '13'], ['3: 13 → 12, after 11']],
  ['three levels', ['1.1.1', '1.1.2', '1.1.3', '1.1.5'], ['3: 1.1.5 → 1.1.4, after 1.1.3']],
  ['a chapter of two digits', ['10.1', '10.2', '10.3', '10.5'], ['3: 10.5 → 10.4, after 10.3']],
  ['a code of two letters', ['IK1', 'IK2', 'IK3', 'IK5'], ['3: IK5 → IK4, after IK3']],
  ['a code without zeros gets none', ['U7', 'U8', 'U10', 'U11'], ['2: U10 → U9, after U8']],
])('%s', (_, texts, expected) => {
  expect(faults(...texts)).toEqual(expected);
});

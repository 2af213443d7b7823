/** Excel's error a failure ends as: #DIV/0!, #VALUE!, #NUM!, #N/A. */
export type FailureKind = 'div0' | 'value' | 'num' | 'na';

/** Why there is no answer. A value, not an exception: bad input is no bug. */
export interface Failure {
  readonly error: FailureKind;
  /** One sentence in both languages of the product. */
  readonly message: { readonly id: string; readonly en: string };
  /** The cell's place in the range that was given, zero-based. */
  readonly at?: { readonly row: number; readonly column: number };
}

export function fail(error: FailureKind, id: string, en: string): Failure {
  return { error, message: { id, en } };
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'error' in value && 'message' in value;
}

/** The failure with its place, unless it has one already. */
export function failAt(failure: Failure, row: number, column: number): Failure {
  return failure.at ? failure : { ...failure, at: { row, column } };
}

/** The sentence with the place in front: "Baris 3, kolom 2: …". Places count from 1, as people do. */
export function failureText(failure: Failure, language: 'id' | 'en'): string {
  const sentence = failure.message[language];
  if (!failure.at) return sentence;
  const { row, column } = failure.at;
  return language === 'id' ? `Baris ${row + 1}, kolom ${column + 1}: ${sentence}` : `Row ${row + 1}, column ${column + 1}: ${sentence}`;
}

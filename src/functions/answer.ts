import { type Failure, failureText, isFailure } from '../domain/failure';

const PERCENT = '0.00%';

/** A result, or its failure as Excel's error. */
export function answer<T>(result: T | Failure): T {
  if (isFailure(result)) throw excelError(result);
  return result;
}

/** Results for each place of a range; a failure stands in its own place, but a lone one is thrown, which every Excel understands. */
export function answers(results: readonly (readonly unknown[])[]): unknown[][] {
  if (results.length === 1 && results[0]?.length === 1) answer(results[0][0]);
  return results.map((row) => row.map((result) => (isFailure(result) ? excelError(result) : result)));
}

/** As answers; numbers are ratios, and carry a percent format where Excel can take one. */
export function percentages(results: readonly (readonly (number | Failure)[])[]): unknown[][] {
  if (!context()?.requirements?.isSetSupported('CustomFunctionsRuntime', '1.4')) return answers(results);
  return answers(results.map((row) => row.map((result) => (
    typeof result === 'number' ? { type: 'FormattedNumber', basicValue: result, numberFormat: PERCENT } : result
  ))));
}

function excelError(failure: Failure): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const code = {
    div0: ErrorCode.divisionByZero,
    value: ErrorCode.invalidValue,
    num: ErrorCode.invalidNumber,
    na: ErrorCode.notAvailable,
  }[failure.error];
  return new CustomFunctions.Error(code, failureText(failure, language()));
}

/** Indonesian, unless Excel says that it speaks another language. */
function language(): 'id' | 'en' {
  return (context()?.displayLanguage ?? 'id').toLowerCase().startsWith('id') ? 'id' : 'en';
}

/** Before office.js knows its host, the context is not there or empty. */
function context(): Partial<Office.Context> | undefined {
  return Office.context;
}

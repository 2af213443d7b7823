import type { CellValue } from '../../../sheet/snapshot';
import { HostObject } from '../rich-api/host-object';
import { isRecord } from '../rich-api/protocol';

/** What a function gave for one cell: its value, a format when it came with one, a message when it is an error. */
export interface Answer {
  readonly value: CellValue | null;
  readonly format?: string;
  readonly message?: string;
}

/** One value, or a matrix that spills. */
export type Outcome = Answer | readonly (readonly Answer[])[];

/** By the codes office.js sends; all others, of functions that threw or that nobody made, are #VALUE! without a message. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };
/** Excel shows the message of these two only. */
const WITH_MESSAGE = ['#VALUE!', '#N/A'];

/** The calls of custom functions that wait for their result. */
export class Invocations {
  #next = 1;
  readonly #waiting = new Map<number, (outcome: Outcome) => void>();
  /** How many messages brought results. */
  batches = 0;

  add(): { readonly id: number; readonly outcome: Promise<Outcome> } {
    const id = this.#next++;
    return { id, outcome: new Promise((resolve) => this.#waiting.set(id, resolve)) };
  }

  /** Takes one message's results: [id, succeeded, value or message, error code]. */
  settle(results: readonly unknown[]): void {
    this.batches++;
    for (const result of results) {
      const [id, succeeded, value, code] = isList(result) ? result : [];
      if (typeof id !== 'number') continue;
      const resolve = this.#waiting.get(id);
      this.#waiting.delete(id);
      resolve?.(succeeded === true ? readOutcome(value) : readFailure(code, value));
    }
  }
}

/** The object through which office.js hands in results. */
export class CustomFunctionsService extends HostObject {
  constructor(
    private readonly invocations: Invocations,
    private readonly ready: () => void,
  ) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void { this.ready(); }
  _GetEnabledFeatures(): readonly number[] { return []; }
  SetInvocationArrayResults(results: readonly unknown[]): void { this.invocations.settle(results); }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function readOutcome(value: unknown): Outcome {
  if (!isList(value)) return readAnswer(value);
  return value.map((row) => (isList(row) ? row : [row]).map(readAnswer));
}

function readAnswer(value: unknown): Answer {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return { value };
  if (!isRecord(value)) return { value: value === null || value === undefined ? 0 : { error: '#VALUE!' } };
  const { type, basicValue, numberFormat, errorType, code, message } = value;
  if (type === 'Error' || code !== undefined) return readError(errorName(errorType ?? code ?? basicValue), message);
  const answer = readAnswer(basicValue);
  return typeof numberFormat === 'string' ? { ...answer, format: numberFormat } : answer;
}

function readFailure(code: unknown, message: unknown): Answer {
  const error = typeof code === 'number' ? ERRORS[code] : undefined;
  return error === undefined ? { value: { error: '#VALUE!' } } : readError(error, message);
}

function readError(error: string, message: unknown): Answer {
  return {
    value: { error },
    ...(typeof message === 'string' && message !== '' && WITH_MESSAGE.includes(error) ? { message } : {}),
  };
}

function errorName(code: unknown): string {
  const name = String(code);
  if (name.startsWith('#')) return name;
  const named: Readonly<Record<string, string>> = {
    NotAvailable: '#N/A', Div0: '#DIV/0!', Num: '#NUM!', Value: '#VALUE!', Null: '#NULL!',
  };
  return named[name] ?? '#VALUE!';
}

import type { Workbook } from '../../../sheet/snapshot';
import { ExcelModel } from '../model/excel-model';
import type { Book } from '../objects/book';
import { RangeAreas } from '../objects/range-areas';
import { WorkbookObject } from '../objects/workbook';
import { Worksheet } from '../objects/worksheet';
import { Interpreter } from '../rich-api/interpreter';
import { isRichRequest } from '../rich-api/protocol';
import { AddinInternalService } from './addin-service';
import { addinUrl, appContext, CONVERSATION, DEFAULT_REQUIREMENTS, type RequirementMatrix } from './app-context';
import { CustomFunctionsService, Invocations, type Outcome } from './invocations';
import { tellEvents } from './tell-events';
import { readMethod, readQuestion, writeAnswer, writeNews, type Question } from './messages';

/** Failures that Excel on the web reports with a number of its own. */
export const HOST_FAILURE = {
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  cellEditMode: 5004,
  tooManyRequests: 5102,
  sessionLost: 5012,
} as const;

export interface ExcelOptions {
  /** The origin of the page that holds the add-in's frame. */
  readonly origin?: string;
  /** Language of Excel's words, and of its numbers and dates. */
  readonly uiLocale?: string;
  readonly dataLocale?: string;
  readonly requirements?: RequirementMatrix;
  /** Posts a message to the add-in's frame. */
  readonly send: (text: string) => void;
}

const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const CUSTOM_FUNCTIONS = { category: 1, call: 1000, mayHoldErrors: 4 } as const;

/** Plays Excel on the web for one add-in: it answers what office.js posts to its parent frame. */
export class ExcelOnTheWeb {
  readonly model: ExcelModel;
  readonly origin: string;
  readonly uiLocale: string;
  readonly invocations = new Invocations();
  /** Settle when the add-in's functions can be called, and when its ribbon commands can. */
  readonly functionsReady: Promise<void>;
  readonly commandsReady: Promise<void>;
  /** How many syncs the add-in has done, those that failed included. */
  syncs = 0;
  /** Most bytes of a request or a response. */
  byteLimit = Infinity;
  /** Asked before each sync; a number fails it. */
  failure: (request: string) => number | undefined = () => undefined;
  /** Ribbon commands that the add-in reported as completed. */
  completedCommands = 0;

  readonly #book: Book;
  readonly #interpreter: Interpreter;
  readonly #send: (text: string) => void;
  readonly #context: Readonly<Record<string, unknown>>;

  constructor(workbook: Workbook, options: ExcelOptions) {
    this.origin = options.origin ?? 'https://localhost';
    this.uiLocale = options.uiLocale ?? 'id-ID';
    this.#send = options.send;
    this.model = new ExcelModel(workbook);
    const requirements = { ...DEFAULT_REQUIREMENTS, ...options.requirements };
    this.#book = {
      model: this.model,
      excelApi: requirements['ExcelApi'] ?? '1.1',
      locale: options.dataLocale ?? this.uiLocale,
      wanted: new Set(),
      worksheet: (sheet) => new Worksheet(this.#book, sheet),
      rangeAreas: (sheet, areas) => new RangeAreas(this.#book, sheet, areas),
      recalculate: () => this.recalculate(),
    };
    const [functions, commands] = [milestone(), milestone()];
    this.functionsReady = functions.reached;
    this.commandsReady = commands.reached;
    const root = new WorkbookObject(this.#book);
    this.#interpreter = new Interpreter(root, {
      'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(commands.reach),
      'Microsoft.ExcelServices.CustomFunctions': () => new CustomFunctionsService(this.invocations, functions.reach),
    });
    this.#context = appContext({
      uiLocale: this.uiLocale,
      dataLocale: this.#book.locale,
      documentUrl: `${this.origin}/${encodeURIComponent(workbook.name)}`,
      requirements,
    });
    tellEvents(this.model, (event, target) => root._Runtime.EnableEvents && this.#book.wanted.has(`${event} ${target}`),
      (entries) => this.#push(entries), (name, data) => this.#tell(name, data));
  }

  /** Computes all formulas again; set by whoever computes. */
  recalculate: () => void = () => undefined;

  /** How many objects the add-in holds by reference. */
  get heldObjects(): number {
    return this.#interpreter.references.count;
  }

  /** The address under which the add-in's page is opened. */
  url(page: string): string {
    return addinUrl(page, this.uiLocale, this.origin);
  }

  /** Calls a custom function with values, matrices of values, or null for an argument left out. */
  async call(name: string, ...args: readonly unknown[]): Promise<Outcome> {
    await this.functionsReady;
    return this.callFrom('', name, args);
  }

  /**
   * Calls a custom function for a cell, "Sheet!A1".
   * @param withErrors whether arguments may hold error values: {type: "CustomFunctionError", code: "#N/A"}
   */
  callFrom(cell: string, name: string, args: readonly unknown[], withErrors = false): Promise<Outcome> {
    const { id, outcome } = this.invocations.add();
    const message = JSON.stringify([id, name, args, cell, withErrors ? CUSTOM_FUNCTIONS.mayHoldErrors : 0]);
    this.#push([[CUSTOM_FUNCTIONS.category, CUSTOM_FUNCTIONS.call, '', message, id]]);
    return outcome;
  }

  /** Presses the ribbon button whose command is the function of that name. */
  pressButton(functionName: string, buttonId = functionName): void {
    this.#tell('appCommandInvoked', { 0: 'command', 1: functionName, 2: JSON.stringify({ source: { id: buttonId } }) });
  }

  /** Takes a message that the add-in's frame posted. */
  receive(text: string): void {
    const question = readQuestion(text);
    if (question) this.#send(writeAnswer(CONVERSATION, this.origin, question, this.#answer(question)));
  }

  #answer(question: Question): unknown {
    if (question.aboutEvent) return { Error: 0 };
    if (question.action === 'ContextActivationManager_getAppContextAsync') return this.#context;
    if (question.action !== 'executeMethod') return null;
    const { dispatchId, values } = readMethod(question.data);
    if (dispatchId === COMMAND_COMPLETED) this.completedCommands++;
    return dispatchId === RICH_API ? this.#sync(String(values[4])) : { Version: 1, Error: 0 };
  }

  #sync(request: string): unknown {
    this.syncs++;
    const failure = this.failure(request) ?? (request.length > this.byteLimit ? HOST_FAILURE.requestTooLarge : undefined);
    if (failure !== undefined) return { Version: 1, Error: failure };
    const body: unknown = JSON.parse(request);
    if (!isRichRequest(body)) throw new Error('office.js sent a request of an unknown form');
    const response = JSON.stringify(this.#interpreter.execute(body));
    if (response.length > this.byteLimit) return { Version: 1, Error: HOST_FAILURE.responseTooLarge };
    return { Version: 1, Error: 0, Data: [200, [], response] };
  }

  #push(entries: readonly (readonly unknown[])[]): void {
    this.#tell('richApiMessage', { ArrayData: entries });
  }

  #tell(name: string, data: unknown): void {
    this.#send(writeNews(CONVERSATION, this.origin, name, data));
  }
}


function milestone(): { readonly reached: Promise<void>; readonly reach: () => void } {
  let reach: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  return { reached, reach };
}

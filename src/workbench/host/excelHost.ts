import type { WorkbookCalculation } from './calculation';
import { functionAnswer, type FunctionAnswer } from './customFunctionCall';
import { dispatch, type DispatchSession } from './dispatch';
import { noFaults, type Faults } from './faults';
import { HostError, type Json } from './hostObject';
import { eventMessages } from './eventMessages';
import { workbook } from './objects/workbook';
import { pathType, type RequestBody, type ResponseBody } from './requestBody';
import { services } from './objects/services';
import type { WorkbookStore } from './store';

/** One request that the client sent: how many actions it had and how it went. */
export interface RequestBatch {
  readonly actions: number;
  /** What each action did, for the log of a test: `query Range`, `setProperty Values`. */
  readonly kinds: readonly string[];
  readonly error?: string;
}

interface Message {
  readonly id?: number;
  readonly type: number;
  readonly message: { readonly url?: string; readonly body?: unknown };
}

/**
 * Answers the unmodified Office.js client for one workbook. Text messages go in by `receive` and out by
 * `send`; `connect` ties both to a window.
 */
export class ExcelHost {
  readonly faults: Faults = noFaults();
  /** Every request so far. */
  readonly batches: RequestBatch[] = [];
  /** Set by whoever carries messages to the client. */
  send: (text: string) => void = () => undefined;

  /** Hears that the add-in shows or hides its pane: `Visible`, `Hidden`. */
  onPaneState: (state: string) => void = () => undefined;

  readonly #subscriptions = new Set<string>();
  readonly #session: DispatchSession;
  readonly #calls = new Map<
    number,
    { readonly message: string; readonly resolve: (answer: FunctionAnswer) => void }
  >();
  #lastCall = 0;
  #clientSeen = false;
  #queue: Promise<void> = Promise.resolve();
  readonly #stop: () => void;

  constructor(
    readonly store: WorkbookStore,
    readonly calculation?: WorkbookCalculation,
  ) {
    this.#session = {
      root: workbook({
        store,
        listen: (event, target) => this.#subscriptions.add(subscription(event, target)),
        unlisten: (event, target) => this.#subscriptions.delete(subscription(event, target)),
      }),
      services: services({
        paneState: (state) => this.onPaneState(state),
        ready: () => this.#clientIsReady(),
        results: (results) => this.#takeResults(results),
      }),
      references: new Map(),
      inBatch: (run) => store.batch('addin', run),
      pending: () => calculation?.pending(),
      mustSettle: () =>
        calculation !== undefined && store.formulaCount > 0 && store.hasUntoldChanges,
      before: (index) => this.#fail(index),
    };
    if (calculation) {
      calculation.callFunction = (id, args, address) => this.#invoke(id, args, address);
    }
    this.#stop = store.subscribe((event) => {
      if (this.faults.dead) return;
      const entries = eventMessages(store, event).filter(
        ({ messageType, targetId }) =>
          targetId === '' || this.#subscriptions.has(subscription(messageType, targetId)),
      );
      if (entries.length > 0) this.#push({ type: 3, message: { entries } });
    });
  }

  /** Takes one message of the client; requests are answered in the order they came. */
  receive(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message.type !== 1) return;
    this.#queue = this.#queue.then(() => this.#answer(message, text.length));
  }

  /** Stops following the store. */
  dispose(): void {
    this.#stop();
  }

  async #answer(message: Message, size: number): Promise<void> {
    if (this.faults.dead) return;
    const { url = '' } = message.message;
    const isQuery = /(^|\/)ProcessQuery(\?|$)/.test(url);
    const body = isQuery
      ? await this.#process(message.message.body, size)
      : errorBody('NotImplemented', `${url} is not implemented.`);
    if (this.faults.delay > 0) await new Promise((done) => setTimeout(done, this.faults.delay));
    if (this.faults.dead) return;
    this.#push({
      id: message.id ?? 0,
      type: 2,
      message: { statusCode: 200, headers: {}, body: this.#withinLimit(body) as unknown as Json },
    });
  }

  async #process(raw: unknown, size: number): Promise<ResponseBody> {
    const request = (typeof raw === 'string' ? JSON.parse(raw) : raw) as RequestBody;
    const answer = await this.#checked(request, size);
    if (isOfClient(request)) return answer;
    // An add-in that asks for something has loaded, and its functions with it.
    this.#clientIsReady();
    this.batches.push({
      actions: request.Actions.length,
      kinds: request.Actions.map((action) => `${action.ActionType} ${action.Name}`.trim()),
      ...(answer.Error ? { error: answer.Error.Code } : {}),
    });
    return answer;
  }

  async #checked(request: RequestBody, size: number): Promise<ResponseBody> {
    if (this.faults.cellEditMode) {
      return errorBody(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      );
    }
    if (this.faults.lost) {
      return errorBody('InvalidOrTimedOutSession', 'Your session has expired or is invalid.');
    }
    const { payloadLimit } = this.faults;
    if (payloadLimit !== undefined && size > payloadLimit) {
      return errorBody(
        'RequestPayloadSizeLimitExceeded',
        'The request payload size has exceeded the limit.',
      );
    }
    try {
      return await dispatch(request, this.#session);
    } catch (bug) {
      // An answer must come even so, or the client waits for ever; the bug itself is shown.
      console.error(bug);
      return errorBody('GeneralException', bug instanceof Error ? bug.message : String(bug));
    }
  }

  #withinLimit(body: ResponseBody): ResponseBody {
    const { payloadLimit } = this.faults;
    if (payloadLimit === undefined || JSON.stringify(body).length <= payloadLimit) return body;
    return errorBody(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit.',
    );
  }

  #fail(index: number): void {
    const { failAt } = this.faults;
    if (failAt?.action !== index) return;
    if (failAt.then) this.faults[failAt.then] = true;
    throw new HostError(
      failAt.code ?? 'GeneralException',
      failAt.message ?? 'There was an internal error while processing the request.',
    );
  }

  /** Calls a custom function of the client; the call waits until there is a client that answers. */
  #invoke(id: string, args: readonly Json[], address: string): Promise<FunctionAnswer> {
    return new Promise((resolve) => {
      this.#lastCall += 1;
      const message = JSON.stringify([this.#lastCall, id, args, address, 0]);
      this.#calls.set(this.#lastCall, { message, resolve });
      this.#sendCall(message);
    });
  }

  #sendCall(message: string): void {
    const entry = { messageCategory: 1, messageType: 1000, targetId: '', message };
    this.#push({ type: 3, message: { entries: [entry] } });
  }

  #takeResults(results: readonly Json[]): void {
    for (const result of results) {
      const [id, succeeded, value = null, errorCode = null] = result as readonly Json[];
      const call = this.#calls.get(Number(id));
      this.#calls.delete(Number(id));
      // After the client's request has been answered: what follows may ask it for more.
      queueMicrotask(() => call?.resolve(functionAnswer(succeeded === true, value, errorCode)));
    }
  }

  #clientIsReady(): void {
    if (!this.#clientSeen) for (const { message } of this.#calls.values()) this.#sendCall(message);
    this.#clientSeen = true;
    this.calculation?.retryFunctions();
  }

  #push(message: Json): void {
    this.send(JSON.stringify(message));
  }
}

// The client's own business (custom functions, its actions) is no part of an add-in's round trips.
const isOfClient = ({ ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).some((path) => path.ObjectPathType === pathType.new);

const subscription = (event: number, target: string): string => `${event} ${target}`;

function errorBody(code: string, message: string): ResponseBody {
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
  };
}

import type { ExcelHost } from './excelHost';
import { comArray, Ribbon } from './ribbon';

/** Ties a window to a host. Another host can take over, as when a test begins with a new workbook. */
export interface Connection {
  attach(host: ExcelHost): void;
  /** The client gets no answers any more. */
  detach(): void;
  /** Presses the ribbon button that runs a function of the add-in; see `Ribbon.press`. */
  press(functionName: string): Promise<void>;
}

interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Put here by the client. */
  onMessageFromHost?(text: string): void;
}

export interface ConnectOptions {
  /** The language of Excel's interface. */
  readonly locale?: string;
}

/** What the client is told that this Excel can do. */
const supported = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.1',
  CustomFunctionsRuntime: '1.3',
  // The client's own name for how it answers calls of custom functions.
  CustomFunctions: '1.8',
  Settings: '1.1',
} as const;

/**
 * Makes a window one of Excel's panes: what Office.js looks for in `window.external` and
 * `_richApiNativeBridge` is there afterwards. Must run in the window before `office.js` is loaded.
 *
 * @example connect(iframe.contentWindow, host)
 */
export function connect(window: object, host: ExcelHost, options: ConnectOptions = {}): Connection {
  let current: ExcelHost | undefined;
  const bridge: NativeBridge = {
    // Excel answers later, never before the call has returned.
    sendMessageToHost: (text) => queueMicrotask(() => current?.receive(text)),
  };
  const ribbon = new Ribbon();
  const connection: Connection = {
    press: (functionName) => ribbon.press(functionName),
    attach(next) {
      connection.detach();
      current = next;
      next.send = (text) => bridge.onMessageFromHost?.(text);
    },
    detach() {
      if (current) current.send = () => undefined;
      current = undefined;
    },
  };
  connection.attach(host);
  define(
    window,
    'external',
    external(() => current, ribbon, options.locale ?? 'sv-SE'),
  );
  define(window, '_richApiNativeBridge', bridge);
  return connection;
}

const succeeded = comArray([0]);
const internalError = comArray([5001]);

type Answered = (result: typeof succeeded) => void;

// Of the older document API only what the ribbon needs is answered; the add-in uses nothing else.
function external(host: () => ExcelHost | undefined, ribbon: Ribbon, locale: string): object {
  const context = officeContext(host, locale);
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${locale.toLowerCase()}$telemetry$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (method: number, parameters: unknown, callback: Answered) =>
      callback(ribbon.execute(method, parameters) ? succeeded : internalError),
    RegisterEvent: (
      event: number,
      _target: string,
      handler: (event: number, payload: unknown) => void,
      callback: Answered,
    ) => {
      ribbon.register(event, handler);
      callback(succeeded);
    },
    UnregisterEvent: (_event: number, _target: string, callback: Answered) => callback(succeeded),
  };
}

function officeContext(host: () => ExcelHost | undefined, locale: string): object {
  const settings = {
    // The arrays are the client's and are filled in place.
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(host()?.store.settings ?? {})) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      const entries = Array.from(keys, (key, index) => [key, values[index] ?? ''] as const);
      host()?.store.putSettings(Object.fromEntries(entries));
    },
  };
  const values = {
    GetAppType: 1,
    GetSolutionRef: 'regionkalkyl',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: 'Arbetsbok.xlsx',
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetCorrelationId: '00000000-0000-0000-0000-000000000001',
    GetInstanceId: '00000000-0000-0000-0000-000000000002',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(supported),
    GetHostCustomMessage: '',
    GetHostFullVersion: '16.0.17328.20000',
    GetInitialDisplayMode: 2,
    GetOfficeThemeInfo: JSON.stringify({
      bodyBackgroundColor: 0xffffff,
      bodyForegroundColor: 0x262626,
      controlBackgroundColor: 0xf3f2f1,
      controlForegroundColor: 0x262626,
    }),
    GetSettings: settings,
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value]));
}

function define(window: object, name: string, value: unknown): void {
  Object.defineProperty(window, name, { value, configurable: true, writable: true });
}

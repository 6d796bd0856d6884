import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { WorkbookCalculation } from '../../../src/workbench/host/calculation';
import type { CustomFunctions as FunctionDeclarations } from '../../../src/workbench/host/customFunctionCall';
import { addNotes, type ClientWindow } from '../../../src/workbench/host/clientNotes';
import { connect, type Connection } from '../../../src/workbench/host/connect';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { loadIronCalc } from '../../../src/workbench/host/ironCalc';
import { emptyWorkbook, WorkbookStore } from '../../../src/workbench/host/store';
import type { WorkbookContent } from '../../../src/workbook/xlsx/sheetContent';

export interface OfficeSession {
  readonly host: ExcelHost;
  readonly store: WorkbookStore;
  /** `await calculation.settled()` before looking at what formulas came to. */
  readonly calculation: WorkbookCalculation;
  /** Presses a ribbon button by the name of its function. */
  press(functionName: string): Promise<void>;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly window: Window & typeof globalThis;
}

let connection: Connection | undefined;
let current: ExcelHost | undefined;
let withoutNotes: (() => void) | undefined;

/**
 * Starts the real Office.js client against an own workbook. Needs `@jest-environment jsdom`. The client
 * is loaded once a test file (about 0.2 s); each call gives a new store and host and forgets the events
 * of the one before. A client that waits for a dead session is left waiting.
 *
 * @example
 * const { Excel, store } = await startOffice({ content });
 * await Excel.run(async (context) => { … });
 */
export async function startOffice({
  content = emptyWorkbook,
  customFunctions,
  notes = false,
}: {
  readonly content?: WorkbookContent;
  /** Whether the client knows notes, as newer ones do; see `addNotes`. */
  readonly notes?: boolean;
  /** The add-in's functions, as its `functions.json` declares them. */
  readonly customFunctions?: FunctionDeclarations;
} = {}): Promise<OfficeSession> {
  const store = new WorkbookStore(content);
  const calculation = new WorkbookCalculation(store, {
    loadEngine: () =>
      loadIronCalc(readFileSync(join(packageFolder('@ironcalc/wasm'), 'wasm_bg.wasm'))),
    ...(customFunctions ? { customFunctions } : {}),
  });
  const host = new ExcelHost(store, calculation);
  current?.dispose();
  current = host;
  if (connection) {
    connection.attach(host);
    forgetEvents();
  } else {
    connection = connect(window, host);
    await loadClient();
  }
  withoutNotes?.();
  withoutNotes = notes ? addNotes(globalThis as unknown as ClientWindow) : undefined;
  return {
    host,
    store,
    calculation,
    press: connection.press,
    Excel: clientGlobal('Excel'),
    Office: clientGlobal('Office'),
    OfficeExtension: clientGlobal('OfficeExtension'),
    window,
  };
}

// The built client, where it lies. Resolved by hand: its package.json names no main file.
const client = join(packageFolder('@microsoft/office-js'), 'dist');

// What the wasm package expects of a browser and jsdom lacks.
Object.assign(globalThis, { TextDecoder, TextEncoder });

function packageFolder(name: string): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, 'node_modules', ...name.split('/'));
    if (existsSync(found)) return found;
  }
  throw new Error(`${name} is not installed: run npm ci.`);
}

async function loadClient(): Promise<void> {
  const base = 'http://localhost/office/';
  // The client finds its own folder by the script element that it came from.
  const self = document.createElement('script');
  self.type = 'text/plain';
  self.setAttribute('src', `${base}office.js`);
  document.head.append(self);
  serveScripts(base);
  evaluate('office.js');
  await clientGlobal('Office').onReady();
}

/** The client loads its other files by script elements: here they come from the disk. */
function serveScripts(base: string): void {
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(base)) return append(node);
    const file = node.src.slice(base.length);
    setTimeout(() => {
      try {
        evaluate(file);
        node.onload?.(new Event('load'));
      } catch (problem) {
        console.error(`${file} could not be loaded`, problem);
        node.onerror?.(new Event('error'));
      }
    });
    return node;
  };
}

// Indirect, so that it runs in the realm of the test: its arrays are the arrays of the assertions.
function evaluate(file: string): void {
  (0, eval)(`${readFileSync(join(client, file), 'utf8')}\n//# sourceURL=${file}`);
}

// The client keeps its handlers by sheet id and kind; a new workbook must not wake those of an old one.
function forgetEvents(): void {
  const { GenericEventRegistration } = clientGlobal('OfficeExtension') as unknown as {
    GenericEventRegistration: { s_genericEventRegistrations: object };
  };
  GenericEventRegistration.s_genericEventRegistrations = {};
}

interface ClientGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

function clientGlobal<Name extends keyof ClientGlobals>(name: Name): ClientGlobals[Name] {
  return (globalThis as unknown as ClientGlobals)[name];
}

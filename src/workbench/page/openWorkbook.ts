import type { Outcome } from '../../workbook/port';
import { editPackage, readContent } from '../../workbook/xlsx';
import functions from '../../functions/functions.sv-SE.json';
import { WorkbookCalculation } from '../host/calculation';
import { changesSinceLoad } from '../host/changesSinceLoad';
import { ExcelHost } from '../host/excelHost';
import { loadIronCalc } from '../host/ironCalc';
import { WorkbookStore } from '../host/store';

/** A workbook that is open in the page: the file it came from, and what stands in it now. */
export interface OpenWorkbook {
  /** Told apart by number: the same file may be opened twice. */
  readonly number: number;
  readonly fileName: string;
  /** As it was read, so that a download changes nothing else in it. */
  readonly file: Uint8Array;
  readonly store: WorkbookStore;
  /** Answers the pane about this workbook. */
  readonly host: ExcelHost;
}

let opened = 0;

/**
 * Reads a workbook file and sets it up with its host and its formulas. Refuses what the file adapter
 * refuses, in its words; then nothing else has changed.
 */
export function openWorkbook(fileName: string, file: Uint8Array): Outcome<OpenWorkbook> {
  const content = readContent(file);
  if (!content.ok) return content;
  const store = new WorkbookStore(content.value);
  const calculation = new WorkbookCalculation(store, {
    // The wasm is served with the page.
    loadEngine: () => loadIronCalc(),
    customFunctions: { namespace: 'RK', functions: functions.functions },
  });
  opened += 1;
  return {
    ok: true,
    value: { number: opened, fileName, file, store, host: new ExcelHost(store, calculation) },
  };
}

/** The workbook as a file: the one it came from with what has changed since, and nothing else. */
export function asDownload({ file, store }: OpenWorkbook): Outcome<Uint8Array> {
  return editPackage(file, changesSinceLoad(store));
}

import { message } from '../../messages/message';
import type { Outcome } from '../../workbook/port';
import { editPackage, readContent } from '../../workbook/xlsx';
import { changesSinceLoad } from '../host/changesSinceLoad';
import { ExcelHost } from '../host/excelHost';
import { WorkbookStore } from '../host/store';
import { calculation } from '../host/calculation';

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

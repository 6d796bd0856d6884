import type { Model } from '../models/model';
import type { WorkbookContent } from '../workbook/xlsx/sheetContent';

/** Everything that the command line meets outside itself; a test brings its own. */
export interface Surroundings {
  readonly models: readonly Model[];
  /** The sample workbooks by name. */
  readonly samples: ReadonlyMap<string, WorkbookContent>;
  /** Of the program, as in package.json. */
  readonly version: string;
  /** The folder that relative file names start from. */
  readonly folder: string;
  readonly now: () => Date;
  /** Each writes whole lines; the line end is added. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

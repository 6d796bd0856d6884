import type { Model } from '../../src/models/model';
import { recogniseFor } from '../../src/models/run';
import type { Grid } from '../../src/tables/grid';
import { preparedSheets } from '../../src/tables/recognise';
import type { Recognised } from '../../src/tables/recognised';
import { inputSheets } from '../../src/workbook/inputSheets';
import type { WorkbookPort, WorkbookSnapshot } from '../../src/workbook/port';

/** What it costs to recognise a workbook, beside only reading its values the same way. */
export interface RecognitionCost {
  /**
   * Time of the processor for a reading alone, in milliseconds: the least of the rounds. Other programs can
   * make the same work take longer, never less.
   */
  readonly bare: number;
  /** The same with everything that all models recognise, traps looked for. */
  readonly recognised: number;
  readonly ratio: number;
  /** Values that the models were given, in the last round, and how many differ from the sheets' own. */
  readonly values: number;
  readonly wrong: number;
}

/**
 * Reads a workbook again and again, every other time also recognised for all models, in an order that
 * changes from round to round. Other programs on the machine slow both alike, and only the time of this
 * process counts.
 *
 * @param rounds after one that only warms up
 */
export async function recognitionCost(
  workbook: WorkbookPort,
  models: readonly Model[],
  rounds: number,
): Promise<RecognitionCost> {
  const bare: number[] = [];
  const recognised: number[] = [];
  let found: readonly Recognised[] = [];
  let sheets: readonly Grid[] = [];
  const readAlone = async (): Promise<void> => {
    bare.push(await timed(() => read(workbook)));
  };
  const readAndRecognise = async (): Promise<void> => {
    recognised.push(
      await timed(async () => {
        sheets = inputSheets(await read(workbook));
        const prepared = preparedSheets();
        found = models.map((model) => recogniseFor(model, sheets, [], prepared));
      }),
    );
  };
  for (let round = 0; round <= rounds; round += 1) {
    const [first, second] =
      round % 2 ? [readAlone, readAndRecognise] : [readAndRecognise, readAlone];
    await first();
    await second();
  }
  const [least, leastRecognised] = [bare, recognised].map((times) => Math.min(...times.slice(1)));
  return {
    bare: least!,
    recognised: leastRecognised!,
    ratio: leastRecognised! / least!,
    ...comparedWith(sheets, found),
  };
}

async function read(workbook: WorkbookPort): Promise<WorkbookSnapshot> {
  const outcome = await workbook.read();
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Every recognised cell against the sheet: what it holds, and a number as the number that it is. */
function comparedWith(
  sheets: readonly Grid[],
  found: readonly Recognised[],
): Pick<RecognitionCost, 'values' | 'wrong'> {
  const grids = new Map(sheets.map((grid) => [grid.sheet, grid]));
  let values = 0;
  let wrong = 0;
  for (const { rows } of found.flatMap(({ tables }) => tables)) {
    for (const { cell, raw, reading } of rows.flatMap(({ cells }) => Object.values(cells))) {
      const grid = grids.get(cell.sheet);
      const stands = grid?.rows[cell.row - grid.top]?.[cell.column - grid.left] ?? null;
      const isNumber = reading.kind === 'number' && Number(reading.value) === stands;
      const isText = reading.kind === 'text' && reading.text === String(stands);
      values += 1;
      if (raw !== stands || !(isNumber || isText)) wrong += 1;
    }
  }
  return { values, wrong };
}

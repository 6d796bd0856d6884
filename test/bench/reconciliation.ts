import { reconciliation } from '../../src/models/reconciliation';
import { recogniseFor } from '../../src/models/run';
import { addressText } from '../../src/tables/cell';
import type { Report } from '../../src/tables/report';
import { createPackage } from '../../src/workbook/xlsx/createPackage';
import { fileWorkbook } from '../../src/workbook/xlsx';
import { yearCount } from './inventedBoards';
import { interleaved, ratio } from './interleaved';
import { manyStatements } from './manyStatements';
import { plainSearch } from './plainSearch';

export interface ReconciliationRow {
  readonly name: string;
  readonly milliseconds: number;
  /** Against only reading the file. */
  readonly againstReading: number;
  /** Of the sums that were built in, how many rows are known to be sums. */
  readonly sums?: number;
  /** Of the cells that were made wrong, how many a deviation has among its cells. */
  readonly errors?: number;
  /** Deviations with none of those cells; for the plain search, rows that it takes for sums and that are none. */
  readonly falseAlarms?: number;
}

/** A plan of 30 sheets, 200 rows and 12 years: read, reconciled, and searched plainly, in turn. */
export function reconciliationRows(): {
  readonly rows: readonly ReconciliationRow[];
  readonly sums: number;
  readonly errors: number;
} {
  const { sheets, content, sums, errors } = manyStatements();
  const file = createPackage(content);
  const reconciled = (): Report => {
    // A sheet is read once: new ones are as from Excel.
    const fresh = sheets.map((sheet) => ({ ...sheet }));
    return reconciliation.evaluate(recogniseFor(reconciliation, fresh), {});
  };
  const plainly = () => plainSearch(sheets, yearCount, 1);
  const contenders = [
    { name: 'read the file', run: () => opened(file) },
    { name: 'find the tables and reconcile', run: reconciled },
    { name: 'every run of rows, every two rows', run: plainly },
  ];
  const timings = interleaved(contenders, { rounds: 5, millisecondsPerRound: 1 });
  const report = reconciled();
  const plain = plainly();
  const built = new Set(sums.map(({ sheet, total }) => `${sheet} ${total}`));
  const plainlyFound = [...built].filter((sum) => plain.sums.has(sum)).length;
  const answers = [
    {},
    answerOf(report, sums, errors.map(addressText)),
    { sums: plainlyFound, falseAlarms: plain.sums.size - plainlyFound },
  ];
  return {
    rows: timings.map((timing, index) => ({
      name: timing.name,
      milliseconds: timing.microseconds / 1000,
      againstReading: ratio(timing, timings[0]!),
      ...answers[index],
    })),
    sums: built.size,
    errors: errors.length,
  };
}

function answerOf(
  report: Report,
  sums: ReturnType<typeof manyStatements>['sums'],
  errors: readonly string[],
): Pick<ReconciliationRow, 'sums' | 'errors' | 'falseAlarms'> {
  const { rows = [], explain } = report.tables.find(({ id }) => id === 'checks') ?? {};
  const ids = new Set<string>();
  const deviating: (readonly string[])[] = [];
  for (const [index, { values, emphasis }] of rows.entries()) {
    const { text } = values['id'] as { readonly text: { readonly literal: string } };
    ids.add(text.literal);
    if (!emphasis) continue;
    const steps = ['shown', 'computed'].flatMap((key) => explain?.(index, key) ?? []);
    deviating.push(steps.flatMap(({ operands }) => operands.flatMap(({ origin }) => origin ?? [])));
  }
  const isFound = ({ sheet, total }: (typeof sums)[number]): boolean =>
    ids.has(`sum:${addressText({ sheet, row: total, column: 1 })}`);
  return {
    sums: sums.filter(isFound).length,
    errors: errors.filter((cell) => deviating.some((cells) => cells.includes(cell))).length,
    falseAlarms: deviating.filter((cells) => !cells.some((cell) => errors.includes(cell))).length,
  };
}

function opened(file: Uint8Array): unknown {
  const workbook = fileWorkbook(file);
  if (!workbook.ok) throw new Error(workbook.problem.message.key);
  return workbook.value.read();
}

import type { CellAddress } from '../../src/tables/cell';
import type { Grid } from '../../src/tables/grid';
import type { WorkbookContent } from '../../src/workbook/xlsx/sheetContent';
import { inventedBoards, yearCount, type Board, type Group } from './inventedBoards';
import { regionTables, type RegionRow } from './inventedRegion';
import {
  printedSheet,
  type BuiltSum,
  type PrintedSheet,
  type Unit,
  type Years,
} from './printedSheet';

/** An invented plan as a workbook, and what is true of it. */
export interface ManyStatements {
  readonly sheets: readonly Grid[];
  readonly content: WorkbookContent;
  readonly cells: number;
  /** Every sum that was built in. */
  readonly sums: readonly BuiltSum[];
  /** The cells that were changed by more than rounding can explain. */
  readonly errors: readonly CellAddress[];
}

export const sheetCount = 30;
export const rowCount = 200;

/**
 * The plan of an invented region with 28 boards; every name, number and error in it is made up. It has the
 * shape of such documents: groups of lines with sums, net cost and growth by board, the same words on every
 * sheet, frames and the three statements of the whole region, and those once more in tkr. Printed in mkr
 * with one decimal from thousands, so that many sums are off by a rounding. 30 sheets of 200 rows and
 * 12 years.
 */
export function manyStatements(): ManyStatements {
  const boards = inventedBoards(sheetCount - 2);
  const printed = [
    regionSheet('Region', 'mkr', boards),
    ...boards.map(boardSheet),
    regionSheet('Region i tkr', 'tkr', boards),
  ];
  const errors = wrongCells.map(({ sheet, label, year, by }) =>
    printed.find(({ name }) => name === sheet)!.change(label, year, by),
  );
  const sheets = printed.map((sheet) => sheet.grid());
  return {
    sheets,
    content: { sheets: sheets.map(contentOf), names: [] },
    cells: sheetCount * rowCount * (yearCount + 1),
    sums: printed.flatMap(({ sums }) => sums),
    errors,
  };
}

/** What is wrong in the workbook: by so many of the unit shown, in one cell each. */
const wrongCells = [
  { sheet: 'Nämnd 3', label: 'Summa Läkemedel', year: 4, by: 1 },
  { sheet: 'Nämnd 9', label: 'Personal Åre', year: 0, by: 27 },
  { sheet: 'Nämnd 17', label: 'Verksamhetens nettokostnad', year: 11, by: -0.9 },
  { sheet: 'Nämnd 28', label: 'Summa investeringar', year: 6, by: 3 },
  { sheet: 'Region', label: 'Summa omsättningstillgångar', year: 7, by: 0.5 },
  { sheet: 'Region i tkr', label: 'Generella statsbidrag', year: 5, by: 400 },
] as const;

const headings = Array.from({ length: yearCount }, (_, year) =>
  [year < 4 ? 'Utfall' : year === 4 ? 'Budget' : 'Plan', 2016 + year].join(' '),
);

function boardSheet({ name, incomes, costs, depreciation, investments }: Board): PrintedSheet {
  const sheet = printedSheet(name, 'mkr', headings);
  sheet.table(`${name}: driftbudget`);
  const income = sheet.sum('Verksamhetens intäkter', groupSums(sheet, incomes));
  const cost = sheet.sum('Verksamhetens kostnader', groupSums(sheet, costs));
  const worn = sheet.line('Avskrivningar', depreciation);
  const net = sheet.sum('Verksamhetens nettokostnad', [income, cost, worn]);
  sheet.growth('Utveckling nettokostnad, %', net);
  sheet.line(
    `Ram ${name}`,
    sheet.values(net).map((value) => -value),
  );
  sheet.table(`${name}: investeringar`);
  sheet.sum(
    'Summa investeringar',
    investments.map(({ label, values }) => sheet.line(label, values)),
  );
  return sheet;
}

const groupSums = (sheet: PrintedSheet, groups: readonly Group[]): readonly number[] =>
  groups.map(({ name, lines }) => {
    sheet.heading(name);
    const rows = lines.map(({ label, values }) => sheet.line(label, values));
    return sheet.sum(`Summa ${name}`, rows);
  });

/** Frames, the three statements and costs of all boards by kind. */
function regionSheet(name: string, unit: Unit, boards: readonly Board[]): PrintedSheet {
  const sheet = printedSheet(name, unit, headings);
  for (const { title, rows } of regionTables(boards)) {
    sheet.table(title);
    const printed = new Map<string, number>();
    for (const [label, content] of rows) {
      const row = isYears(content)
        ? sheet.line(label, content)
        : sheet.sum(
            label,
            content.map((each) => printed.get(each)!),
          );
      printed.set(label, row);
    }
  }
  return sheet;
}

const isYears = (content: RegionRow[1]): content is Years => typeof content[0] === 'number';

const contentOf = ({ sheet, rows }: Grid): WorkbookContent['sheets'][number] => ({
  name: sheet,
  cells: rows.flatMap((cells, row) =>
    cells.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
  ),
});

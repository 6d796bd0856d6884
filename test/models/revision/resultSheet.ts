import { distribution } from '../../../src/models/distribution';
import { recogniseFor } from '../../../src/models/run';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import { layOut } from '../../../src/tables/layout';
import type { PlanCell } from '../../../src/tables/plan';
import type { WorkbookContent } from '../../../src/workbook/xlsx/sheetContent';

const sheet = (name: string, ...rows: RawCell[][]): Grid => ({
  ...{ sheet: name, top: 0, left: 0, rows },
});
/** Poster and Regioner of a year: pots, and refugees and inhabitants of three regions. */
const year = (
  of: number,
  amounts: readonly [number, number],
  ...counts: (readonly [number, number])[]
): Grid[] => [
  sheet(
    'Poster',
    ['Post', 'Belopp', 'Nyckel'],
    ['Flykting', amounts[0], 'Asylsökande'],
    ['Invånare', amounts[1], 'Folkmängd'],
  ),
  sheet(
    'Regioner',
    [`Regioner ${of}`],
    ['Kod', 'Region', 'Asylsökande', 'Folkmängd'],
    ['23', 'Region Jämtland Härjedalen', ...counts[0]!],
    ['24', 'Region Västerbotten', ...counts[1]!],
    ['25', 'Region Norrbotten', ...counts[2]!],
  ),
];

export const first = year(
  2019,
  [600_000_000, 2_100_000_000],
  [746, 131_266],
  [3_890, 271_000],
  [900, 250_000],
);
export const second = year(
  2020,
  [620_000_000, 2_100_000_000],
  [257, 131_269],
  [3_935, 271_736],
  [950, 249_614],
);

/** The result sheet of a distribution, as it would stand in the workbook under a name of its own. */
export function resultSheet(
  name: string,
  input: readonly Grid[],
  options: Record<string, string> = {},
  language: 'sv' | 'en' = 'sv',
): Grid {
  const report = distribution.evaluate(recogniseFor(distribution, input), options);
  const plan = layOut(report, {
    ...{ snapshot: { sheets: input, results: [] }, language, today: '2026-11-22' },
  });
  return sheet(name, ...plan.sheets[0]!.cells.map((row) => row.map(rawOf)));
}

const rawOf = (cell: PlanCell): RawCell =>
  cell === null ? null : 'number' in cell ? Number(cell.number) : cell.text;

/** A workbook of such sheets. */
export const workbookOf = (grids: readonly Grid[]): WorkbookContent => ({
  sheets: grids.map(({ sheet: name, rows }) => ({
    name,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
    ),
  })),
  names: [],
});

import { read as readWithSheetJs } from '@e965/xlsx';
import { inLanguage } from '../../src/messages/texts';
import { distribution } from '../../src/models/distribution';
import type { RawCell } from '../../src/tables/cell';
import type { Grid } from '../../src/tables/grid';
import { layOut } from '../../src/tables/layout';
import { recogniseFor } from '../../src/models/run';
import { recognise } from '../../src/tables/recognise';
import { createPackage } from '../../src/workbook/xlsx/createPackage';
import { fileWorkbook } from '../../src/workbook/xlsx/fileWorkbook';
import type { WorkbookContent } from '../../src/workbook/xlsx/sheetContent';
import type { SheetSnapshot } from '../../src/workbook/port';
import type { Timed } from './interleaved';
import { seededRandom } from './seededRandom';

const rows = 10_000;
const columns = 20;

/** One sheet of 200 000 cells with a table of counts in it, as grids and as a file. */
export interface LargeWorkbook {
  readonly cells: number;
  readonly sheets: readonly SheetSnapshot[];
  readonly content: WorkbookContent;
  readonly file: Uint8Array;
}

/** A table Regioner of 10 000 rows and 20 columns beside a table Poster of two rows. */
export function largeWorkbook(): LargeWorkbook {
  const random = seededRandom(2021);
  const counts = Array.from({ length: columns - 3 }, (_, column) => `Antal ${column + 1}`);
  const body = Array.from({ length: rows - 1 }, (_, row): RawCell[] => [
    String(1000 + row),
    `Mottagare ${row + 1}`,
    1 + Math.floor(random() * 100_000),
    ...counts.map(() => Math.floor(random() * 1000)),
  ]);
  const sheets: readonly Grid[] = [
    grid('Poster', [
      ['Post', 'Belopp', 'Nyckel'],
      ['Flyktingvariabler', 600_000_000, 'Antal 1 + Antal 2'],
      ['Befolkning', 2_100_000_000, 'Folkmängd'],
    ]),
    grid('Regioner', [['Kod', 'Region', 'Folkmängd', ...counts], ...body]),
  ];
  const contents = sheets.map((sheet) => ({
    name: sheet.sheet,
    cells: sheet.rows.flatMap((cells, row) =>
      cells.map((value, column) => ({ row, column, value })),
    ),
  }));
  const content = { sheets: contents, names: [] };
  return {
    cells: rows * columns,
    sheets: sheets.map((sheet) => ({ ...sheet, visible: true })),
    content,
    file: createPackage(content),
  };
}

/** The way of a number, stage by stage; the last is the bare read of a library that the others are measured against. */
export function readingStages({ sheets, file }: LargeWorkbook): readonly Timed[] {
  const recognised = recognise(sheets, distribution);
  const report = distribution.evaluate(recognised, { rounding: 'exact' });
  const snapshot = { sheets, results: [] };
  if (report.tables.length === 0) {
    const write = inLanguage('en');
    throw new Error(report.findings.map(({ message }) => write(message)).join('\n'));
  }
  return [
    { name: 'look at every cell', run: () => lookAtEveryCell(sheets) },
    { name: 'recognise and read the tables', run: () => recognise(sheets, distribution) },
    { name: 'recognise and look for traps', run: () => recogniseFor(distribution, sheets) },
    {
      name: 'calculate and report',
      run: () => distribution.evaluate(recognised, { rounding: 'exact' }),
    },
    {
      name: 'lay out the plan',
      run: () => layOut(report, { snapshot, language: 'sv', today: '2026-11-22' }),
    },
    { name: 'read the file (ours)', run: () => readOurs(file) },
    { name: 'read the file (@e965/xlsx)', run: () => readWithSheetJs(file, { dense: true }) },
  ];
}

const grid = (sheet: string, cells: RawCell[][]): Grid => ({
  sheet,
  top: 0,
  left: 0,
  rows: cells,
});

/** What no reading can do without: a visit to every cell and a note of what it holds. */
function lookAtEveryCell(sheets: readonly Grid[]): number {
  let texts = 0;
  for (const { rows: cells } of sheets) {
    for (const row of cells) for (const value of row) if (typeof value === 'string') texts++;
  }
  return texts;
}

function readOurs(file: Uint8Array): unknown {
  const opened = fileWorkbook(file);
  if (!opened.ok) throw new Error(opened.problem.message.key);
  return opened.value.read();
}

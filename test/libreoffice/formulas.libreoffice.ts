import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distribution } from '../../src/models/distribution';
import { recogniseFor, runModel } from '../../src/models/run';
import type { SheetPlan } from '../../src/tables/plan';
import { inputSheets } from '../../src/workbook/inputSheets';
import type { Outcome } from '../../src/workbook/port';
import { editPackage, fileWorkbook, type ContentCell } from '../../src/workbook/xlsx';
import { shownInLibreOffice } from './shownInLibreOffice';
import { expected, within } from './written';

const folder = join(__dirname, '../../assets/samples');

/** New numbers in the input: a pot, counts, a population, what was given last year. */
const samples: readonly (readonly [string, string, readonly ContentCell[]])[] = [
  ['regioner-2020.xlsx', 'Poster', [{ row: 4, column: 1, value: 612345678 }]],
  [
    'regioner-2020.xlsx',
    'Regioner',
    [
      { row: 4, column: 2, value: 1 },
      { row: 23, column: 3, value: 1599 },
      { row: 22, column: 4, value: 65_405 },
    ],
  ],
  [
    'valfardsmiljarden-2020.xlsx',
    'Förslag 2020',
    [
      { row: 9, column: 1, value: 5192 },
      { row: 13, column: 1, value: 2_200_000_000 },
      { row: 14, column: 1, value: 140_001 },
      { row: 22, column: 1, value: 36_000_000.5 },
    ],
  ],
];

const choices = [
  {},
  { unit: 'mkr', rankOn: 'shown', rankDirection: 'ascending' },
  { unit: 'tkr', ownRegion: '23' },
];

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

/** The sheet that the model would write into a workbook, as formulas, and the workbook with it. */
async function calculated(
  bytes: Uint8Array,
  options: Readonly<Record<string, string>>,
): Promise<{ readonly sheet: SheetPlan; readonly written: Uint8Array }> {
  const workbook = must(fileWorkbook(bytes));
  const snapshot = must(await workbook.read());
  const { plan } = runModel(distribution, recogniseFor(distribution, inputSheets(snapshot)), {
    ...{ options, language: 'sv', today: '2026-11-22', snapshot, write: 'formulas' },
  });
  const sheet = plan?.sheets[0];
  if (!plan || !sheet) throw new Error('Nothing is written');
  must(await workbook.apply(plan));
  return { sheet, written: workbook.bytes() };
}

const sampleFile = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, file)));

/** The texts of the cells that are formulas; the others are blank. */
const live = (
  { cells }: SheetPlan,
  texts: readonly (readonly string[])[],
): readonly (readonly string[])[] =>
  cells.map((row, r) =>
    row.map((cell, c) => (cell !== null && 'formula' in cell ? (texts[r]?.[c] ?? '') : '')),
  );

describe.each(choices)('formulas, %o', (options) => {
  it.each(samples)(
    'of %s, %s: LibreOffice finds what the core finds',
    async (file, name, cells) => {
      const bytes = sampleFile(file);
      const { sheet, written } = await calculated(bytes, options);
      const shown = shownInLibreOffice(written);
      expect(within(sheet, shown[sheet.target.name])).toEqual(expected(sheet));

      // Somebody without the add-in changes the input.
      const change = { edited: [{ loadedAs: name, cells }] };
      const again = shownInLibreOffice(must(editPackage(written, change)));
      const after = await calculated(must(editPackage(bytes, change)), options);
      const numbers = live(sheet, within(sheet, again[sheet.target.name]));
      expect(numbers).toEqual(live(sheet, expected(after.sheet)));
      expect(numbers).not.toEqual(live(sheet, expected(sheet)));
    },
  );
});

it('with exact rounding the amounts are values, and the control shows when they are out of date', async () => {
  const { sheet, written } = await calculated(sampleFile('regioner-2020.xlsx'), {
    rounding: 'exact',
  });
  const shown = shownInLibreOffice(written);
  expect(within(sheet, shown[sheet.target.name])).toEqual(expected(sheet));
  const cells = [{ row: 4, column: 1, value: 600_000_100 }];
  const edited = must(editPackage(written, { edited: [{ loadedAs: 'Poster', cells }] }));
  const again = within(sheet, shownInLibreOffice(edited)[sheet.target.name]);
  const [main, control] = again.filter(
    ([first]) => first === 'Flyktingvariabler' || first === '01',
  );
  expect(main?.slice(4, 5)).toEqual(['192 559 006']);
  expect(control?.slice(1, 5)).toEqual(['600 000 100', '600 000 000', '0', '-100']);
  expect(again.flat().filter((text) => text.startsWith('Värden, inte formler'))).toEqual([
    'Värden, inte formler, i tabellen Fördelning: Flyktingvariabler, kr; Befolkning, kr; Totalt, kr.',
    'Värden, inte formler, i tabellen Liggare över udda kronor: Rest under en krona; Extra krona.',
  ]);
});

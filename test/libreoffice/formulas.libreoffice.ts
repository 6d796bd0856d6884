import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allocation } from '../../src/models/allocation';
import { distribution } from '../../src/models/distribution';
import { grants } from '../../src/models/grants';
import type { Model } from '../../src/models/model';
import { quota } from '../../src/models/quota';
import { revision } from '../../src/models/revision';
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
  model: Model = distribution,
): Promise<{ readonly sheet: SheetPlan; readonly written: Uint8Array }> {
  const workbook = must(fileWorkbook(bytes));
  const snapshot = must(await workbook.read());
  const { plan } = runModel(model, recogniseFor(model, inputSheets(snapshot)), {
    ...{ options, language: 'sv', today: '2026-11-22', snapshot, write: 'formulas' },
  });
  const sheet = plan?.sheets[0];
  if (!plan || !sheet) throw new Error('Nothing is written');
  must(await workbook.apply(plan));
  return { sheet, written: workbook.bytes() };
}

const sampleFile = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, file)));

/** The texts of the cells that are formulas with numbers; the others are blank. */
const live = (
  { cells }: SheetPlan,
  texts: readonly (readonly string[])[],
): readonly (readonly string[])[] =>
  cells.map((row, r) =>
    row.map((cell, c) =>
      cell !== null && 'formula' in cell && 'number' in cell ? (texts[r]?.[c] ?? '') : '',
    ),
  );

/** Written as formulas and opened, and then with the input changed by somebody without the add-in. */
async function expectToFollow(
  model: Model,
  file: string,
  edits: readonly Edits[],
  options: Readonly<Record<string, string>>,
): Promise<void> {
  const bytes = sampleFile(file);
  const { sheet, written } = await calculated(bytes, options, model);
  const shown = shownInLibreOffice(written);
  expect(within(sheet, shown[sheet.target.name])).toEqual(expected(sheet));

  const change = { edited: edits.map(([loadedAs, cells]) => ({ loadedAs, cells })) };
  const again = shownInLibreOffice(must(editPackage(written, change)));
  const after = await calculated(must(editPackage(bytes, change)), options, model);
  const numbers = live(sheet, within(sheet, again[sheet.target.name]));
  expect(numbers).toEqual(live(sheet, expected(after.sheet)));
  expect(numbers).not.toEqual(live(sheet, expected(sheet)));
}

describe.each(choices)('formulas, %o', (options) => {
  it.each(samples)('of %s, %s: LibreOffice finds what the core finds', (file, name, cells) =>
    expectToFollow(distribution, file, [[name, cells]], options),
  );
});

/** What somebody changes on a sheet. */
type Edits = readonly [sheet: string, cells: readonly ContentCell[]];

const others: readonly (readonly [Model, string, readonly Edits[]])[] = [
  // An amount moves between two cost centres.
  [
    allocation,
    'intern-fordelning-2020.xlsx',
    [
      [
        'Intern fördelning',
        [
          { row: 4, column: 3, value: 2_400_001 },
          { row: 10, column: 3, value: 599_999 },
        ],
      ],
    ],
  ],
  // One municipality grows and another has received more; the whole persons stay, and so does their sum.
  [
    quota,
    'lanstal-kommuntal.xlsx',
    [
      [
        'Kommuner',
        [
          { row: 6, column: 2, value: 16_100 },
          { row: 8, column: 3, value: 64 },
        ],
      ],
    ],
  ],
  // More in the budget, a larger performance part, a less likely grant, and a board that gets less.
  [
    grants,
    'riktade-statsbidrag.xlsx',
    [
      [
        'Västerbotten 2020',
        [
          { row: 4, column: 3, value: 229.5 },
          { row: 4, column: 5, value: 53 },
          { row: 10, column: 2, value: 11.6 },
        ],
      ],
      ['Jämtland 2019', [{ row: 6, column: 5, value: 0.4 }]],
    ],
  ],
  // Fewer asylum seekers in the final vintage.
  [
    revision,
    'valfardsmiljarden-2020.xlsx',
    [['Förslag 2020', [{ row: 9, column: 1, value: 3_900 }]]],
  ],
];

it.each(others.map(([model, file, edits]) => [model.id, file, model, edits] as const))(
  'the formulas of %s follow edited input in LibreOffice (%s)',
  (_, file, model, edits) => expectToFollow(model, file, edits, {}),
);

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

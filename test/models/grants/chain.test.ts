import { samples } from '../../../src/samples';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import type { PlanCell } from '../../../src/tables/plan';
import type { EngineCell } from '../../../src/workbench/host/engine';
import { inputSheets } from '../../../src/workbook/inputSheets';
import { createPackage, fileWorkbook } from '../../../src/workbook/xlsx';
import { grants } from '../../../src/models/grants';
import { differences, formulaEngine, formulaSheet } from '../recalculated';
import { findingsOf, recipients, register, reportOn, rowsOf, sheet } from './workbook';

async function gridsOf(name: string): Promise<readonly Grid[]> {
  const file = fileWorkbook(createPackage(samples.get(name)!));
  const read = file.ok ? await file.value.read() : file;
  if (!read.ok) throw new Error(read.problem.message.key);
  return inputSheets(read.value);
}

const links = (sheets: readonly Grid[], grant = 'Flyktingvariabler') =>
  rowsOf(reportOn(sheets, { ownRegion: '23' }), 'chain')
    .filter((row) => row['grant'] === grant)
    .map(({ link, from, to, fromAmount, toAmount, difference, verdict }) => [
      ...[link, from, to, fromAmount, toAmount, difference, verdict],
    ]);

const said = (sheets: readonly Grid[]): string[] =>
  findingsOf(reportOn(sheets, { ownRegion: '23' })).map((text) => text.replaceAll('\u00a0', ' '));

/** Jämtland's 8 584 125 kr, from the pot of 600 mkr to the printed internal allocation. */
async function printed(edit: (row: readonly RawCell[]) => RawCell[] = (row) => [...row]) {
  const [paper] = (await gridsOf('intern-fordelning-2020')).filter(
    ({ sheet: name }) => name === 'Intern fördelning',
  );
  const form = (await gridsOf('riktade-statsbidrag')).filter(
    ({ sheet: name }) => name === 'Förslag 2020',
  );
  const own = register(
    ['Bidrag', 'Nationellt belopp', 'Regionens belopp', 'I budget', 'Status'],
    ['Flyktingvariabler', 600_000_000, null, 0, 'beslutad'],
  );
  return [own, ...form, { ...paper!, rows: paper!.rows.map(edit) }];
}

test('the printed internal allocation ties to the region’s part of the pot, and all of it to cost centres', async () => {
  const rows = links(await printed());
  expect(rows.map(([link, , , ...amounts]) => [link, ...amounts])).toEqual([
    ['Riket', '600000000', '600000000', '0', '✓ stämmer'],
    ['Region', '8584125', '8584125', '0', '✓ stämmer'],
    ['Nämnd', '8584125', '8584125', '0', '✓ stämmer'],
    ['Kostnadsställe', '8584125', '8584125', '0', '✓ stämmer'],
  ]);
  expect(rows[2]![2]).toMatch(/^Intern fördelning \('Intern fördelning'!A\d+:E\d+\)$/);
  expect(rows[3]![2]).toMatch(/^Kst .+ i Intern fördelning \(/);
});

test('a row without its cost centre shows as the difference of that link alone', async () => {
  const sheets = await printed((row) => row.map((cell) => (cell === '2501' ? null : cell)));
  const lost = links(sheets).at(-1)![5];
  expect(Number(lost)).toBeLessThan(0);
  expect(links(sheets).map((row) => row[6])).toEqual([
    ...Array<string>(3).fill('✓ stämmer'),
    'stämmer inte',
  ]);
  expect(said(sheets).filter((text) => text.includes('kostnadsställen,'))).toHaveLength(1);
});

const headings = ['Behov', 'Ansvarig verksamhet', 'Kst', 'Belopp'];
const board = (rows: RawCell[][], title = 'Intern fördelning av Flykting'): Grid =>
  sheet('Intern', [title], headings, ...rows);
const flykting = (amount: number | string = 1_000_000): Grid =>
  register(
    ['Bidrag', 'Regionens belopp', 'I budget', 'Status'],
    ['Flykting', amount, 0, 'beslutad'],
    ['Annat', 500, 0, 'beslutad'],
  );
const two = recipients(
  ['Flykting', 'Primärvård', 250_000, null, null, null],
  ['Flykting', 'Regionstyrelsen', 'Rest', null, null, null],
);

test('board by board where the recipients and those who answer are the same, with shares and a rest', () => {
  const sheets = [
    flykting(),
    two,
    board([
      ['Tolkar', 'Primärvård', '2501', '20 %'],
      ['Hälsosamtal', 'primärvård', '2502', 50_000],
      ['Samordning', 'Regionstyrelsen', '7001', 'Rest'],
    ]),
  ];
  // What there is to allocate is what the grant has to share, since the table does not say.
  expect(links(sheets, 'Flykting').slice(2)).toEqual([
    [
      ...['Kostnadsställe', 'Primärvård', 'Kst 2501 och 2502 i Intern fördelning (Intern!A2:D5)'],
      ...['250000', '250000', '0', '✓ stämmer'],
    ],
    [
      ...['Kostnadsställe', 'Regionstyrelsen', 'Kst 7001 i Intern fördelning (Intern!A2:D5)'],
      ...['750000', '750000', '0', '✓ stämmer'],
    ],
  ]);
});

test('a board that gets something else than its cost centres is named, though the sums agree', () => {
  const sheets = [
    flykting(),
    two,
    board([
      ['Tolkar', 'Primärvård', '2501', 200_000],
      ['Samordning', 'Regionstyrelsen', '7001', 800_000],
    ]),
  ];
  expect(links(sheets, 'Flykting').map((row) => row[5])).toEqual([null, '0', '-50000', '50000']);
  expect(said(sheets).filter((text) => text.startsWith('warning'))).toEqual([
    'warning: Flykting (Bidrag!A2): Primärvård får något annat än det som står på dess kostnadsställen, 250 000 kr mot 200 000 kr, en skillnad på −50 000 kr.',
    'warning: Flykting (Bidrag!A2): Regionstyrelsen får något annat än det som står på dess kostnadsställen, 750 000 kr mot 800 000 kr, en skillnad på 50 000 kr.',
  ]);
});

test('an allocation that says another amount than the grant has, shows it', () => {
  const sheets = [flykting(), board([['Tolkar', 'Primärvård', '2501', 999_000]])];
  expect(links(sheets, 'Flykting').map((row) => row.slice(3))).toEqual([
    [null, '1000000', null, 'länk saknas'],
    ['1000000', '999000', '-1000', 'stämmer inte'],
    ['999000', '999000', '0', '✓ stämmer'],
  ]);
});

test('one that cannot be worked out is told as a warning and takes no part', () => {
  const sheets = [
    flykting(),
    two,
    board([
      ['Tolkar', 'Primärvård', '2501', 'Rest'],
      ['Samordning', 'Regionstyrelsen', '7001', 'Rest'],
    ]),
  ];
  expect(links(sheets, 'Flykting').at(-1)!.slice(2)).toEqual([
    ...['Inga kostnadsställen', '1000000', null, null, 'länk saknas'],
  ]);
  expect(said(sheets)).toContain(
    'warning: Två rader tar resten (Intern!D3 och Intern!D4). Bara en rad kan göra det; skriv ett belopp eller en andel på den andra.',
  );
});

test('one that names no grant among several is told, and left out', () => {
  const sheets = [
    flykting(),
    two,
    board([['Tolkar', 'Primärvård', '2501', 1_000_000]], 'Fördelning 2020'),
  ];
  expect(said(sheets)).toContain(
    'info: Det framgår inte vilket bidrag Intern fördelning i Intern!A2:D3 hör till, så den är inte med i kedjan. Skriv bidragets namn i rubriken ovanför den.',
  );
  expect(links(sheets, 'Flykting').at(-1)![6]).toBe('länk saknas');
});

test('the links live on as formulas: an edited amount, share or grant moves both ends', async () => {
  const engine = await formulaEngine();
  const of = (grant: number, share: string | number, fixed: number): Grid[] => [
    flykting(grant),
    two,
    board([
      ['Tolkar', 'Primärvård', '2501', share],
      ['Hälsosamtal', 'Primärvård', '2502', fixed],
      ['Samordning', 'Regionstyrelsen', '7001', 'Rest'],
    ]),
  ];
  const sheets = of(1_000_000, '20 %', 50_000);
  const live = formulaSheet(grants, sheets);
  const edits = [
    { sheet: 0, row: 1, column: 1, input: 1_200_000 },
    { sheet: 2, row: 3, column: 3, input: 10_001 },
  ];
  const wanted = formulaSheet(grants, of(1_200_000, '20 %', 10_001));
  expect(differences(engine, sheets, live, wanted, edits)).toEqual([]);
});

test('the verdict follows too: an allocation that no longer is the grant is said in the sheet', async () => {
  const engine = await formulaEngine();
  const sheets = [flykting(), board([['Tolkar', 'Primärvård', '2501', 1_000_000]])];
  const { cells, target } = formulaSheet(grants, sheets);
  const raw = (cell: PlanCell): EngineCell['input'] =>
    cell === null
      ? null
      : 'formula' in cell
        ? { formula: cell.formula }
        : 'number' in cell
          ? Number(cell.number)
          : cell.text;
  const cellsOf = (rows: readonly (readonly EngineCell['input'][])[]): EngineCell[] =>
    rows.flatMap((row, r) => row.map((input, column) => ({ row: r, column, input })));
  engine.open(
    [
      ...sheets.map(({ sheet: name, rows }) => ({ name, cells: cellsOf(rows) })),
      { name: target.name, cells: cellsOf(cells.map((row) => row.map(raw))) },
    ],
    [],
  );
  const isVerdict = (value: unknown): boolean => value === '✓ stämmer' || value === 'stämmer inte';
  const edited = engine.edit([{ sheet: 1, row: 2, column: 3, input: 999_999 }]);
  // What is allocated against the grant; all of it is still on a cost centre.
  expect(edited.flatMap(({ value }) => (isVerdict(value) ? [value] : []))).toEqual([
    ...['stämmer inte', '✓ stämmer'],
  ]);
});

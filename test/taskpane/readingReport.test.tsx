/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import type { RawCell } from '../../src/tables/cell';
import { doubling, editMode, FakeWorkbook, numbers, sheet, workbookWith } from './fakes';
import { choose, openPane, press, settle, status } from './openPane';

beforeEach(() => {
  jest.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const openReport = async (
  rows: readonly (readonly RawCell[])[],
  models = [doubling],
): Promise<FakeWorkbook> => {
  const workbook = new FakeWorkbook(workbookWith(sheet('Indata', rows)));
  await openPane(workbook, models);
  await press('Visa läsrapporten');
  return workbook;
};

const plain = (text: string | null): string => (text ?? '').replace(/\u00a0/g, ' ');

const headings = (): string[] =>
  within(screen.getByRole('list', { name: 'Rubriker' }))
    .getAllByRole('listitem')
    .map((item) => {
      const choice = within(item).getByRole<HTMLSelectElement>('combobox');
      const said = item.querySelector('span')?.textContent ?? '';
      return `${said}: ${choice.selectedOptions[0]?.textContent}`;
    });

const misnamed: readonly (readonly RawCell[])[] = [
  ['Kod', 'Plats', 'Mängd'],
  ['01', 'Norr', 10],
  ['02', 'Söder', 1500],
];

describe('the reading report', () => {
  it('opens from the input, and the way back leads to the answer', async () => {
    await openReport(numbers.rows);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Läsrapport');
    expect(screen.queryByText('3000 kr')).toBeNull();
    await press('Tillbaka till Svar');
    expect(screen.getByText('3000 kr')).toBeTruthy();
  });

  it('says of each heading what it was taken for and how surely, and selects its cell', async () => {
    const workbook = await openReport([...numbers.rows.map((row) => [...row]), ['03', 'Öst', 1]]);
    expect(headings()).toEqual([
      'Kod A1säker: det är rubriken: Kod',
      'Plats B1säker: det är rubriken: Plats',
      'Tal C1säker: det är rubriken: Tal',
    ]);
    await press('Markera cellen Indata!B1 i bladet');
    await press('Markera Tal i bladet, Indata!A1:C4');
    expect(workbook.selected).toEqual([
      { sheet: 'Indata', row: 0, column: 1 },
      { sheet: 'Indata', top: 0, left: 0, rows: 4, columns: 3 },
    ]);
  });

  it('shows each text that was read as a number, with its cell', async () => {
    const workbook = await openReport([
      ['Kod', 'Plats', 'Tal'],
      ['01', 'Norr', '1 234,5'],
    ]);
    expect(screen.getByRole('button', { name: 'Tal: 1 text lästes som tal' })).toBeTruthy();
    expect(plain(document.body.textContent)).toContain('”1 234,5” text → 1 234,5 C2');
    await press('Markera cellen Indata!C2 i bladet');
    expect(workbook.selected).toEqual([{ sheet: 'Indata', row: 1, column: 2 }]);
  });

  it('folds many such texts into one line, and opens them a hundred at a time', async () => {
    const rows = Array.from({ length: 137 }, (_, row) => [String(row), `Ort ${row}`, `${row},5`]);
    await openReport([['Kod', 'Plats', 'Tal'], ...rows]);
    expect(screen.queryByText(/text →/)).toBeNull();
    await press('Tal: 137 texter lästes som tal');
    expect(screen.getAllByText(/text →/)).toHaveLength(100);
    await press('Visa 37 till');
    expect(screen.getAllByText(/text →/)).toHaveLength(137);
  });

  it('shows each problem by its table', async () => {
    await openReport([
      ['Kod', 'Plats', 'Tal'],
      ['01', 'Norr', 'Varierar'],
    ]);
    const table = screen.getByRole('region', { name: 'Tal, Indata!A1:C2' });
    expect(within(table).getByText(/”Varierar” i/)).toBeTruthy();
  });

  it('takes the keyboard along', async () => {
    await openReport(numbers.rows);
    expect(document.activeElement?.textContent).toContain('Så här lästes arbetsboken.');
  });
});

describe('a correction', () => {
  it('of a heading gives the answer at once and is kept in the workbook', async () => {
    const workbook = await openReport(misnamed);
    expect(headings()[2]).toBe('Mängd C1ingen tog den: används inte');
    await choose('Mängd läses som', 'number');
    expect(headings()[2]).toBe('Mängd C1rättad av dig: Tal');
    expect(status()).toBe('Rättelsen är sparad i arbetsboken, och svaret räknat med den.');
    expect(workbook.snapshot.corrections).toEqual([
      { kind: 'heading', sheet: 'Indata', heading: 'Mängd', table: 'numbers', column: 'number' },
    ]);
    await press('Tillbaka till Svar');
    expect(screen.getByText('3000 kr')).toBeTruthy();
  });

  it('is used the next time the workbook is opened', async () => {
    const { snapshot } = await openReport(misnamed).then(async (workbook) => {
      await choose('Mängd läses som', 'number');
      return workbook;
    });
    cleanup();
    await openPane(new FakeWorkbook(snapshot));
    expect(screen.getByText('3000 kr')).toBeTruthy();
  });

  it('can be taken back', async () => {
    const workbook = await openReport(misnamed);
    await choose('Mängd läses som', 'number');
    await press('Ta tillbaka: Mängd på bladet ”Indata” läses som Tal.');
    expect(headings()[2]).toBe('Mängd C1ingen tog den: används inte');
    expect(workbook.snapshot.corrections).toEqual([]);
    expect(screen.queryByRole('region', { name: 'Dina rättelser' })).toBeNull();
  });

  it('says that a table is none, and the report stays in reach to take it back', async () => {
    const workbook = await openReport(numbers.rows);
    await press('Det här är ingen tabell: Tal, Indata!A1:C3');
    expect(screen.getByText('Ingen tabell och inget formulär hittades.')).toBeTruthy();
    expect(workbook.snapshot.corrections).toEqual([
      { kind: 'notATable', sheet: 'Indata', table: 'numbers', range: 'A1:C3' },
    ]);
    await press('Tillbaka till Svar');
    await press('Visa läsrapporten');
    await press('Ta tillbaka: A1:C3 på bladet ”Indata” är inte Tal.');
    expect(headings()).toHaveLength(3);
  });

  it('that Excel refuses is said, and nothing has changed', async () => {
    const workbook = await openReport(misnamed);
    workbook.problem = editMode;
    await choose('Mängd läses som', 'number');
    expect(status()).toContain('Avsluta redigeringen av cellen');
    expect(headings()[2]).toBe('Mängd C1ingen tog den: används inte');
  });

  it('made quickly after another loses neither', async () => {
    const workbook = new FakeWorkbook(workbookWith(sheet('Indata', misnamed)));
    const session = await openPane(workbook);
    const said = (heading: string, column: string) =>
      session.correct({ kind: 'heading', sheet: 'Indata', heading, table: 'numbers', column });
    void said('Mängd', 'number');
    void said('Plats', 'none');
    await settle();
    expect(workbook.snapshot.corrections).toHaveLength(2);
  });

  it('offers a column of counts where the model takes such columns', async () => {
    const [table] = doubling.tables;
    const help = table!.columns[0]!.help;
    const counting = {
      ...doubling,
      tables: [{ ...table!, openColumns: { kind: 'count' as const, help } }],
    };
    await openReport(
      [
        ['Kod', 'Plats', 'Tal', 'Antal elever'],
        ['01', 'Norr', 10, 3],
      ],
      [counting],
    );
    expect(headings()[3]).toBe('Antal elever D1egen kolumn: antal');
    await choose('Antal elever läses som', 'none');
    expect(headings()[3]).toBe('Antal elever D1rättad av dig: används inte');
  });
});

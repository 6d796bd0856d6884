/** @jest-environment jsdom */
import './browserStubs';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { message } from '../../src/messages/message';
import type { Model } from '../../src/models/model';
import { error } from '../../src/tables/finding';
import { doubling, FakeWorkbook, numbers, sheet, workbookWith } from './fakes';
import { openPane, press, settle } from './openPane';

/** Reads the same table; its title is *Val*. */
const alsoSuits: Model = { ...doubling, id: 'also', title: message('pane.options', {}) };

/** Finds the table, but needs more than this workbook has; its title is *Indata*. */
const unsuited: Model = {
  ...doubling,
  id: 'unsuited',
  title: message('pane.input', {}),
  suits: () => false,
  evaluate: (input, options) => ({
    ...doubling.evaluate(input, options),
    tables: [],
    headline: [],
    charts: [],
    findings: [error(message('pane.office-silent', {}))],
  }),
};

/** Answers from as many tables as a budget document has. */
const manyTables: Model = {
  ...doubling,
  evaluate: (input, options) => {
    const report = doubling.evaluate(input, options);
    const [first] = report.inputs;
    const inputs = Array.from({ length: 15 }, (_, index) => ({
      ...first!,
      name: `Tabell ${index + 1}`,
      range: { ...first!.range, top: 10 * index },
    }));
    return { ...report, inputs };
  },
};

beforeEach(() => {
  jest.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const page = (): string => screen.getByRole('heading', { level: 1 }).textContent ?? '';
const filled = (): FakeWorkbook => new FakeWorkbook(workbookWith(numbers));

describe('a workbook that several models can read', () => {
  it('opens on the first of the list that it suits, with the answer', async () => {
    await openPane(filled(), [unsuited, doubling, alsoSuits]);
    expect(page()).toBe('Svar');
    expect(screen.getByText('3000 kr')).toBeTruthy();
  });

  it('offers the others that it suits in one press, and those alone', async () => {
    const session = await openPane(filled(), [unsuited, doubling, alsoSuits]);
    const others = (): string[] =>
      within(screen.getByRole('navigation', { name: 'Passar också:' }))
        .getAllByRole('button')
        .map(({ textContent }) => textContent);
    expect(others()).toEqual(['Val']);
    await press('Val');
    expect(session.state().page).toEqual({ kind: 'model', id: 'also' });
    expect(screen.getByText('3000 kr')).toBeTruthy();
    expect(others()).toEqual(['Svar']);
  });

  it('says nothing of others where there are none', async () => {
    await openPane(filled(), [unsuited, doubling]);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('lists what each found, and which the workbook suits', async () => {
    await openPane(filled(), [unsuited, doubling]);
    await press('Till listan över modeller');
    const [first, second] = screen.getAllByRole('listitem');
    expect(first!.textContent).toContain('1 tabell hittad: Tal');
    expect(first!.textContent).not.toContain('Passar arbetsboken');
    expect(second!.textContent).toContain('Passar arbetsboken');
  });

  it('stays on a page whose table an edit has broken, so that the error is seen', async () => {
    const workbook = filled();
    const fits: Model = {
      ...doubling,
      suits: ({ tables }) => tables.some(({ rows }) => rows.length > 1),
    };
    const session = await openPane(workbook, [fits, alsoSuits]);
    workbook.snapshot = workbookWith(sheet('Indata', numbers.rows.slice(0, 2)));
    await act(() => session.read());
    expect(page()).toBe('Svar');
  });
});

describe('a model that merely is not the one for the workbook', () => {
  const error =
    'Excel svarar inte. Stäng panelen och öppna den igen; starta om Excel om det inte hjälper.';

  it('says so quietly, and keeps what it lacks behind one line', async () => {
    const session = await openPane(filled(), [doubling, unsuited]);
    await act(async () => session.goTo({ kind: 'model', id: 'unsuited' }));
    expect(screen.getByText(/^Arbetsboken har inte de tabeller/)).toBeTruthy();
    expect(screen.queryByText(error)).toBeNull();
    expect(screen.queryByText('Inget skrivs förrän felen ovan är rättade.')).toBeNull();
    expect(screen.getByRole('navigation', { name: 'Passar arbetsboken:' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Vad som saknas (1)' }));
    expect(screen.getByText(error)).toBeTruthy();
  });

  it('shows its errors where no other suits either', async () => {
    await openPane(filled(), [unsuited]);
    expect(screen.getByText(error)).toBeTruthy();
  });
});

describe('a workbook that no model suits', () => {
  it('opens on the only one that found anything', async () => {
    const blind: Model = { ...alsoSuits, tables: [] };
    const session = await openPane(filled(), [blind, unsuited]);
    expect(session.state().page).toEqual({ kind: 'model', id: 'unsuited' });
  });

  it('opens on the list where several found something, or none', async () => {
    await openPane(filled(), [unsuited, { ...unsuited, id: 'other' }]);
    expect(page()).toBe('Regionkalkyl');
    cleanup();
    await openPane(new FakeWorkbook(workbookWith(sheet('Blad1', [['Hej']]))), [doubling, unsuited]);
    expect(screen.getByText(/^Ingen modell känner igen tabellerna/)).toBeTruthy();
  });

  it('leads from a sample in the list to its model', async () => {
    const workbook = new FakeWorkbook(workbookWith(sheet('Blad1', [])));
    const session = await openPane(workbook, [doubling, alsoSuits]);
    workbook.snapshot = workbookWith(numbers);
    fireEvent.click(screen.getAllByRole('button', { name: 'Infoga exempel' })[1]!);
    await settle();
    expect(session.state().page).toEqual({ kind: 'model', id: 'also' });
    expect(screen.getByText('3000 kr')).toBeTruthy();
  });
});

it('many tables are one line that opens, so that the answer is in sight', async () => {
  await openPane(filled(), [manyTables]);
  const listed = (): number => screen.queryAllByRole('button', { name: /^Markera Tabell/ }).length;
  expect(listed()).toBe(0);
  expect(screen.getByText('3000 kr')).toBeTruthy();
  await press('15 tabeller hittade');
  expect(listed()).toBe(15);
  await press('15 tabeller hittade');
  expect(listed()).toBe(0);
});

/** @jest-environment jsdom */
import './browserStubs';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { samples } from '../../src/samples';
import type { OfficeSession } from '../workbench/host/officeClient';
import { columnOf, openInExcel, shown, writeToSheet } from './paneInExcel';

jest.setTimeout(60_000);
beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

/** The pane on all 21 regions with exact sums, the unmodified Office.js between them. */
async function open(): Promise<OfficeSession> {
  const office = await openInExcel(samples.get('regioner-2020')!, 'distribution');
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { expanded: false, name: /Vanlig/ }));
  });
  await choose('Avrundning', 'exact');
  return office;
}

async function choose(field: string, value: string): Promise<void> {
  const choice = () => screen.getByRole('combobox', { name: field });
  await act(async () => {
    fireEvent.change(choice(), { target: { value } });
  });
  // It shows the choice that the answer was made with.
  await waitFor(() => expect(choice()).toHaveProperty('value', value));
}

const column = (office: OfficeSession, heading: string, which = 0): number[] =>
  columnOf(office, 'Fördelning', heading, which);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

// Stockholm's share of 600 mkr is 192 559 006,21 kr; D'Hondt favours the large.
it.each([
  ['dhondt', 192_559_009],
  ['sainteLague', 192_559_006],
])(
  '%s is chosen in the pane: whole kronor in Excel that sum to the pots',
  async (method, first) => {
    const office = await open();
    await choose('Udda kronor efter', method);
    await writeToSheet();
    const amounts = column(office, 'Flyktingvariabler, kr');
    // 21 regions, and their sum.
    expect(amounts).toHaveLength(22);
    expect([amounts[0], amounts[21], sum(amounts.slice(0, 21))]).toEqual([
      first,
      600_000_000,
      600_000_000,
    ]);
    expect(sum(column(office, 'Befolkning, kr').slice(0, 21))).toBe(2_100_000_000);
    expect(column(office, 'Extra krona')[0]).toBe(first - 192_559_006);
  },
);

it('the residual is asked a recipient for, goes to the one chosen, and is told', async () => {
  const office = await open();
  await choose('Udda kronor efter', 'residual');
  expect(shown()).toContain('Metoden ”resten till en mottagare” behöver en mottagare.');
  expect(screen.getByRole('button', { name: 'Skriv till blad' })).toHaveProperty('disabled', true);
  await choose('Resten till', '09');
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: '1 upplysning' }));
  });
  expect(shown()).toContain(
    'Region Gotland tar resten av Befolkning: 2 kr mer än sin egen avrundade del.',
  );
  await writeToSheet();
  expect(sum(column(office, 'Befolkning, kr').slice(0, 21))).toBe(2_100_000_000);
});

it('tables in kr, tkr and mkr are chosen in the pane and agree in the sheet', async () => {
  const office = await open();
  await choose('Tabeller som stämmer i kr, tkr och mkr', 'all');
  await writeToSheet();
  const perUnit = [
    { unit: 'kr', which: 1, whole: 600_000_000, of: 1 },
    { unit: 'tkr', which: 0, whole: 600_000, of: 1_000 },
    { unit: 'mkr', which: 0, whole: 600, of: 1_000_000 },
  ];
  const tables = perUnit.map(({ unit, which, whole, of }) => {
    const part = column(office, `Flyktingvariabler, ${unit}`, which);
    const other = column(office, `Befolkning, ${unit}`, which);
    const total = column(office, `Totalt, ${unit}`, which);
    expect([part.length, other.length, total.length]).toEqual([22, 22, 22]);
    expect(part[21]).toBe(whole);
    // Tenths of mkr are summed as such.
    const tenths = (value: number): number => Math.round(value * 10);
    for (const one of [part, other, total]) {
      expect(sum(one.slice(0, 21).map(tenths))).toBe(tenths(one[21]!));
    }
    part.forEach((amount, row) =>
      expect(tenths(amount) + tenths(other[row]!)).toBe(tenths(total[row]!)),
    );
    return total.map((amount) => amount * of);
  });
  const [kr, tkr, mkr] = tables as [number[], number[], number[]];
  kr.forEach((amount, row) => {
    expect(Math.abs(tkr[row]! - amount)).toBeLessThan(1_000);
    expect(Math.abs(mkr[row]! - tkr[row]!)).toBeLessThan(100_000);
  });
});

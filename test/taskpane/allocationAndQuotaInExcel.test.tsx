/** @jest-environment jsdom */
import './browserStubs';
import { cleanup } from '@testing-library/react';
import { samples } from '../../src/samples';
import { columnOf, openInExcel, shown, writeToSheet } from './paneInExcel';

jest.setTimeout(60_000);
beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

test('8 584 125 kr are allocated to needs and cost centres from the pane', async () => {
  const office = await openInExcel(samples.get('intern-fordelning-2020')!, 'allocation');
  expect(shown()).toContain('8 584 125 kr');
  await writeToSheet();
  // Seven needs and their sum, as printed.
  expect(columnOf(office, 'Intern fördelning 2', 'Belopp, kr')).toEqual([
    ...[2_500_000, 950_000, 450_000, 2_500_000, 500_000, 1_184_125, 500_000, 8_584_125],
  ]);
});

test('86 persons are shared between eight municipalities from the pane', async () => {
  const office = await openInExcel(samples.get('lanstal-kommuntal')!, 'quota');
  await writeToSheet();
  const quotas = columnOf(office, 'Länstal till kommuntal', 'Kommuntal');
  expect(quotas).toEqual([...[7, 7, 10, 7, 9, 9, 7, 30], 86]);
});

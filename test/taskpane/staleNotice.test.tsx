/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import { act } from 'react';
import { restBeforeReading } from '../../src/taskpane/answering';
import { FakeWorkbook, numbers, sheet, workbookWith } from './fakes';
import { openPane, press, settle } from './openPane';

beforeEach(() => {
  jest.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const withResult = (comment: string, cells: readonly string[] = ['x']): FakeWorkbook =>
  new FakeWorkbook({
    ...workbookWith(numbers, sheet('Dubblering', [cells])),
    results: [
      {
        name: '_Regionkalkyl.doubling.1',
        comment,
        range: { sheet: 'Dubblering', top: 0, left: 0, rows: 1, columns: 1 },
      },
    ],
  });

const inputSentence = 'Indata har ändrats sedan bladet ”Dubblering” skrevs.';

describe('a result in the workbook', () => {
  it('that is as the model would write it leaves the pane quiet', async () => {
    await openPane(withResult('doubling 1.0.0 20-3000 times=2'));
    expect(screen.queryByRole('button', { name: 'Räkna om' })).toBeNull();
  });

  it('made from other input is said to be out of date, and one press writes it anew', async () => {
    const workbook = withResult('doubling 1.0.0 20-2800 times=2');
    await openPane(workbook);
    expect(screen.getByText(inputSentence)).toBeTruthy();
    expect(workbook.applied).toEqual([]);
    await press('Räkna om');
    expect(workbook.applied[0]?.sheets[0]?.target).toMatchObject({
      kind: 'own',
      name: 'Dubblering',
    });
    expect(workbook.applied).toHaveLength(1);
  });

  it('goes out of date when a cell is edited, without a press', async () => {
    const workbook = withResult('doubling 1.0.0 20-3000 times=2');
    await openPane(workbook);
    const edited = sheet('Indata', [...numbers.rows.slice(0, 2), ['02', 'Söder', 1400]]);
    workbook.snapshot = { ...workbook.snapshot, sheets: [edited, workbook.snapshot.sheets[1]!] };
    workbook.changed();
    await settle(restBeforeReading);
    expect(screen.getByText(inputSentence)).toBeTruthy();
  });

  it('made with other choices is told from one made from other input', async () => {
    const session = await openPane(withResult('doubling 1.0.0 20-3000 times=2'));
    act(() => session.setOption('times', '3'));
    expect(screen.getByText('Valen har ändrats sedan bladet ”Dubblering” skrevs.')).toBeTruthy();
    act(() => session.setOption('times', '2'));
    expect(screen.queryByRole('button', { name: 'Räkna om' })).toBeNull();
  });

  it('made by another version of the model is said otherwise', async () => {
    await openPane(withResult('doubling 0.9.0 20-3000 times=2'));
    expect(
      screen.getByText(
        'Bladet ”Dubblering” skrevs med version 0.9.0 av modellen. Version 1.0.0 kan räkna på ett annat sätt.',
      ),
    ).toBeTruthy();
  });

  it('of formulas says what follows the input and what does not', async () => {
    await openPane(withResult('doubling 1.0.0 20-2800 written:formulas times=2'));
    expect(
      screen.getByText(
        `${inputSentence} Formlerna i bladet följer indata, men meningarna och källraden gör det inte.`,
      ),
    ).toBeTruthy();
  });

  it('with something of the user’s in the way is not written over, and that is said', async () => {
    const workbook = withResult('doubling 1.0.0 20-2800 times=2', ['x', 'min anteckning']);
    await openPane(workbook);
    expect(screen.getByText(/så det nya resultatet skrivs till ett nytt blad\.$/)).toBeTruthy();
    await press('Räkna om');
    expect(workbook.applied[0]?.sheets[0]?.target.kind).toBe('new');
  });
});

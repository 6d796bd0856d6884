/** @jest-environment jsdom */
import './browserStubs';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { samples } from '../../src/samples';
import { startOffice } from '../workbench/host/officeClient';
import { renderInExcel, showInExcel, shown } from './paneInExcel';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

it('the pane tells what the printed tables come to, writes the checks and takes them back', async () => {
  const { store } = await startOffice({ content: samples.get('regionplan-2020')! });
  const session = await showInExcel();
  const slowly = { timeout: 20_000 };

  await act(async () => session.goTo({ kind: 'model', id: 'reconciliation' }));
  await waitFor(
    () => expect(shown()).toContain('186 stämmer, 26 avrundning, 18 avvikelser, 4 oklara'),
    slowly,
  );
  expect(shown()).toContain('felet kommer in i Summa anläggningstillgångar');

  await act(async () => session.write());
  await waitFor(() => expect(shown()).toContain('Klart: '), slowly);
  await waitFor(() => expect(session.state().workbook?.snapshot.undoable).toBeDefined(), slowly);
  const written = store.toContent().sheets.find(({ name }) => name === 'Avstämning')!;
  expect(written.cells.map(({ value }) => value)).toContain("rollForward:'Tabell 5'!C10");

  await act(async () => session.undo());
  await waitFor(() => expect(store.findSheet('Avstämning')).toBeUndefined(), slowly);
});

describe('marking the cells from the pane', () => {
  const slowly = { timeout: 20_000 };
  const box = () => screen.getByRole('checkbox', { name: 'Markera cellerna i bladen' });

  async function openOn(notes: boolean, workbook?: Awaited<ReturnType<typeof startOffice>>) {
    const office =
      workbook ?? (await startOffice({ content: samples.get('regionplan-2020')!, notes }));
    const session = renderInExcel();
    await act(async () => session.read());
    await act(async () => session.goTo({ kind: 'model', id: 'reconciliation' }));
    await waitFor(() => expect(box()).toBeTruthy(), slowly);
    return { office, session };
  }

  it('is off until it is asked for, says what it will do, does it, and is remembered with the result', async () => {
    const { office, session } = await openOn(true);
    const notes = () => office.store.sheets.flatMap((sheet) => sheet.notes);
    expect(box()).toHaveProperty('checked', false);
    expect(shown()).not.toContain('celler markeras');
    fireEvent.click(box());
    await waitFor(
      () =>
        expect(shown()).toContain(
          '22 celler markeras med färg och anteckning i Tabell 5, Tabell 6, Tabell 8, Tabell 10-11; värden och formler rörs inte.',
        ),
      slowly,
    );
    await act(async () => session.write());
    await waitFor(() => expect(session.state().workbook?.snapshot.undoable).toBeDefined(), slowly);
    expect(notes()).toHaveLength(22);
    await waitFor(
      () => expect(shown()).toContain('22 celler som markerades förra gången återställs först.'),
      slowly,
    );

    // Another pane on the same workbook knows how the result was made.
    cleanup();
    const later = await openOn(true, office);
    expect(box()).toHaveProperty('checked', true);
    await act(async () => later.session.undo());
    await waitFor(() => expect(office.store.findSheet('Avstämning')).toBeUndefined(), slowly);
    expect(notes()).toEqual([]);
  });

  it('says that the cells get a fill alone where this Excel cannot write notes', async () => {
    await openOn(false);
    fireEvent.click(box());
    await waitFor(() => expect(shown()).toContain('22 celler markeras med färg i '), slowly);
    expect(shown()).toContain(
      'Den här Excel kan inte skriva anteckningar från tillägg, så cellerna får bara färg.',
    );
  });

  it('is not offered by a model that has nothing to mark', async () => {
    const { session } = await openOn(true);
    await act(async () => session.goTo({ kind: 'model', id: 'statements' }));
    await waitFor(() => expect(session.state().run?.report.model).toBe('statements'), slowly);
    expect(screen.queryByRole('checkbox', { name: 'Markera cellerna i bladen' })).toBeNull();
  });
});

import { webLightTheme } from '@fluentui/react-components';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { models } from '../../src/models';
import { memoryIn } from '../../src/taskpane/memory';
import { createSession, type Session } from '../../src/taskpane/session';
import type { SessionParts } from '../../src/taskpane/sessionParts';
import { sheetsToInsert } from '../../src/taskpane/sheetsToInsert';
import { App } from '../../src/taskpane/view/app';
import { officeWorkbook } from '../../src/workbook/office/officeWorkbook';
import type { WorkbookContent } from '../../src/workbook/xlsx/sheetContent';
import { startOffice, type OfficeSession } from '../workbench/host/officeClient';

const patience = { timeout: 20_000 };

/** What a session in Excel is made of: the workbook that Office.js has open, and all models. */
export const partsInExcel = (): SessionParts => ({
  workbook: officeWorkbook(),
  models,
  memory: memoryIn(() => window.localStorage),
  language: 'sv',
  today: () => '2026-11-22',
  sheets: sheetsToInsert,
});

/** The pane on the workbook that Office.js has open, which it has not read yet. */
export function renderInExcel(parts: Partial<SessionParts> = {}): Session {
  const session = createSession({ ...partsInExcel(), ...parts });
  render(<App session={session} theme={webLightTheme} language="sv" />);
  return session;
}

/** The pane on the workbook that Office.js has open, once it has read it. */
export async function showInExcel(parts: Partial<SessionParts> = {}): Promise<Session> {
  const session = renderInExcel(parts);
  await waitFor(() => expect(session.state().workbook).toBeDefined(), patience);
  return session;
}

/** The pane on a workbook, with the unmodified Office.js between them, on the page of a model. */
export async function openInExcel(
  content: WorkbookContent,
  model: string,
): Promise<OfficeSession & { readonly session: Session }> {
  const office = await startOffice({ content });
  const session = await showInExcel();
  await act(async () => session.goTo({ kind: 'model', id: model }));
  await waitFor(() => expect(session.state().run?.report.model).toBe(model), patience);
  return { ...office, session };
}

/** All words of the pane. */
export const shown = (): string => (document.body.textContent ?? '').replace(/\u00a0/g, ' ');

/** Presses *Skriv till blad* and waits until it is done. */
export async function writeToSheet(): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getAllByRole('button', { name: 'Skriv till blad' })[0]!);
  });
  await waitFor(() => expect(shown()).toContain('Klart: '), patience);
}

/**
 * The numbers below a heading of a sheet, down to the first cell without one; of several such headings,
 * those of the one asked for.
 */
export function columnOf(
  { store }: OfficeSession,
  sheet: string,
  heading: string,
  which = 0,
): number[] {
  const { cells } = store.toContent().sheets.find(({ name }) => name === sheet)!;
  const top = cells.filter(({ value }) => value === heading)[which];
  if (!top) throw new Error(`No heading ${heading} in ${sheet}`);
  const below = new Map(
    cells.flatMap(({ row, column, value }) => (column === top.column ? [[row, value]] : [])),
  );
  const numbers: number[] = [];
  for (let row = top.row + 1; typeof below.get(row) === 'number'; row += 1) {
    numbers.push(below.get(row) as number);
  }
  return numbers;
}

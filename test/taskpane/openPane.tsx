import './browserStubs';
import { webLightTheme } from '@fluentui/react-components';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { Model } from '../../src/models/model';
import { memoryIn } from '../../src/taskpane/memory';
import { createSession, type Session } from '../../src/taskpane/session';
import { App } from '../../src/taskpane/view/app';
import { doubling, type FakeWorkbook } from './fakes';

/** The pane on a workbook in the hand of the test, in Swedish, read once. Needs fake timers. */
export async function openPane(
  workbook: FakeWorkbook,
  models: readonly Model[] = [doubling],
): Promise<Session> {
  const session = createSession({
    workbook,
    models,
    memory: memoryIn(() => window.localStorage),
    language: 'sv',
    today: () => '2026-11-22',
    sheets: () => [],
  });
  render(<App session={session} theme={webLightTheme} language="sv" />);
  await settle();
  return session;
}

/** Lets what has been asked for be answered, and so many milliseconds pass. */
export const settle = (milliseconds = 0): Promise<void> =>
  act(async () => {
    await jest.advanceTimersByTimeAsync(milliseconds);
  });

export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
}

export async function choose(name: string | RegExp, value: string): Promise<void> {
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
  await settle();
}

export const status = (): string => screen.getByRole('status').textContent ?? '';

/** @jest-environment jsdom */
import './browserStubs';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { recipientsLike } from '../../src/taskpane/recipients';
import { FakeWorkbook, sheet, workbookWith } from './fakes';
import { openPane, press, settle } from './openPane';

beforeEach(() => {
  jest.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const many = sheet('Indata', [
  ['Kod', 'Plats', 'Tal'],
  ...Array.from({ length: 500 }, (_, row) => [String(1000 + row), `Ort ${row + 1}`, row]),
]);

const field = (): HTMLInputElement => screen.getByRole('combobox', { name: /^Modeller/ });
const shownOptions = (): string[] =>
  within(screen.getByRole('listbox'))
    .getAllByRole('option')
    .map((option) => option.textContent ?? '');

async function search(words: string): Promise<void> {
  if (field().getAttribute('aria-expanded') !== 'true') fireEvent.click(field());
  fireEvent.change(field(), { target: { value: words } });
  await settle();
}

describe('a workbook with very many recipients', () => {
  it('has a field to search in, which draws those that fit and says how many more there are', async () => {
    const session = await openPane(new FakeWorkbook(workbookWith(many)));
    await press('egen region');
    await search('ort 4');
    expect(shownOptions()).toHaveLength(32);
    expect(shownOptions()[1]).toBe('1003 Ort 4');
    expect(shownOptions().at(-1)).toBe('och 81 till; skriv en del av namnet eller koden');
    await search('ort 499');
    expect(shownOptions()).toHaveLength(2);
    fireEvent.click(screen.getByRole('option', { name: '1498 Ort 499' }));
    await settle();
    expect(session.state().run?.report.options['own']).toBe('1498');
    expect(field().value).toBe('1498 Ort 499');
  });

  it('is searched by the keyboard alone, and what is only written chooses nothing', async () => {
    const session = await openPane(new FakeWorkbook(workbookWith(many)));
    await press('egen region');
    await search('ort 499');
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    fireEvent.keyDown(field(), { key: 'Enter' });
    await settle();
    expect(session.state().run?.report.options['own']).toBe('1498');
    await search('finns inte');
    fireEvent.blur(field());
    await settle();
    expect(session.state().run?.report.options['own']).toBe('1498');
    expect(field().value).toBe('1498 Ort 499');
  });

  it('is previewed a page at a time, with every row in reach', async () => {
    await openPane(new FakeWorkbook(workbookWith(many)));
    await press('Förhandsgranska');
    const preview = screen.getByRole('region', { name: /^Förhandsgranskning/ });
    const numbers = (): string[] =>
      [...preview.querySelectorAll('th[scope=row]')].map(({ textContent }) => textContent ?? '');
    const drawn = numbers().length;
    expect(numbers()[0]).toBe('1');
    expect(drawn).toBe(500);
    await press('Nästa');
    expect(numbers()[0]).toBe(String(drawn + 1));
    expect(screen.getByText('Rad 501–913 av 913')).toBeTruthy();
    await press('Föregående');
    await press('Sista');
    expect(numbers().at(-1)).toBe('913');
    expect(preview.textContent).toContain('Källa: Tal');
    await press('Föregående');
    expect(preview.textContent).not.toContain('Källa: Tal');
  });
});

it('recipients are found by a part of their code or name, whatever the case', () => {
  const recipients = [
    { code: '23', name: 'Region Jämtland Härjedalen' },
    { code: '24', name: 'Region Västerbotten' },
  ];
  expect(recipientsLike(recipients, ' JÄMT ')).toEqual(recipients.slice(0, 1));
  expect(recipientsLike(recipients, '24')).toEqual(recipients.slice(1));
  expect(recipientsLike(recipients, 'd h')).toEqual(recipients.slice(0, 1));
  expect(recipientsLike(recipients, '')).toEqual(recipients);
});

/** @jest-environment jsdom */
import './browserStubs';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { message, type Message } from '../../src/messages/message';
import type { Model, OptionSchema } from '../../src/models/model';
import { readOptions } from '../../src/models/options';
import { doubling, FakeWorkbook, numbers, workbookWith } from './fakes';
import { openPane, settle } from './openPane';

const help = message('pane.info', {});
const limits = message('pane.models', {});

const option = (
  key: string,
  kind: 'amount' | 'count' | 'date',
  title: Message,
  fallback = '',
): OptionSchema => ({ key, kind, title, help, fallback });

const options: readonly OptionSchema[] = [
  option('cost', 'amount', message('unit.tkr', {})),
  option('persons', 'count', message('unit.persons', {}), '50000'),
  option('day', 'date', message('unit.date', {})),
  { ...option('lowest', 'amount', message('unit.mkr', {})), group: limits },
];

/** The doubling model with options to write; says what it got. */
const writing: Model = {
  ...doubling,
  options,
  evaluate(input, given) {
    const read = readOptions(options, given);
    const report = doubling.evaluate(input, {});
    return {
      ...report,
      options: read.values,
      findings: [...report.findings, ...read.findings],
      tables: read.findings.length > 0 ? [] : report.tables,
    };
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

const got = (session: Awaited<ReturnType<typeof openPane>>): Readonly<Record<string, string>> =>
  session.state().run!.report.options;
const field = (name: string): HTMLInputElement => screen.getByLabelText(name);

async function write(name: string, text: string): Promise<void> {
  fireEvent.change(field(name), { target: { value: text } });
  fireEvent.blur(field(name));
  await settle();
}

async function openForm(): ReturnType<typeof openPane> {
  const session = await openPane(new FakeWorkbook(workbookWith(numbers)), [writing]);
  fireEvent.click(screen.getByRole('button', { expanded: false, name: /personer/ }));
  return session;
}

describe('options that are written', () => {
  it('take an amount as people write it, and show it the Swedish way', async () => {
    const session = await openForm();
    await write('tkr', '8,6 mkr');
    expect(got(session)['cost']).toBe('8600000');
    expect(field('tkr').value).toBe('8\u00a0600\u00a0000');
    expect(screen.getByRole('button', { name: /^tkr: 8\u00a0600\u00a0000 kr · / })).toBeTruthy();
    // Leaving the field as it is shown changes nothing.
    await write('tkr', '8\u00a0600\u00a0000');
    expect(session.state().options['doubling']).toEqual({ cost: '8,6 mkr' });
  });

  it('are the fallback where they are left empty', async () => {
    const session = await openForm();
    expect(field('personer').value).toBe('50\u00a0000');
    await write('personer', '2025');
    expect(got(session)['persons']).toBe('2025');
    expect(field('personer').value).toBe('2025');
    await write('personer', '');
    expect(got(session)['persons']).toBe('50000');
    expect(field('personer').value).toBe('50\u00a0000');
  });

  it('take a day from a field of days, as soon as its year is whole', async () => {
    const session = await openForm();
    expect(field('datum').type).toBe('date');
    fireEvent.change(field('datum'), { target: { value: '0202-12-31' } });
    await settle();
    expect(got(session)['day']).toBe('');
    fireEvent.change(field('datum'), { target: { value: '2026-12-31' } });
    await settle();
    expect(got(session)['day']).toBe('2026-12-31');
  });

  it('say what is wrong at the field, and keep what was written', async () => {
    const session = await openForm();
    await write('tkr', 'mycket');
    const sentence =
      'Valet cost ska vara ett belopp, men är ”mycket”. Skriv till exempel 8 584 125 eller 8,6 mkr.';
    expect(field('tkr').getAttribute('aria-invalid')).toBe('true');
    expect(field('tkr').value).toBe('mycket');
    const ids = field('tkr').getAttribute('aria-describedby')!.split(' ');
    const described = ids.map((id) => document.getElementById(id)?.textContent);
    expect(described.join(' ')).toContain(sentence);
    await write('tkr', '5');
    expect(field('tkr').getAttribute('aria-invalid')).toBeNull();
    expect(got(session)['cost']).toBe('5');
  });

  it('a remembered value that cannot be read opens the form at its field', async () => {
    const session = await openPane(new FakeWorkbook(workbookWith(numbers)), [writing]);
    await act(async () => session.setOption('day', 'i höstas'));
    expect(field('datum').value).toBe('i höstas');
    expect(field('datum').type).toBe('text');
    await write('datum', '31 december 2026');
    expect(got(session)['day']).toBe('2026-12-31');
    expect(field('datum').type).toBe('date');
  });
});

describe('options that belong together', () => {
  it('stand folded under their heading until something is chosen there', async () => {
    const session = await openForm();
    expect(screen.queryByLabelText('mkr')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Modeller', expanded: false }));
    await write('mkr', '1000');
    expect(got(session)['lowest']).toBe('1000');
    expect(screen.getByRole('button', { name: /mkr: 1\u00a0000 kr/ })).toBeTruthy();
    cleanup();
    await openForm();
    expect(field('mkr').value).toBe('1\u00a0000');
  });
});

/** @jest-environment jsdom */
import './browserStubs';
import { webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { memoryIn } from '../../src/taskpane/memory';
import { restBeforeReading } from '../../src/taskpane/answering';
import { createSession, type Session } from '../../src/taskpane/session';
import { App } from '../../src/taskpane/view/app';
import { quietTime } from '../../src/taskpane/view/noticed';
import type { Model } from '../../src/models/model';
import { error } from '../../src/tables/finding';
import { message } from '../../src/messages/message';
import { restWhileEditing } from '../../src/taskpane/cellEditWait';
import { doubling, editMode, FakeWorkbook, numbers, sheet, workbookWith } from './fakes';

beforeEach(() => {
  jest.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

interface Opened {
  readonly workbook: FakeWorkbook;
  readonly session: Session;
}

async function open(
  workbook = new FakeWorkbook(workbookWith(numbers)),
  models: readonly Model[] = [doubling],
): Promise<Opened> {
  const session = createSession({
    workbook,
    models,
    memory: memoryIn(() => window.localStorage),
    language: 'sv',
    today: () => '2026-11-22',
    sheets: (kind) => [{ name: kind === 'sample' ? 'Exempel' : 'Mall', cells: [] }],
  });
  render(<App session={session} theme={webLightTheme} language="sv" />);
  await settle();
  return { workbook, session };
}

const settle = (milliseconds = 0): Promise<void> =>
  act(async () => {
    await jest.advanceTimersByTimeAsync(milliseconds);
  });

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

const status = (): string => screen.getByRole('status').textContent ?? '';

describe('opening the pane on a workbook with data', () => {
  it('shows the answer without a press', async () => {
    const { workbook } = await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Svar');
    expect(screen.getByText('3000 kr')).toBeTruthy();
    expect(screen.getByText('2 rader')).toBeTruthy();
    expect(screen.getByText('Skrivs till: nytt blad ”Dubblering”')).toBeTruthy();
    expect(workbook.applied).toEqual([]);
    expect(workbook.reads).toBe(1);
  });

  it('shows what was found, and selects it in the sheet on a press', async () => {
    const { workbook } = await open();
    await press('Markera Tal i bladet, Indata!A1:C3');
    expect(workbook.selected).toEqual([{ sheet: 'Indata', top: 0, left: 0, rows: 3, columns: 3 }]);
  });

  it('draws the bars highest first, and says them in words', async () => {
    await open();
    expect(screen.getByRole('img', { name: /staplar/ }).getAttribute('aria-label')).toBe(
      'Dubbelt: 2 staplar, högst Söder 3\u00a0000, lägst Norr 20.',
    );
  });
});

describe('a workbook without data', () => {
  const empty = (): FakeWorkbook => new FakeWorkbook(workbookWith(sheet('Blad1', [])));

  it('offers a sample and a template, and no button that writes', async () => {
    const { workbook } = await open(empty());
    expect(
      screen.getByText(
        'Arbetsboken är tom. Infoga ett exempel att prova med, eller en tom mall att fylla i.',
      ),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Skriv till blad' })).toBeNull();
    workbook.snapshot = workbookWith(numbers);
    await press('Infoga exempel');
    expect(workbook.inserted).toEqual([[{ name: 'Exempel', cells: [] }]]);
    expect(status()).toBe('Klart: infogade Exempel.');
    expect(screen.getByText('3000 kr')).toBeTruthy();
  });

  it('gives inserted sheets names that are free', async () => {
    const { workbook } = await open(new FakeWorkbook(workbookWith(sheet('mall', []))));
    await press('Infoga tom mall');
    expect(workbook.inserted[0]?.map(({ name }) => name)).toEqual(['Mall (2)']);
  });

  it('shows what is missing where the sheets hold something else', async () => {
    await open(new FakeWorkbook(workbookWith(sheet('Blad1', [['Hej']]))));
    expect(
      screen.getByText(
        'Ingen tabell för modellen hittades. Ett exempel eller en tom mall visar hur den ska se ut.',
      ),
    ).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Fel' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Infoga exempel' })).toBeTruthy();
  });
});

describe('the choices', () => {
  it('stand in one line and open to a form from the schema', async () => {
    await open();
    const line = screen.getByRole('button', { name: 'egen region' });
    expect(line.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(line);
    const [times, own] = screen.getAllByRole('combobox');
    expect(
      within(own!)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Ingen vald', '01 Norr', '02 Söder']);
    fireEvent.change(times!, { target: { value: '3' } });
    expect(screen.getByText('4500 kr')).toBeTruthy();
    fireEvent.change(own!, { target: { value: '01' } });
    expect(screen.getByRole('button', { name: '01 Norr · Skriv till blad' })).toBeTruthy();
    expect(screen.getByRole('img', { name: /Egen region: Norr 30, stapel 2/ })).toBeTruthy();
  });

  it('a text counts when the field is left', async () => {
    const { session } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'egen region' }));
    const field = screen.getByRole('textbox', { name: 'Språk' });
    fireEvent.change(field, { target: { value: '2020' } });
    expect(session.state().options['doubling']).toEqual({});
    fireEvent.blur(field);
    expect(session.state().options['doubling']).toEqual({ note: '2020' });
  });

  it('are remembered until the next opening', async () => {
    const { session } = await open();
    act(() => session.setOption('own', '02'));
    cleanup();
    const again = await open();
    expect(again.session.state().options['doubling']).toEqual({ own: '02' });
  });

  it('begin as those of the result that stands in the workbook', async () => {
    const snapshot = workbookWith(numbers, sheet('Dubblering', [['x']]));
    const result = {
      name: '_Regionkalkyl.doubling.1',
      comment: 'doubling 1.0.0 abc times=3 own=01',
      range: { sheet: 'Dubblering', top: 0, left: 0, rows: 1, columns: 1 },
    };
    await open(new FakeWorkbook({ ...snapshot, results: [result] }));
    expect(screen.getByText('4500 kr')).toBeTruthy();
    expect(
      screen.getByText('Skrivs till: bladet ”Dubblering”, över det tidigare resultatet'),
    ).toBeTruthy();
  });
});

describe('writing', () => {
  it('writes what was shown, on one press, and says so politely', async () => {
    const { workbook } = await open();
    await press('Skriv till blad');
    expect(workbook.applied).toHaveLength(1);
    expect(workbook.reads).toBe(2);
    expect(workbook.applied[0]?.sheets[0]?.target).toEqual({ kind: 'new', name: 'Dubblering' });
    expect(status()).toBe('Klart: 2 rader skrivna till bladet ”Dubblering”.');
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
  });

  it('shows the new answer instead where the input has changed in the same moment', async () => {
    const { workbook } = await open();
    workbook.snapshot = workbookWith(
      sheet('Indata', [
        ['Kod', 'Plats', 'Tal'],
        ['01', 'Norr', 7],
      ]),
    );
    await press('Skriv till blad');
    expect(workbook.applied).toEqual([]);
    expect(status()).toBe(
      'Indata ändrades just före skrivningen; se över svaret och tryck på Skriv till blad igen.',
    );
    expect(screen.getByText('14 kr')).toBeTruthy();
    await press('Skriv till blad');
    expect(workbook.applied).toHaveLength(1);
  });

  it('shows Excel’s refusal in its sentence and writes nothing', async () => {
    const { workbook } = await open();
    workbook.problem = error(message('excel-session-lost', {}));
    await press('Skriv till blad');
    expect(status()).toMatch(/^Förbindelsen med Excel bröts/);
    expect(workbook.applied).toEqual([]);
  });

  it('waits politely for a cell that is being edited, and goes on by itself', async () => {
    const { workbook } = await open();
    workbook.problem = editMode;
    await press('Skriv till blad');
    expect(status()).toBe(
      'Väntar på cellen som redigeras; avsluta med Retur eller Esc, så fortsätter det av sig självt.',
    );
    await settle(3 * restWhileEditing);
    expect(workbook.applied).toEqual([]);
    workbook.problem = undefined;
    await settle(restWhileEditing);
    expect(workbook.applied).toHaveLength(1);
    expect(status()).toMatch(/^Klart: 2 rader/);
  });

  it('gives up waiting for the cell when the user does', async () => {
    const { workbook } = await open();
    workbook.problem = editMode;
    await press('Skriv till blad');
    await press('Avbryt');
    expect(status()).toBe('Avbrutet. Inget har ändrats.');
    workbook.problem = undefined;
    await settle(5 * restWhileEditing);
    expect(workbook.applied).toEqual([]);
  });

  it('offers to undo the last write, also when the pane has just been opened', async () => {
    const { workbook } = await open(
      new FakeWorkbook({ ...workbookWith(numbers), undoable: { sheets: ['Dubblering'] } }),
    );
    expect(status()).toBe('Senast skrivet: bladet ”Dubblering”.');
    await press('Ångra skrivningen till bladet ”Dubblering”');
    expect(workbook.undone).toBe(1);
    expect(status()).toBe(
      'Ångrat: skrivningen till bladet ”Dubblering” är borta och allt är som före den.',
    );
  });

  it('says why it cannot be undone', async () => {
    const { workbook } = await open(
      new FakeWorkbook({ ...workbookWith(numbers), undoable: { sheets: ['Dubblering'] } }),
    );
    workbook.problem = error(message('excel-undo-changed', { sheet: 'Dubblering' }));
    await press('Ångra skrivningen till bladet ”Dubblering”');
    expect(status()).toMatch(/^Resultatet på bladet ”Dubblering” har ändrats efter skrivningen/);
  });

  it('previews the plan cell by cell before anything is written', async () => {
    const { workbook } = await open();
    await press('Förhandsgranska');
    const preview = screen.getByRole('region', {
      name: 'Förhandsgranskning av bladet ”Dubblering”',
    });
    expect(preview.tabIndex).toBe(0);
    const row = within(preview)
      .getAllByRole('row')
      .find((one) => one.textContent?.includes('Söder'));
    expect(row?.textContent).toMatch(/^\dSöder3\u00a0000$/);
    expect(workbook.applied).toEqual([]);
    await press('Förhandsgranska');
    expect(screen.queryByRole('region', { name: /Förhandsgranskning/ })).toBeNull();
  });

  it('writes values, or formulas where the user chooses them, and remembers the choice', async () => {
    const { workbook } = await open();
    const chosen = (): string[] =>
      screen
        .getAllByRole('radio')
        .flatMap((radio) => ((radio as HTMLInputElement).checked ? [radio.closest('span')] : []))
        .map((radio) => radio?.textContent ?? '');
    expect(chosen()).toEqual(['värden', 'eget blad']);
    fireEvent.click(screen.getByRole('radio', { name: 'formler' }));
    await press('Förhandsgranska');
    expect(screen.getByText('Peka på eller tryck på ett tal för att se formeln.')).toBeTruthy();
    const number = screen.getByTitle('=Indata!C3*2');
    expect(number.textContent).toBe('3\u00a0000');
    fireEvent.click(number);
    expect(screen.getByRole('note').textContent).toBe('=Indata!C3*2');
    await press('Skriv till blad');
    const [sheet] = workbook.applied[0]?.sheets ?? [];
    expect(sheet?.cells.flat()).toContainEqual({ formula: 'Indata!C3*2', number: '3000' });
    expect(sheet?.mark.comment).toContain('written:formulas');
    cleanup();
    await open();
    expect(chosen()).toEqual(['formler', 'eget blad']);
  });

  it('writes to the cell that is marked, and asks before what stands there is lost', async () => {
    const notes = sheet('Mitt', [[null], [null, null, null, 'Anteckning']]);
    const workbook = new FakeWorkbook(workbookWith(numbers, notes));
    workbook.marked = { sheet: 'Mitt', row: 0, column: 2 };
    const { session } = await open(workbook);
    fireEvent.click(screen.getByRole('radio', { name: 'markerad cell' }));
    await settle();
    expect(screen.getByRole('alert').textContent).toMatch(
      /^Det står något i Mitt!D2, och resultatet fyller Mitt!C1:\w+\. Bekräfta att det får skrivas över/,
    );
    expect(screen.getByRole('alert').textContent).toContain(
      'Ångra tar tillbaka cellerna som de står, utom när tecken i en och samma cell ser olika ut',
    );
    expect(session.state().run?.plan).toBeUndefined();
    await press('Avbryt');
    expect(screen.getByText('Skrivs till: nytt blad ”Dubblering”')).toBeTruthy();

    fireEvent.click(screen.getByRole('radio', { name: 'markerad cell' }));
    await settle();
    await press('Skriv över');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('Skrivs till: ditt blad ”Mitt”')).toBeTruthy();
    expect(screen.getByText(/^C1:\w+, \d+ celler: 1 ändras/)).toBeTruthy();
    await press('Förhandsgranska');
    expect(screen.getByRole('columnheader', { name: 'C' })).toBeTruthy();
    expect(screen.queryByRole('columnheader', { name: 'A' })).toBeNull();
    await press('Skriv till blad');
    const [written] = workbook.applied[0]?.sheets ?? [];
    expect(written).toMatchObject({
      target: { kind: 'place', name: 'Mitt' },
      origin: { row: 0, column: 2 },
      guest: true,
    });
    expect(session.state().place).toEqual({ at: workbook.marked, confirmed: false });
  });

  it('shows what has come to stand at the place since it was agreed to, instead of losing it', async () => {
    const notes = sheet('Mitt', [[null, null, null, 'Anteckning']]);
    const workbook = new FakeWorkbook(workbookWith(numbers, notes));
    workbook.marked = { sheet: 'Mitt', row: 0, column: 2 };
    await open(workbook);
    fireEvent.click(screen.getByRole('radio', { name: 'markerad cell' }));
    await settle();
    await press('Skriv över');
    const more = sheet('Mitt', [[null, null, 'Mer', 'Anteckning']]);
    workbook.snapshot = workbookWith(numbers, more);
    await press('Skriv till blad');
    expect(workbook.applied).toEqual([]);
    await press('Skriv till blad');
    expect(workbook.applied).toHaveLength(1);
  });

  it('begins with formulas where the result that stands in the workbook has them', async () => {
    const snapshot = workbookWith(numbers, sheet('Dubblering', [['x']]));
    const result = {
      name: '_Regionkalkyl.doubling.1',
      comment: 'doubling 1.0.0 abc written:formulas times=3',
      range: { sheet: 'Dubblering', top: 0, left: 0, rows: 1, columns: 1 },
    };
    const { session } = await open(new FakeWorkbook({ ...snapshot, results: [result] }));
    expect(session.state().write).toBe('formulas');
    expect(screen.getByText('4500 kr')).toBeTruthy();
  });

  it('is not possible while an error stands, and the error links to its cell', async () => {
    const { workbook } = await open(
      new FakeWorkbook(
        workbookWith(
          sheet('Indata', [
            ['Kod', 'Plats', 'Tal'],
            ['01', 'Norr', 'Varierar'],
          ]),
        ),
      ),
    );
    expect(screen.getByText('Inget skrivs förrän felen ovan är rättade.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Skriv till blad' }).hasAttribute('disabled')).toBe(
      true,
    );
    await press('Markera cellen Indata!C2 i bladet');
    expect(workbook.selected).toEqual([{ sheet: 'Indata', row: 1, column: 2 }]);
  });
});

describe('a workbook that changes', () => {
  it('is read again when it has rested, once for many changes', async () => {
    const { workbook } = await open();
    workbook.snapshot = workbookWith(
      sheet('Indata', [
        ['Kod', 'Plats', 'Tal'],
        ['01', 'Norr', 6],
      ]),
    );
    workbook.changed();
    await settle(restBeforeReading - 100);
    workbook.changed();
    await settle(restBeforeReading - 100);
    expect(workbook.reads).toBe(1);
    await settle(100);
    expect(workbook.reads).toBe(2);
    expect(screen.getByText('12 kr')).toBeTruthy();
  });

  it('keeps the answer and says why where it cannot be read', async () => {
    const { workbook } = await open();
    workbook.problem = editMode;
    workbook.changed();
    await settle(restBeforeReading);
    expect(screen.getByText(/^Avsluta redigeringen av cellen/)).toBeTruthy();
    expect(screen.getByText('3000 kr')).toBeTruthy();
    workbook.problem = undefined;
    await press('Läs om arbetsboken');
    expect(screen.queryByText(/^Avsluta redigeringen/)).toBeNull();
  });

  it('stays on the page that the user chose', async () => {
    const { workbook, session } = await open();
    await press('Till listan över modeller');
    workbook.changed();
    await settle(restBeforeReading);
    expect(session.state().page).toEqual({ kind: 'models' });
  });

  it('is let go when the pane closes', async () => {
    const { workbook } = await open();
    cleanup();
    expect(workbook.stopped).toBe(true);
  });
});

describe('a wait', () => {
  it('is shown after 300 ms, and can be left', async () => {
    const workbook = new FakeWorkbook(workbookWith(numbers));
    workbook.delay = 5_000;
    await open(workbook);
    await settle(quietTime - 1);
    expect(status()).toBe('');
    await settle(1);
    expect(status()).toBe('Läser arbetsboken…');
    await press('Avbryt');
    expect(status()).toBe('Avbrutet. Inget har ändrats.');
    await settle(5_000);
    expect(screen.queryByText('3000 kr')).toBeNull();
  });
});

describe('the language', () => {
  it('is switched under the menu and remembered', async () => {
    await open();
    await press('Fler val');
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'English' }));
    await settle();
    expect(screen.getByRole('button', { name: 'Write to sheet' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    cleanup();
    await open();
    expect(screen.getByRole('button', { name: 'Write to sheet' })).toBeTruthy();
  });
});

describe('a bug', () => {
  it('in a model stops in a sentence, and the pane can go on', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken: Model = {
      ...doubling,
      evaluate: () => {
        throw new Error('delat med noll');
      },
    };
    await open(undefined, [broken]);
    expect(
      screen.getByText(
        'Ett fel i Regionkalkyl stoppade panelen (delat med noll). Arbetsboken är orörd; läs in panelen igen.',
      ),
    ).toBeTruthy();
  });

  it('on the screen stops in a sentence', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken: Model = {
      ...doubling,
      evaluate: (input, options) => ({
        ...doubling.evaluate(input, options),
        findings: [error({ key: 'finns-inte' } as never)],
      }),
    };
    await open(undefined, [broken]);
    expect(screen.getByRole('alert').textContent).toContain(
      'Ett fel i Regionkalkyl stoppade panelen (No text for finns-inte).',
    );
  });
});

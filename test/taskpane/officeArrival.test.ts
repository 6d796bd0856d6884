/** @jest-environment jsdom */
import { officeArrival } from '../../src/taskpane/officeArrival';
import { showOfficeProblem, type OfficeProblem } from '../../src/taskpane/officeProblem';

interface FakeOffice {
  readonly host?: string | null;
  readonly api?: string;
  readonly silent?: boolean;
}

function withOffice({ host = 'Excel', api = '1.14', silent = false }: FakeOffice): void {
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: 'Excel' },
      onReady: () => (silent ? new Promise(() => undefined) : Promise.resolve({ host })),
      context: {
        requirements: {
          isSetSupported: (_set: string, version: string) =>
            Number(api.split('.')[1]) >= Number(version.split('.')[1]),
        },
      },
    },
  });
}

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('where the pane was opened', () => {
  it('in an Excel that is new enough', async () => {
    withOffice({});
    expect(await officeArrival()).toBe('excel');
  });

  it('without Office.js', async () => {
    expect(await officeArrival()).toBe('missing');
  });

  it('in a browser, outside Excel', async () => {
    withOffice({ host: null });
    expect(await officeArrival()).toBe('outside');
  });

  it('in an Excel that is too old', async () => {
    withOffice({ api: '1.7' });
    expect(await officeArrival()).toBe('old');
  });

  it('with an Office.js that never gets ready: known within ten seconds', async () => {
    jest.useFakeTimers();
    withOffice({ silent: true });
    const arrival = officeArrival();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await arrival).toBe('silent');
  });
});

describe('what the page says instead of staying blank', () => {
  it.each<[OfficeProblem, string]>([
    [
      'missing',
      'Office.js kunde inte läsas in från Microsoft, så panelen når inte Excel. Kontrollera nätverket, eller be IT-avdelningen tillåta appsforoffice.microsoft.com, och öppna panelen igen.',
    ],
    [
      'silent',
      'Excel svarar inte. Stäng panelen och öppna den igen; starta om Excel om det inte hjälper.',
    ],
    [
      'outside',
      'Den här sidan är en panel i Excel och gör inget i en webbläsare. Öppna Regionkalkyl från fliken Start i Excel.',
    ],
    [
      'old',
      'Den här versionen av Excel är för gammal. Regionkalkyl behöver Excel 2021, Microsoft 365 eller Excel på webben.',
    ],
  ])('%s', (problem, sentence) => {
    const root = document.createElement('div');
    showOfficeProblem(root, problem, 'sv');
    expect(root.querySelector('[role="alert"]')?.textContent).toBe(sentence);
    showOfficeProblem(root, problem, 'en');
    expect(root.querySelectorAll('[role="alert"]')).toHaveLength(1);
  });
});

describe('the guard that runs before everything else', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    jest.resetModules();
    document.body.innerHTML = '<div id="root"></div>';
  });

  it('speaks within ten seconds where nothing else has started', async () => {
    await import('../../src/taskpane/officeGuard');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(document.querySelector('[role="alert"]')?.textContent).toMatch(/^Office\.js/);
  });

  it('keeps quiet where the pane is there', async () => {
    await import('../../src/taskpane/officeGuard');
    document.getElementById('root')?.append(document.createElement('main'));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });
});

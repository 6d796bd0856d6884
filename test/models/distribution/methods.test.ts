import { inLanguage } from '../../../src/messages/texts';
import { distribution } from '../../../src/models/distribution';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import { recognise } from '../../../src/tables/recognise';
import type { Report } from '../../../src/tables/report';

const names: Record<string, string> = {
  '01': 'Region Stockholm',
  '03': 'Region Uppsala',
  '04': 'Region Sörmland',
  '05': 'Region Östergötland',
  '06': 'Region Jönköpings län',
  '07': 'Region Kronoberg',
};

const grid = (sheet: string, rows: RawCell[][]): Grid => ({ sheet, top: 0, left: 0, rows });

/** One pot over the first regions by code, with these counts. */
function shared(amount: number, counts: number[], options: Record<string, string>): Report {
  const rows = Object.entries(names)
    .slice(0, counts.length)
    .map(([code, name], index): RawCell[] => [code, name, counts[index]!]);
  const sheets = [
    grid('Poster', [
      ['Post', 'Belopp', 'Nyckel'],
      ['Pott', amount, 'Antal'],
    ]),
    grid('Regioner', [['Kod', 'Region', 'Antal'], ...rows]),
  ];
  return distribution.evaluate(recognise(sheets, distribution), { rounding: 'exact', ...options });
}

function column(report: Report, id: string, key: string): (string | null)[] {
  const write = inLanguage('sv');
  return (report.tables.find((table) => table.id === id)?.rows ?? []).map(({ values }) => {
    const value = values[key]!;
    return 'shown' in value ? value.shown : 'text' in value ? write(value.text) : null;
  });
}

const findings = (report: Report): string[] =>
  report.findings
    .map(({ severity, message }) =>
      `${severity}: ${inLanguage('sv')(message)}`.replaceAll('\u00a0', ' '),
    )
    .filter((text) => !text.includes('av 21 regioner'));

const explained = (report: Report, row: number): string => {
  const write = inLanguage('sv');
  const steps = report.tables[0]!.explain(row, 'pott.amount');
  const { rule, operands, result } = steps.at(-1)!;
  return write({
    key: `step.${rule}`,
    parameters: { operands: operands.map(({ value }) => value), result: result.value },
  } as never);
};

describe('ten kronor by 340 against five times 32', () => {
  const counts = [340, 32, 32, 32, 32, 32];
  test.each([
    // The shares are 6.8 and five times 0.64.
    ['hamilton', ['7', '1', '1', '1', '0', '0']],
    ['sainteLague', ['5', '1', '1', '1', '1', '1']],
    ['dhondt', ['10', '0', '0', '0', '0', '0']],
  ])('%s', (method, amounts) => {
    const report = shared(10, counts, { method });
    expect(column(report, 'distribution', 'pott.amount')).toEqual(amounts);
    expect(column(report, 'control', 'roundingDifference')).toEqual(['0']);
  });

  test('the residual goes to the one that is named, by code or by name', () => {
    for (const residualTo of ['01', 'Stockholm', 'region stockholm']) {
      const report = shared(10, counts, { method: 'residual', residualTo });
      expect(column(report, 'distribution', 'pott.amount')).toEqual(['5', '1', '1', '1', '1', '1']);
      expect(findings(report)).toEqual([
        'info: Region Stockholm tar resten av Pott: 2 kr mindre än sin egen avrundade del.',
      ]);
    }
  });
});

test('the ledger says what each got beyond its whole kronor, and why, by the method chosen', () => {
  const ledger = (options: Record<string, string>, first = 340) => {
    const report = shared(10, [first, 32, 32, 32, 32, 32], options);
    const extra = column(report, 'ledger', 'extra');
    return column(report, 'ledger', 'reason').map((reason, row) => `${extra[row]}: ${reason}`);
  };
  expect(ledger({ method: 'sainteLague' }).slice(0, 2)).toEqual([
    '-1: Lägre jämförelsetal än de som fick fler kronor',
    '1: Högre jämförelsetal än de som inte fick fler kronor',
  ]);
  expect(ledger({ method: 'dhondt' }, 300).slice(0, 3)).toEqual([
    '3: Högre jämförelsetal än de som inte fick fler kronor',
    '1: Lika jämförelsetal, lägre kod fick kronan',
    '0: Lika jämförelsetal, högre kod fick ingen krona',
  ]);
  expect(ledger({ method: 'residual', residualTo: '01' }).slice(0, 2)).toEqual([
    '-1: Tar det som återstår efter de andra',
    '1: Avrundad uppåt för sig',
  ]);
});

test('equal quotients are told, as equal remainders are', () => {
  expect(findings(shared(100, [1, 1, 1], { method: 'dhondt' }))).toEqual([
    'info: Lika jämförelsetal i Pott: Region Stockholm fick en krona och Region Uppsala, Region Sörmland ingen, efter lägsta kod.',
  ]);
  expect(findings(shared(100, [1, 1, 1], {}))).toEqual([
    'info: Lika rester i Pott: Region Stockholm fick en krona och Region Uppsala, Region Sörmland ingen, efter lägsta kod.',
  ]);
});

test('a residual that leaves the named one less than nothing is a warning', () => {
  const report = shared(3, [1, 1, 1, 1, 1, 1], { method: 'residual', residualTo: '03' });
  expect(column(report, 'distribution', 'pott.amount')).toEqual(['1', '-2', '1', '1', '1', '1']);
  expect(findings(report)).toEqual([
    'warning: Region Uppsala tar resten av Pott och får −2 kr: de andras avrundning är större än hela dess egen del. Välj en mottagare med större del eller en annan metod.',
  ]);
});

test('a number can say why it is what it is, whatever the method', () => {
  const counts = [340, 32, 32, 32, 32, 32];
  expect(explained(shared(10, counts, { method: 'sainteLague' }), 0)).toBe(
    'Hela kronor: 6.8 ger 5; resten är 0.8, och jämförelsetalet för en krona till är lägre än för dem som fick fler',
  );
  expect(explained(shared(100, [1, 1, 1], { method: 'dhondt' }), 2)).toBe(
    'Hela kronor: 33.3333333333333 ger 33; resten är 0.333333333333333, jämförelsetalet för en krona till är lika stort som andras men en lägre kod får kronan',
  );
  const residual = shared(10, counts, { method: 'residual', residualTo: '01' });
  expect(explained(residual, 0)).toBe(
    'Hela kronor: 6.8 ger 5, det som återstår av potten när alla andra har avrundats',
  );
  expect(explained(residual, 1)).toBe('Hela kronor: 0.64 avrundas uppåt till 1');
});

describe('choices that do not go together', () => {
  test('a residual without a recipient is refused', () => {
    const report = shared(10, [1, 2], { method: 'residual' });
    expect(report.tables).toEqual([]);
    expect(findings(report)).toEqual([
      'error: Metoden ”resten till en mottagare” behöver en mottagare. Välj vem som tar resten (residualTo), eller en annan metod.',
    ]);
  });

  test('a residual to one that is not in the table is refused, and who is there is said', () => {
    const report = shared(10, [1, 2], { method: 'residual', residualTo: '23' });
    expect(report.tables).toEqual([]);
    expect(findings(report)).toEqual([
      'error: ”23” finns inte bland mottagarna i Regioner och kan inte ta resten. Välj någon av: 01 Region Stockholm, 03 Region Uppsala.',
    ]);
  });

  test('a method that is not used is told, and so is a recipient', () => {
    expect(findings(shared(10, [1, 1], { rounding: 'standard', method: 'dhondt' }))).toEqual([
      'warning: Metoden för udda kronor, heltalsmetoden (D’Hondt), används inte, eftersom varje belopp avrundas för sig. Välj exakt summa för att använda den.',
    ]);
    expect(findings(shared(10, [1, 1], { residualTo: '01' }))).toEqual([
      'info: ”01” är vald att ta resten, men en annan metod delar ut de udda kronorna. Välj metoden ”resten till en mottagare” för att använda valet.',
    ]);
  });
});

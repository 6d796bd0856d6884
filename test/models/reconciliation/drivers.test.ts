import fc from 'fast-check';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import { cellsOf, changed, grid, reconciled, withVerdict } from './reconciled';

/** What moves a region's economy in a year, in tenths of mkr. */
interface Year {
  readonly income: number;
  readonly costs: number;
  readonly depreciation: number;
  readonly tax: number;
  readonly interest: number;
  readonly investments: number;
  readonly borrowed: number;
  readonly pensions: number;
}

const tenths = (from: number, to: number) => fc.integer({ min: from * 10, max: to * 10 });
const year: fc.Arbitrary<Year> = fc.record({
  income: tenths(500, 900),
  costs: tenths(4_000, 5_000),
  depreciation: tenths(100, 150),
  tax: tenths(3_500, 4_600),
  interest: tenths(20, 60),
  investments: tenths(90, 190),
  borrowed: tenths(10, 200),
  pensions: tenths(50, 150),
});

const first = 2019;
const headings = (years: number): RawCell[] => [
  'mkr',
  ...Array.from({ length: years }, (_, index) => `Plan ${first + index}`),
];

/** Three statements that tie by construction. */
function statements(years: readonly Year[]): Grid[] {
  const rows = new Map<string, number[]>();
  const put = (label: string, value: number): void => {
    const known = rows.get(label);
    if (known) known.push(value / 10);
    else rows.set(label, [value / 10]);
  };
  let [fixed, cash, equity, debt, pensions] = [10_000, 3_000, -5_000, 8_000, 0];
  pensions = fixed + cash - equity - debt;
  for (const each of years) {
    const net = each.income - each.costs - each.depreciation;
    const result = net + each.tax - each.interest;
    const internal = result + each.depreciation + each.pensions;
    const cashChange = internal + each.borrowed - each.investments;
    put('R Verksamhetens intäkter', each.income);
    put('R Verksamhetens kostnader', -each.costs);
    put('R Avskrivningar', -each.depreciation);
    put('R Verksamhetens nettokostnader', net);
    put('R Skatteintäkter', each.tax);
    put('R Finansiella kostnader', -each.interest);
    put('R Årets resultat', result);
    put('B Ingående eget kapital', equity);
    equity += result;
    fixed += each.investments - each.depreciation;
    cash += cashChange;
    debt += each.borrowed;
    pensions += each.pensions;
    put('B Markanläggningar', Math.round(fixed / 3));
    put('B Inventarier', fixed - Math.round(fixed / 3));
    put('B Summa anläggningstillgångar', fixed);
    put('B Likvida medel', cash);
    put('B Summa tillgångar', fixed + cash);
    put('B Årets resultat', result);
    put('B Summa eget kapital', equity);
    put('B Summa avsättningar', pensions);
    put('B Långfristiga skulder', debt);
    put('B Summa eget kapital, avsättningar och skulder', equity + pensions + debt);
    put('F Årets resultat', result);
    put('F Avskrivningar', each.depreciation);
    put('F Ökning av pensionsskuld', each.pensions);
    put('F Internt tillförda medel', internal);
    put('F Ökning av långfristiga skulder', each.borrowed);
    put('F Nettoinvesteringar', -each.investments);
    put('F Förändring av likvida medel', cashChange);
  }
  const order: Record<string, readonly string[]> = {
    R: [],
    B: [
      ...['Markanläggningar', 'Inventarier', 'Summa anläggningstillgångar', 'Likvida medel'],
      ...['Summa tillgångar', 'Ingående eget kapital', 'Årets resultat', 'Summa eget kapital'],
      ...['Summa avsättningar', 'Långfristiga skulder'],
      'Summa eget kapital, avsättningar och skulder',
    ],
    F: [],
  };
  return Object.entries({ R: 'Resultat', B: 'Balans', F: 'Finansiering' }).map(([mark, name]) => {
    const own = [...rows].flatMap(([label, values]) =>
      label.startsWith(`${mark} `) ? [{ label: label.slice(2), values }] : [],
    );
    const wanted = order[mark]!;
    const sorted =
      wanted.length === 0 ? own : wanted.map((label) => own.find((each) => each.label === label)!);
    return grid(name, [
      [name === 'Balans' ? 'Balansbudget' : `${name}budget`],
      headings(years.length),
      ...sorted.map(({ label, values }): RawCell[] => [label, ...values]),
    ]);
  });
}

const years = fc.array(year, { minLength: 4, maxLength: 6 });

test('statements made from drivers tie exactly, without an alarm', () => {
  fc.assert(
    fc.property(years, (made) => {
      const report = reconciled(statements(made));
      for (const verdict of ['avrundning', 'avvikelse', 'oklart']) {
        expect(withVerdict(report, verdict)).toEqual([]);
      }
      // 7 + 11 + 7 rader, och minst summor, balans, resultat och in- och utgående balanser prövas.
      expect(withVerdict(report, 'stämmer').length).toBeGreaterThan(10 * made.length);
      expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('one number changed is found, and every check that fails has it among its cells', () => {
  fc.assert(
    fc.property(
      years,
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(-50, -1, 1, 7),
      (made, sheetPick, rowPick, columnPick, change) => {
        const sheets = statements(made);
        const sheet = sheets[sheetPick % 3]!;
        const row = 2 + (rowPick % (sheet.rows.length - 2));
        const column = 1 + (columnPick % made.length);
        const before = sheet.rows[row]![column] as number;
        const value = Math.round(before * 10 + change * 10) / 10;
        const at = { sheet: sheet.sheet, row, column };
        const report = reconciled(changed(sheets, at, value));
        const failed = cellsOf(report, 'checks').filter(({ verdict }) => verdict === 'avvikelse');
        expect(failed).not.toEqual([]);
        for (const { cells } of failed) {
          expect(namesCell(cells!, sheet.sheet, column, row)).toBe(true);
        }
      },
    ),
    { numRuns: 80 },
  );
});

/** Whether `Balans!C5:C8, C9, Resultat!C4` has a cell in it. */
function namesCell(cells: string, sheet: string, column: number, row: number): boolean {
  let current = '';
  return cells.split(', ').some((text) => {
    const mark = text.indexOf('!');
    if (mark > 0) current = text.slice(0, mark);
    const [from, to = from] = text.slice(mark + 1).split(':');
    const place = (cell: string) => [cell.charCodeAt(0) - 65, Number(cell.slice(1)) - 1] as const;
    const [left, top] = place(from!);
    const [right, bottom] = place(to!);
    return current === sheet && column >= left && column <= right && row >= top && row <= bottom;
  });
}

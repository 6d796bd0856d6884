import type { Board } from './inventedBoards';
import type { Years } from './printedSheet';

/** A table of the whole region. */
export interface RegionTable {
  readonly title: string;
  readonly rows: readonly RegionRow[];
}

/** A line of amounts in thousands, or a sum of earlier rows of the table by their labels. */
export type RegionRow = readonly [label: string, content: Years | readonly string[]];

/**
 * Frames, the three statements and the costs by kind of all boards together. The statements tie: the result
 * goes to equity, investments less depreciation to fixed assets, and cash is what balances.
 */
export function regionTables(boards: readonly Board[]): readonly RegionTable[] {
  const incomes = added(...boards.flatMap((board) => board.incomes.flatMap(valuesOf)));
  const costs = added(...boards.flatMap((board) => board.costs.flatMap(valuesOf)));
  const worn = added(...boards.map(({ depreciation }) => depreciation));
  const invested = added(...boards.flatMap(({ investments }) => valuesOf({ lines: investments })));
  const net = added(incomes, costs, worn);
  const [taxes, grants] = [part(net, -0.74), part(net, -0.263)];
  const [earned, paid] = [part(net, -0.008), part(net, 0.009)];
  const result = added(net, taxes, grants, earned, paid);

  const size = -net[0]!;
  const fixed = carried(size, added(invested, worn));
  const equity = carried(Math.round(size / 4), result);
  const opening = equity.map((value, year) => value - result[year]!);
  const pensions = carried(Math.round(size / 5), part(net, -0.004));
  const [stock, claims, owed] = [part(net, -0.01), part(net, -0.06), part(net, -0.11)];
  const borrowed = added(invested, negative(result), worn).map((value) => Math.max(0, value));
  const loans = carried(size, borrowed);
  const cash = added(equity, pensions, loans, owed, negative(added(fixed, stock, claims)));
  const [grown, working] = [
    changes(pensions),
    changes(added(owed, negative(added(stock, claims)))),
  ];
  return [
    {
      title: 'Budgetramar per nämnd',
      rows: [
        ...boards.map((board): RegionRow => [`Ram ${board.name}`, negative(netOf(board))]),
        ['Summa ramar', boards.map(({ name }) => `Ram ${name}`)],
      ],
    },
    {
      title: 'Resultatbudget',
      rows: [
        ['Verksamhetens intäkter', incomes],
        ['Verksamhetens kostnader', costs],
        ['Avskrivningar', worn],
        [
          'Verksamhetens nettokostnad',
          ['Verksamhetens intäkter', 'Verksamhetens kostnader', 'Avskrivningar'],
        ],
        ['Skatteintäkter', taxes],
        ['Generella statsbidrag', grants],
        ['Finansiella intäkter', earned],
        ['Finansiella kostnader', paid],
        [
          'Årets resultat',
          [
            ...['Verksamhetens nettokostnad', 'Skatteintäkter', 'Generella statsbidrag'],
            ...['Finansiella intäkter', 'Finansiella kostnader'],
          ],
        ],
      ],
    },
    {
      title: 'Balansbudget',
      rows: [
        ['Byggnader', part(fixed, 0.7)],
        ['Inventarier', added(fixed, negative(part(fixed, 0.7)))],
        ['Summa anläggningstillgångar', ['Byggnader', 'Inventarier']],
        ['Förråd', stock],
        ['Kortfristiga fordringar', claims],
        ['Likvida medel', cash],
        ['Summa omsättningstillgångar', ['Förråd', 'Kortfristiga fordringar', 'Likvida medel']],
        ['Summa tillgångar', ['Summa anläggningstillgångar', 'Summa omsättningstillgångar']],
        ['Ingående eget kapital', opening],
        ['Årets resultat', result],
        ['Summa eget kapital', ['Ingående eget kapital', 'Årets resultat']],
        ['Avsättningar för pensioner', pensions],
        ['Långfristiga skulder', loans],
        ['Kortfristiga skulder', owed],
        [
          'Summa eget kapital, avsättningar och skulder',
          [
            ...['Summa eget kapital', 'Avsättningar för pensioner'],
            ...['Långfristiga skulder', 'Kortfristiga skulder'],
          ],
        ],
      ],
    },
    {
      title: 'Finansieringsbudget',
      rows: [
        ['Årets resultat', result],
        ['Avskrivningar', negative(worn)],
        ['Ökning av avsättningar', grown],
        ['Förändring av rörelsekapital', working],
        [
          'Summa internt tillförda medel',
          [
            ...['Årets resultat', 'Avskrivningar', 'Ökning av avsättningar'],
            'Förändring av rörelsekapital',
          ],
        ],
        ['Nettoinvesteringar', negative(invested)],
        ['Ökning av långfristiga skulder', borrowed],
        [
          'Förändring av likvida medel',
          ['Summa internt tillförda medel', 'Nettoinvesteringar', 'Ökning av långfristiga skulder'],
        ],
      ],
    },
    { title: 'Likviditet', rows: [['Likvida medel', cash]] },
    { title: 'Kostnader per slag, alla nämnder', rows: costRows(boards) },
  ];
}

/** The lines of all boards with one label together. */
function costRows(boards: readonly Board[]): readonly RegionRow[] {
  const [first] = boards;
  const groups = first!.costs.map(({ name, lines }, group) => ({
    name,
    lines: lines.map(({ label }, line): RegionRow => [
      label,
      added(...boards.map(({ costs }) => costs[group]!.lines[line]!.values)),
    ]),
  }));
  const sums = groups.map(({ name }) => `Summa ${name}`);
  return [
    ...groups.flatMap(({ name, lines }): RegionRow[] => [
      ...lines,
      [`Summa ${name}`, lines.map(([label]) => label)],
    ]),
    ['Verksamhetens kostnader', sums],
  ];
}

const valuesOf = ({ lines }: { readonly lines: Board['investments'] }): readonly Years[] =>
  lines.map(({ values }) => values);

const netOf = ({ incomes, costs, depreciation }: Board): Years =>
  added(...incomes.flatMap(valuesOf), ...costs.flatMap(valuesOf), depreciation);

const added = (...all: readonly Years[]): Years =>
  all[0]!.map((_, year) => all.reduce((sum, values) => sum + values[year]!, 0));

const negative = (values: Years): Years => values.map((value) => -value);

const part = (values: Years, of: number): Years => values.map((value) => Math.round(value * of));

/** A balance that begins with so much and changes by so much each year after the first. */
function carried(first: number, by: Years): Years {
  let balance = first;
  return by.map((change, year) => (balance += year === 0 ? 0 : change));
}

const changes = (values: Years): Years =>
  values.map((value, year) => (year === 0 ? 0 : value - values[year - 1]!));

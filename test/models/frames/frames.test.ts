import { inLanguage } from '../../../src/messages/texts';
import { frames } from '../../../src/models/frames';
import { recogniseFor } from '../../../src/models/run';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import type { Report, ReportValue } from '../../../src/tables/report';
import { samples } from '../../cli/trial';

const inSwedish = inLanguage('sv');
const say = (text: Parameters<typeof inSwedish>[0]): string =>
  inSwedish(text).replaceAll('\u00a0', ' ');

const sheet = (name: string, rows: RawCell[][]): Grid => ({ sheet: name, top: 0, left: 0, rows });

const boards = (...rows: RawCell[][]): Grid =>
  sheet('Ramar', [
    ['Nämnd', 'Förkortning', 'Index', 'Budget 2019 (mkr)', 'Budget 2020 (mkr)', 'Plan 2021 (mkr)'],
    ...rows,
  ]);
const changes = (...rows: RawCell[][]): Grid =>
  sheet('Ramförändringar', [
    ['Nämnd', 'Post', 'Belopp (mkr)', 'Från år', 'Till år', 'Typ', 'Motpart'],
    ...rows,
  ]);
const indexes = (...rows: RawCell[][]): Grid =>
  sheet('Index', [['År', 'LPIK inkl. läkemedel (%)'], ...rows]);

const twoBoards = boards(
  ['Regionstyrelsen', 'RS', 'LPIK inkl. läkemedel', 100, 112, null],
  ['Hälso- och sjukvårdsnämnden', 'HSN', 'ingen', 200, 190, null],
);
const lpik = indexes([2020, 2], [2021, 3]);

const evaluate = (sheets: Grid[], options: Record<string, string> = {}): Report =>
  frames.evaluate(recogniseFor(frames, sheets), options);

const errors = (report: Report): string[] =>
  report.findings.flatMap(({ severity, message }) => (severity === 'error' ? [say(message)] : []));
const warnings = (report: Report): string[] =>
  report.findings.flatMap(({ severity, message }) =>
    severity === 'warning' ? [say(message)] : [],
  );

const shown = (value: ReportValue | undefined): string | null =>
  value === undefined || 'missing' in value
    ? null
    : 'text' in value
      ? say(value.text)
      : 'shown' in value
        ? value.shown
        : value.date;

/** A table's rows as shown, the keys in the order asked for. */
function rowsOf(report: Report, id: string, ...keys: string[]): (string | null)[][] {
  const table = report.tables.find((one) => one.id === id);
  if (!table) throw new Error(`No table ${id}: ${errors(report).join(' | ')}`);
  return table.rows.map(({ values }) => keys.map((key) => shown(values[key])));
}

const sample = (): Grid[] =>
  samples.get('budgetramar-2020')!.sheets.map(({ name, cells }) => {
    const rows: RawCell[][] = [];
    for (const { row, column, value } of cells) {
      while (rows.length <= row) rows.push([]);
      const held = value as RawCell | { readonly number: string };
      rows[row]![column] =
        typeof held === 'object' && held !== null && 'number' in held
          ? Number(held.number)
          : (held as RawCell);
    }
    return sheet(
      name,
      rows.map((cells) => Array.from(cells, (cell) => cell ?? null)),
    );
  });

describe('the printed frames 2019–2022', () => {
  const report = evaluate(sample());
  const years = rowsOf(
    report,
    'frames',
    ...'board year base indexation changes frame printed unexplained'.split(' '),
  );
  const of = (board: string) => years.filter(([name]) => name === board).map(([, ...rest]) => rest);

  it('are calculated as far as the printed changes go, and the rest is unexplained', () => {
    expect(errors(report)).toEqual([]);
    // 1 170,7 less the temporary 10 (COSMIC) and 5, times 2,5 %.
    expect(of('Regionstyrelsen')[0]).toEqual([
      '2020',
      '1170.7',
      '28.9',
      '286.1',
      '1485.7',
      '1459.9',
      '-25.8',
    ]);
    // 2 770,7 − 214 + 0,2 − 4,5 − 2,5 + 13,4 − 177,8 + 267,6
    expect(of('Hälso- och sjukvårdsnämnden')[0]).toEqual([
      '2020',
      '2770.7',
      '0.0',
      '-117.6',
      '2653.1',
      '2628.8',
      '-24.3',
    ]);
    expect(of('Revision').map((row) => row.at(-1))).toEqual(['0.0', '0.0', '0.0']);
  });

  it('do not count the printed sum or the parts of another row as boards', () => {
    expect(new Set(years.map(([board]) => board)).size).toBe(8);
    const [first] = rowsOf(report, 'totals', 'year', 'base', 'printed');
    // The boards' printed frames; the paper's own sum is 4 463,0, a rounding.
    expect(first).toEqual(['2020', '4301.5', '4462.9']);
  });

  it('let every year start from the printed frame', () => {
    const own = rowsOf(
      evaluate(sample(), { startFrom: 'printed' }),
      'frames',
      'board',
      'base',
      'unexplained',
    );
    const hsn = own.filter(([board]) => board === 'Hälso- och sjukvårdsnämnden');
    // 2 628,8 to 2 612,7 and on to 2 606,5, with no known change between.
    expect(hsn.map(([, ...rest]) => rest)).toEqual([
      ['2770.7', '-24.3'],
      ['2628.8', '-16.1'],
      ['2612.7', '-6.2'],
    ]);
  });

  it('pair the reallocations that both boards have, and name those without a counterpart', () => {
    const pairs = rowsOf(
      report,
      'reallocations',
      'from',
      'to',
      'item',
      'amount',
      'counterpart',
      'verdict',
    );
    expect(pairs.filter((row) => row.at(-1) === 'stämmer').map(([, , item]) => item)).toEqual([
      'Läkemedelsförsörjning egen regi',
      'Office 365',
      'Tolkkostnader',
      'Regionservice organiseras inom Regionstaben',
      'Cellprovtagning och mammografi från Vårdval',
    ]);
    expect(pairs).toContainEqual([
      'Regionstyrelsen',
      'Hälso- och sjukvårdsnämnden',
      'Cellprovtagning och mammografi från Vårdval',
      '13.4',
      '-13.4',
      'stämmer',
    ]);
    expect(warnings(report)).toContain(
      'Omdisponeringen Minskad interndebitering (klienter, skrivare, Obstetrix) hos Regionstyrelsen har ingen motpost hos Hälso- och sjukvårdsnämnden. Lägg till den eller rätta motparten.',
    );
  });

  it('list the temporary changes by their last year', () => {
    expect(rowsOf(report, 'ending', 'lastYear', 'amount').slice(0, 3)).toEqual([
      ['2019', '214.0'],
      ['2020', '10.0'],
      ['2020', '4.0'],
    ]);
  });

  it('have a bridge whose bars lead from pillar to pillar', () => {
    const bridge = rowsOf(
      evaluate(sample(), { board: 'HSN' }),
      'bridge',
      'step',
      'amount',
      'stands',
      'rise',
      'fall',
    );
    expect(bridge[0]).toEqual(['Ram året före', '2770.7', '0.0', '2770.7', '0.0']);
    expect(bridge).toContainEqual([
      'Regionservice till Regionstaben',
      '-177.8',
      '2599.5',
      '0.0',
      '177.8',
    ]);
    expect(bridge.at(-1)).toEqual(['Tryckt ram', '2628.8', '0.0', '2628.8', '0.0']);
    expect(report.charts).toMatchObject([{ kind: 'waterfall', table: 'bridge' }]);
  });

  it('say what they come to in a sentence', () => {
    expect(report.sentences.map(say)[0]).toBe(
      'Ramarna för 2020 är 4 518,7 mkr enligt underlaget och 4 462,9 i tryck; −55,8 mkr är oförklarat.',
    );
  });
});

test('a board’s own percentage, its own index and no index', () => {
  const own = evaluate([
    boards(
      ['A-nämnden', 'A', '2,0 %', 100, null, null],
      ['B-nämnden', 'B', 'eget', 100, null, null],
      ['C-nämnden', 'C', 'ingen', 100, null, null],
      ['D-nämnden', 'D', 0.01, 100, null, null],
    ),
    sheet('Index', [
      ['År', 'B-nämnden (%)'],
      [2020, 5],
      [2021, 0],
    ]),
  ]);
  expect(errors(own)).toEqual([]);
  expect(rowsOf(own, 'frames', 'board', 'year', 'frame')).toEqual([
    ['A-nämnden', '2020', '102.0'],
    ['A-nämnden', '2021', '104.0'],
    ['B-nämnden', '2020', '105.0'],
    ['B-nämnden', '2021', '105.0'],
    ['C-nämnden', '2020', '100.0'],
    ['C-nämnden', '2021', '100.0'],
    ['D-nämnden', '2020', '101.0'],
    ['D-nämnden', '2021', '102.0'],
  ]);
});

test('an index that is missing for a year leaves that year and the later ones missing', () => {
  const report = evaluate([twoBoards, indexes([2020, 2], [2021, null])]);
  expect(rowsOf(report, 'frames', 'year', 'frame')).toEqual([
    ['2020', '102.0'],
    ['2021', null],
    ['2020', '200.0'],
    ['2021', '200.0'],
  ]);
  expect(warnings(report)).toContain(
    'LPIK inkl. läkemedel saknas för 2021 (Index!B3). Regionstyrelsen räknas inte från det året; fyll i procentsatsen.',
  );
  expect(rowsOf(report, 'totals', 'year', 'frame')).toEqual([
    ['2020', '302.0'],
    ['2021', null],
  ]);
});

test('a number tells how it came to be, with its cells', () => {
  const report = evaluate([
    twoBoards,
    changes(['RS', 'Tillfälligt', 10, 2019, 2020], ['RS', 'Nytt', 3, 2020, null]),
    lpik,
  ]);
  const [table] = report.tables;
  expect(
    table!
      .explain(0, 'frame')
      .map(({ rule, operands }) => [rule, operands.map(({ origin }) => origin)]),
  ).toEqual([
    ['frames-indexation', ['Ramar!D2', 'Ramförändringar!C2', 'Index!B2']],
    ['frames-changes', ['Ramförändringar!C3']],
    ['frames-frame', ['Ramar!D2', undefined, undefined]],
    ['round', [undefined]],
  ]);
});

describe('bad input', () => {
  const ramar = (...rows: RawCell[][]) => [boards(...rows), lpik];
  it.each<[string, Grid[], string]>([
    [
      'a year that stands twice',
      [
        sheet('Ramar', [
          ['Nämnd', 'Index', 'Budget 2019', 'Ram 2019'],
          ['RS', 'ingen', 1, 2],
        ]),
        lpik,
      ],
      'Två kolumner gäller 2019: Budget 2019, Ram 2019 (Ramar!C1, Ramar!D1). Ta bort den ena eller ändra årtalet i rubriken.',
    ],
    [
      'no year',
      [
        sheet('Ramar', [
          ['Nämnd', 'Index', 'Ram'],
          ['RS', 'ingen', 1],
        ]),
      ],
      'Ingen kolumn i Ramar!A1:C2 har ett årtal i rubriken. Skriv till exempel Budget 2026 över basårets ramar.',
    ],
    [
      'a frame that is missing',
      ramar(['Regionstyrelsen', 'RS', 'ingen', null, 5, 6], ['Revision', null, 'ingen', 5, 5, 5]),
      'Budget 2019 (mkr) saknas för Regionstyrelsen (Ramar!D2). Fyll i basårets ram eller ta bort raden.',
    ],
    [
      'a board that stands twice',
      ramar(['Revision', null, 'ingen', 5, 5, 5], ['Revision', null, 'ingen', 5, 5, 5]),
      'Revision står två gånger (Ramar!A2 och Ramar!A3). Ta bort den ena raden.',
    ],
    [
      'an index that is not there',
      ramar(['Revision', null, 'LPIK inkl läkemdel', 5, 5, 5]),
      'Index ”LPIK inkl läkemdel” för Revision (Ramar!C2) finns inte i tabellen Index. Menade du LPIK inkl. läkemedel? Rätta i så fall, skriv en procentsats eller ingen.',
    ],
    [
      'a board of a change that is not there',
      [twoBoards, changes(['Regionstyrelse', 'Post', 1, 2020, null]), lpik],
      '”Regionstyrelse” (Ramförändringar!A2) är ingen nämnd i Ramar. Menade du Regionstyrelsen? Rätta namnet eller lägg till nämnden.',
    ],
    [
      'a change that ends before it begins',
      [twoBoards, changes(['RS', 'Post', 1, 2021, 2020]), lpik],
      'Post slutar 2020 (Ramförändringar!E2) men börjar 2021. Rätta ett av åren.',
    ],
    [
      'a year that is none',
      [twoBoards, changes(['RS', 'Post', 1, 'nästa år', null]), lpik],
      '”nästa år” i Ramförändringar!D2 är inget år. Skriv ett årtal med fyra siffror, till exempel 2026.',
    ],
    [
      'no first year',
      [twoBoards, changes(['RS', 'Post', 1, null, 2020]), lpik],
      'Från år saknas för Post (Ramförändringar!D2). Skriv det första året som förändringen gäller.',
    ],
    [
      'an index of one year twice',
      [twoBoards, indexes([2020, 2], [2020, 3])],
      '2020 står två gånger i Index (Index!A2, Index!A3). Ta bort den ena raden.',
    ],
  ])('%s', (_, sheets, sentence) => {
    const report = evaluate(sheets);
    expect(errors(report)).toEqual([sentence]);
    expect(report.tables).toEqual([]);
  });

  it('a bridge to a year or a board that is not there', () => {
    expect(errors(evaluate([twoBoards, lpik], { year: '2031' }))).toEqual([
      'Bryggan kan inte gå till 2031. Åren är: 2020, 2021.',
    ]);
    expect(errors(evaluate([twoBoards, lpik], { board: 'HSM' }))).toEqual([
      'Valet board: ”HSM” är ingen nämnd i Ramar. Nämnderna är: Regionstyrelsen, Hälso- och sjukvårdsnämnden.',
    ]);
  });

  it('a change without an amount is told and counts as nothing known, not as zero', () => {
    const report = evaluate([twoBoards, changes(['RS', 'Okänt', null, 2020, null]), lpik]);
    expect(warnings(report)).toContain(
      'Okänt för Regionstyrelsen har inget belopp (Ramförändringar!C2) och räknas inte med. Fyll i beloppet när det är känt.',
    );
  });
});

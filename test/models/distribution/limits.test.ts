import { inLanguage } from '../../../src/messages/texts';
import { distribution } from '../../../src/models/distribution';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import { layOut } from '../../../src/tables/layout';
import { recognise } from '../../../src/tables/recognise';
import type { Report, ReportTable } from '../../../src/tables/report';

const sheet = (name: string, rows: RawCell[][]): Grid => ({ sheet: name, top: 0, left: 0, rows });
const items = (...rows: RawCell[][]): Grid =>
  sheet('Poster', [['Post', 'Belopp', 'Nyckel', 'Riket totalt'], ...rows]);
const regions = (...rows: RawCell[][]): Grid =>
  sheet('Regioner', [['Kod', 'Region', 'Antal', 'Folkmängd', 'Utfall 2019'], ...rows]);

const pots = items(['Antalspott', 1000, 'Antal', null], ['Folkpott', 500, 'Folkmängd', null]);
const three = regions(
  ['01', 'Region Stockholm', 600, 400, 1000],
  ['03', 'Region Uppsala', 300, 500, 900],
  ['23', 'Region Jämtland Härjedalen', 100, 100, 400],
);

const evaluate = (options: Record<string, string>, sheets = [pots, three]): Report =>
  distribution.evaluate(recognise(sheets, distribution), options);

const write = inLanguage('sv');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function table(report: Report, id: string): ReportTable {
  const found = report.tables.find((each) => each.id === id);
  if (!found) throw new Error(`No table ${id}: ${errors(report).join(' | ')}`);
  return found;
}

const shown = (report: Report, id: string, key: string): (string | null)[] => {
  const { rows, totals } = table(report, id);
  return [...rows, ...(totals ? [totals] : [])].map(({ values: { [key]: value } }) =>
    value === undefined || 'missing' in value
      ? null
      : 'shown' in value
        ? value.shown
        : 'text' in value
          ? plain(write(value.text))
          : value.date,
  );
};

const errors = (report: Report): string[] =>
  report.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => plain(write(message)));

const sentences = (report: Report): string[] => report.sentences.map((text) => plain(write(text)));

describe('a ceiling on what a region gets', () => {
  // By the keys 600 + 200, 300 + 250 and 100 + 50; 100 too much goes to 550 and 150 as 11 to 3.
  const report = evaluate({ maximum: '700' });

  test('stands beside the pots as an adjustment of its own', () => {
    expect(shown(report, 'distribution', 'antalspott.amount')).toEqual([
      '600',
      '300',
      '100',
      '1000',
    ]);
    expect(shown(report, 'distribution', 'adjustment')).toEqual(['-100', '79', '21', '0']);
    expect(shown(report, 'distribution', 'total')).toEqual(['700', '629', '171', '1500']);
    expect(shown(report, 'distribution', 'limit')).toEqual(['Högst per region', null, null, null]);
    expect(shown(report, 'distribution', 'difference')).toEqual(['-300', '-271', '-229', '-800']);
  });

  test('sums in the control table, where limits move money and make none', () => {
    expect(shown(report, 'control', 'pot')).toEqual([
      'Antalspott',
      'Folkpott',
      'Justering efter gränser',
      'Summa',
    ]);
    expect(shown(report, 'control', 'distributed')).toEqual(['1000', '500', '0', '1500']);
    expect(shown(report, 'control', 'roundingDifference')).toEqual(['0', '0', '0', '0']);
  });

  test('is said in sentences, with the option in the source block', () => {
    expect(sentences(report).slice(-2)).toEqual([
      'Taket på 700 kr per region nås av Region Stockholm.',
      'Gränserna flyttar 100 kr mellan regionerna.',
    ]);
    const jamtland = evaluate({ maximum: '700', ownRegion: '23' });
    expect(jamtland.headline[0]!.lines.map((text) => plain(write(text))).slice(0, 2)).toEqual([
      '171 kr',
      'varav 21 kr efter gränser',
    ]);
    const large = evaluate({ maximum: '8,6 mkr' });
    expect(
      large.choices.map(({ title, value }) => plain(`${write(title)}: ${write(value)}`)),
    ).toEqual(['Högst per region: 8 600 000 kr']);
    expect(sentences(large).at(-1)).toBe('Ingen region flyttas av gränserna.');
  });

  test('is explained: by the region that reaches it, and by one that shares in what is left', () => {
    const rules = (row: number, key: string) =>
      table(report, 'distribution')
        .explain(row, key)
        .map(({ rule }) => rule);
    expect(rules(0, 'total').slice(-2)).toEqual(['total', 'limit-reached']);
    const shared = table(report, 'distribution').explain(1, 'total');
    expect(shared.map(({ rule }) => rule).slice(-3)).toEqual(['total', 'limit-shared', 'round']);
    expect(shared.at(-2)).toMatchObject({
      operands: [{ value: '550' }, { value: '1.14285714285714' }],
      result: { value: '628.571428571429' },
    });
    expect(rules(2, 'adjustment').slice(-2)).toEqual(['limit-adjustment', 'round']);
    expect(rules(2, 'perInhabitant')).toContain('limit-shared');
  });

  test('is values where all else is formulas, with the reason', () => {
    const plan = layOut(report, {
      snapshot: { sheets: [pots, three], results: [] },
      language: 'sv',
      today: '2026-11-22',
      write: 'formulas',
    }).sheets[0]!;
    const texts = plan.cells.flatMap((row) =>
      row.flatMap((cell) => (cell && 'text' in cell ? [plain(cell.text)] : [])),
    );
    expect(texts).toContain(
      'Värden, inte formler, i tabellen Fördelning: Justering efter gränser, kr; Totalt, kr; Kr per invånare; Rang; Differens mot 2019, kr; Differens, %.',
    );
    expect(texts.some((text) => text.startsWith('Belopp med gränser räknas i omgångar'))).toBe(
      true,
    );
    const stockholm = plan.cells.find((row) =>
      row.some((cell) => cell && 'text' in cell && cell.text === 'Region Stockholm'),
    )!;
    expect(stockholm.filter((cell) => cell && 'formula' in cell).length).toBe(7);
  });
});

test('the limits for each inhabitant are explained down to the cells', () => {
  const report = evaluate({ largestLossPerInhabitant: '1' });
  expect(shown(report, 'distribution', 'total')[2]).toBe('300');
  const [limit] = table(report, 'distribution')
    .explain(2, 'total')
    .filter(({ rule }) => rule === 'limit-largest-loss');
  expect(limit).toMatchObject({
    operands: [
      { value: '400', origin: 'Regioner!E4' },
      { value: '1' },
      { value: '100', origin: 'Regioner!D4' },
    ],
    result: { value: '300' },
  });
  expect(sentences(report)).toContain(
    'Gränsen på högst 1 kr mindre per invånare än föregående år nås av Region Jämtland Härjedalen.',
  );
});

test('with exact rounding the odd kronor of the limited totals stand in the ledger', () => {
  const report = evaluate({ maximum: '700', rounding: 'exact' });
  expect(shown(report, 'distribution', 'total')).toEqual(['700', '629', '171', '1500']);
  const limited = table(report, 'ledger').rows.filter(
    ({ values: { pot } }) => pot && 'text' in pot && write(pot.text) === 'Totalt efter gränser',
  );
  expect(limited).toHaveLength(2);
  expect(shown(report, 'control', 'roundingDifference')).toEqual(['0', '0', '0', '0']);
});

describe('limits that cannot be kept are one sentence, and nothing is written', () => {
  const noColumns = sheet('Regioner', [
    ['Kod', 'Region', 'Antal'],
    ['01', 'Region Stockholm', 6],
    ['03', 'Region Uppsala', 3],
  ]);
  const byCount = items(['Antalspott', 1000, 'Antal', null]);
  const cases: [string, Record<string, string>, string[], Grid[]?][] = [
    [
      'floors above what there is',
      { minimum: '600' },
      [
        'Gränserna går inte att hålla: Lägst per region kräver 1 800 kr för regionerna tillsammans, men det finns 1 500 kr att fördela. Sänk gränsen.',
      ],
    ],
    [
      'ceilings below what there is',
      { maximumPerInhabitant: '1,4995' },
      [
        'Gränserna går inte att hålla: Högst per invånare släpper fram 1 499,50 kr till regionerna tillsammans, men 1 500 kr ska fördelas. Höj gränsen.',
      ],
    ],
    [
      'a floor above a ceiling',
      { minimum: '450', maximumPerInhabitant: '1' },
      [
        'Lägst per region ger Region Stockholm minst 450 kr, men högst per invånare högst 400 kr, och så är det för 1 till. Ändra en av gränserna.',
      ],
    ],
    [
      'a loss with a minus',
      { largestLossPerInhabitant: '-5' },
      [
        'Största minskning per invånare är −5 kr, men ska vara noll eller mer. Skriv hur mycket mindre en region får bli, utan minustecken.',
      ],
    ],
    [
      'inhabitants and last year missing',
      { largestLossPerInhabitant: '5' },
      [
        'Största minskning per invånare behöver föregående års belopp för Region Stockholm (Regioner!E2). Fyll i det eller ta bort gränsen.',
        'Största minskning per invånare behöver folkmängden för Region Uppsala (Regioner!D3). Fyll i den eller ta bort gränsen.',
      ],
      [
        byCount,
        regions(['01', 'Region Stockholm', 6, 4, null], ['03', 'Region Uppsala', 3, null, 900]),
      ],
    ],
    [
      'no such columns at all: once, not for each region',
      { minimumPerInhabitant: '5', largestLossPerInhabitant: '5' },
      [
        'Lägst per invånare behöver regionernas folkmängd. Lägg till kolumnen Folkmängd i Regioner eller ta bort gränsen.',
        'Största minskning per invånare behöver regionernas belopp föregående år. Lägg till kolumnen Utfall föregående år i Regioner eller ta bort gränsen.',
      ],
      [byCount, noColumns],
    ],
    [
      'a table of some regions',
      { maximum: '10' },
      [
        'Gränser går inte att använda när underlaget bara har en del av dem som delar på Antalspott (Poster!D2): ingen vet vad gränserna ger de andra. Fyll i alla regioner och ta bort Riket totalt, eller ta bort gränserna.',
      ],
      [items(['Antalspott', 1000, 'Antal', 2000]), three],
    ],
    [
      'no amount',
      { minimum: 'mycket' },
      [
        'Valet minimum ska vara ett belopp, men är ”mycket”. Skriv till exempel 8 584 125 eller 8,6 mkr.',
      ],
    ],
  ];
  const all = cases.map(([what, options, expected, sheets = [pots, three]]) => ({
    ...{ what, options, expected, sheets },
  }));
  test.each(all)('$what', ({ options, expected, sheets }) => {
    const report = evaluate(options, sheets);
    expect(errors(report)).toEqual(expected);
    expect(report.tables).toEqual([]);
  });
});

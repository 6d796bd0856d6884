import fc from 'fast-check';
import { exact, sum } from '../../../src/core/amount/exact';
import { inLanguage } from '../../../src/messages/texts';
import { distribution } from '../../../src/models/distribution';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import { layOut } from '../../../src/tables/layout';
import { recognise } from '../../../src/tables/recognise';
import type { Report, ReportTable } from '../../../src/tables/report';

const sheet = (name: string, rows: RawCell[][]): Grid => ({ sheet: name, top: 0, left: 0, rows });
const items = (heading: string, ...rows: RawCell[][]): Grid =>
  sheet('Poster', [['Post', 'Belopp', 'Nyckel', heading, 'Riket totalt'], ...rows]);
const regions = (...rows: RawCell[][]): Grid =>
  sheet('Regioner', [['Kod', 'Region', 'Antal', 'Folkmängd'], ...rows]);

const three = regions(
  ['01', 'Region Stockholm', 600, 500],
  ['03', 'Region Uppsala', 300, 300],
  ['23', 'Region Jämtland Härjedalen', 100, 200],
);
const one = items('Jämförelsenyckel', ['Pott', 1000, 'Antal', 'Folkmängd', null]);

const evaluate = (sheets: Grid[], options: Record<string, string> = {}): Report =>
  distribution.evaluate(recognise(sheets, distribution), options);

const write = inLanguage('sv');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function table(report: Report): ReportTable {
  const found = report.tables.find(({ id }) => id === 'keySwap');
  if (!found) throw new Error(`No table: ${errors(report).join(' | ')}`);
  return found;
}

const shown = (report: Report): (string | null)[][] => {
  const { rows, totals, columns } = table(report);
  return [...rows, ...(totals ? [totals] : [])].map(({ values }) =>
    columns.map(({ key }) => {
      const value = values[key];
      if (!value || 'missing' in value || 'date' in value) return null;
      return 'shown' in value ? value.shown : plain(write(value.text));
    }),
  );
};

const errors = (report: Report): string[] =>
  report.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => plain(write(message)));

const sentences = (report: Report): string[] => report.sentences.map((text) => plain(write(text)));

describe('the same pot by another key', () => {
  test('shows who gains and who loses, in kronor and for each inhabitant', () => {
    const report = evaluate([one, three]);
    expect(shown(report)).toEqual([
      ['01', 'Region Stockholm', '600', '500', '-100', '0', 'förlorar'],
      ['03', 'Region Uppsala', '300', '300', '0', '0', 'oförändrad'],
      ['23', 'Region Jämtland Härjedalen', '100', '200', '100', '1', 'vinner'],
      [null, 'Summa', '1000', '1000', '0', null, null],
    ]);
    expect(table(report).columns.map(({ key }) => key)).toEqual([
      'code',
      'region',
      'total',
      'otherTotal',
      'difference',
      'differencePerInhabitant',
      'outcome',
    ]);
    expect(sentences(report).slice(-3)).toEqual([
      'Med jämförelsenyckeln vinner 1 region och 1 region förlorar. 1 är oförändrad.',
      'Mest vinner Region Jämtland Härjedalen, 100 kr, och mest förlorar Region Stockholm, 100 kr.',
      'Per invånare vinner Region Jämtland Härjedalen mest, 1 kr, och Region Stockholm förlorar mest, 0 kr.',
    ]);
    expect(table(report).notes.map((text) => plain(write(text)))[0]).toBe(
      'Pott fördelas efter Antal, i jämförelsen efter Folkmängd.',
    );
  });

  test('the result itself is what it is without the other key', () => {
    const without = items('Anteckning', ['Pott', 1000, 'Antal', null, null]);
    const main = (report: Report) => report.tables.find(({ id }) => id === 'distribution')!;
    expect(main(evaluate([one, three])).rows).toEqual(main(evaluate([without, three])).rows);
    expect(evaluate([without, three]).tables.map(({ id }) => id)).not.toContain('keySwap');
  });

  test.each(['Annan nyckel', 'Alternativ nyckel', 'Other key'])('a column headed %s', (heading) => {
    const other = items(heading, ['Pott', 1000, 'Antal', 'Folkmängd', null]);
    expect(shown(evaluate([other, three]))[2]!.slice(3, 5)).toEqual(['200', '100']);
  });

  test('one key for all pots can be chosen; the column goes before it, a pot without either keeps its own', () => {
    const two = items(
      'Jämförelsenyckel',
      ['Pott A', 1000, 'Antal', null, null],
      ['Pott B', 500, 'Folkmängd', 'Antal', null],
    );
    const totals = (options: Record<string, string>) =>
      shown(evaluate([two, three], options)).map(([, , total, other]) => [total, other]);
    // By the keys 600 + 250; by the other 600 + 300.
    expect(totals({})[0]).toEqual(['850', '900']);
    // By the other 500 + 300.
    expect(totals({ otherKey: 'Folkmängd' })[0]).toEqual(['850', '800']);
    expect(totals({ otherKey: '50 % Antal; 50 % Folkmängd' })[0]).toEqual(['850', '850']);
  });

  test('the own region is spoken of', () => {
    expect(sentences(evaluate([one, three], { ownRegion: '23' })).at(-1)).toBe(
      'Region Jämtland Härjedalen vinner 100 kr, 1 kr per invånare.',
    );
  });

  test('limits hold for both', () => {
    const report = evaluate([one, three], { minimum: '150' });
    expect(shown(report).map((row) => row.slice(2, 5))).toEqual([
      ['567', '500', '-67'],
      ['283', '300', '17'],
      ['150', '200', '50'],
      ['1000', '1000', '0'],
    ]);
  });

  test('every number is explained down to the cells of its own key', () => {
    const origins = (key: string) =>
      table(evaluate([one, three]))
        .explain(2, key)
        .flatMap(({ operands }) => operands.flatMap(({ origin }) => origin ?? []));
    expect(origins('total')).toContain('Regioner!C4');
    expect(origins('otherTotal')).toContain('Regioner!D4');
    expect(origins('otherTotal')).not.toContain('Regioner!C4');
    expect(origins('differencePerInhabitant')).toEqual(
      expect.arrayContaining(['Regioner!C4', 'Regioner!D4', 'Poster!B2']),
    );
  });

  test('is formulas over the input cells', () => {
    const sheets = [one, three];
    const plan = layOut(evaluate(sheets), {
      snapshot: { sheets, results: [] },
      language: 'sv',
      today: '2026-11-22',
      write: 'formulas',
    }).sheets[0]!;
    const formulas = plan.cells
      .filter((row) => row.some((cell) => cell && 'text' in cell && cell.text === 'vinner'))
      .flatMap((row) => row.flatMap((cell) => (cell && 'formula' in cell ? [cell.formula] : [])));
    expect(formulas).toHaveLength(5);
    expect(formulas[1]).toBe('ROUND(Poster!B2*Regioner!D4/SUM(Regioner!D2:D4),0)');
    expect(formulas[4]).toMatch(/^IF\(E\d+>0,"vinner",IF\(E\d+<0,"förlorar","oförändrad"\)\)$/);
  });

  test('the other key shares out the whole pot too, and the differences sum to nothing', () => {
    const row = fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 99999 }));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 30 }).filter((rows) => rows.some(([n]) => n > 0)),
        fc.integer({ min: 1, max: 10 ** 13 }),
        (rows, amount) => {
          const grid = regions(...rows.map(([n, people], i) => [`K${i}`, `Plats ${i}`, n, people]));
          const pot = items('Jämförelsenyckel', ['Pott', amount, 'Antal', 'Folkmängd', null]);
          const report = evaluate([pot, grid], { rounding: 'exact' });
          const column = (at: number) => shown(report).map((cells) => exact<'kr'>(cells[at]!));
          expect(sum(column(3).slice(0, -1))).toEqual(exact<'kr'>(String(amount)));
          expect(sum(column(4)).numerator).toBe(0n);
          const outcomes = shown(report)
            .slice(0, -1)
            .map((cells) => [cells[4]!, cells[6]!]);
          for (const [difference, outcome] of outcomes) {
            const sign = Math.sign(Number(difference));
            expect(outcome).toBe(['förlorar', 'oförändrad', 'vinner'][sign + 1]);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('another key that cannot be used is one sentence, and nothing is written', () => {
  const cases: [string, Grid[], Record<string, string>, string][] = [
    [
      'a column that is not there, in its cell',
      [items('Jämförelsenyckel', ['Pott', 1000, 'Antal', 'Elever', null]), three],
      {},
      'Nyckeln ”Elever” (Poster!D2) nämner ”Elever”, som inte är en kolumn med antal i Regioner. Kolumnerna är: Antal, Folkmängd.',
    ],
    [
      'a count that only the other key needs',
      [one, regions(['01', 'Region Stockholm', 6, 5], ['03', 'Region Uppsala', 3, null])],
      {},
      'Folkmängd saknas för Region Uppsala (Regioner!D3). Fyll i den eller ta bort raden.',
    ],
    [
      'counts that sum to zero',
      [
        items('Jämförelsenyckel', ['Pott', 1000, 'Folkmängd', 'Antal', null]),
        regions(['01', 'Region Stockholm', 0, 5], ['03', 'Region Uppsala', 0, 6]),
      ],
      {},
      'Pott går inte att fördela: antalen i nyckeln (Poster!D2) är noll tillsammans. Fyll i antalen eller välj en annan nyckel.',
    ],
    [
      'a table of some regions',
      [items('Jämförelsenyckel', ['Pott', 1000, 'Antal', 'Folkmängd', 5000]), three],
      {},
      'Pott går inte att jämföra med en annan nyckel: Riket totalt (Poster!E2) säger att tabellen bara har en del av regionerna, och hur de andra väger enligt den andra nyckeln är inte känt. Fyll i alla regioner och ta bort Riket totalt, eller ta bort jämförelsenyckeln.',
    ],
    [
      'a form',
      [
        sheet('Formulär', [
          ['Region', 'Region Jämtland Härjedalen'],
          ['Totalt belopp enligt flyktingvariabler', 600000000],
          ['Totalt antal "mottagna" i riket', 293006],
          ['Länets antal', 4192],
        ]),
      ],
      { otherKey: 'Folkmängd' },
      'Jämför med nyckeln går inte att använda på ett formulär för en region, som inte har någon kolumn för de andra. Skriv tabellerna Poster och Regioner, eller ta bort valet.',
    ],
  ];
  test.each(cases)('%s', (_, sheets, options, sentence) => {
    const report = evaluate(sheets, options);
    expect(errors(report)).toEqual([sentence]);
    expect(report.tables).toEqual([]);
  });

  test('a chosen key that cannot be read says so once, however many pots', () => {
    const two = items('Anteckning', ['A', 1, 'Antal', null, null], ['B', 2, 'Antal', null, null]);
    const refused = (otherKey: string) => errors(evaluate([two, three], { otherKey }));
    expect(refused('Elever')).toEqual([
      'Jämför med nyckeln ”Elever” går inte: ”Elever” är inte en kolumn med antal i Regioner. Kolumnerna är: Antal, Folkmängd.',
    ]);
    expect(refused('60 % Antal; 30 % Folkmängd')).toEqual([
      'Jämför med nyckeln ”60 % Antal; 30 % Folkmängd” går inte: andelarna är 90 % tillsammans och ska vara 100 %. Kolumnerna är: Antal, Folkmängd.',
    ]);
    expect(refused('Antal +')).toEqual([
      'Jämför med nyckeln ”Antal +” går inte: en kolumn saknas efter plustecknet. Kolumnerna är: Antal, Folkmängd.',
    ]);
  });
});

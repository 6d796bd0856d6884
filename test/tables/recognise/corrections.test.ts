import type { Correction } from '../../../src/tables/corrections';
import { recognise } from '../../../src/tables/recognise';
import { at, keysOf, linesOf, rowsOf, sheet, told, wanted, type Cells } from './fixtures';
import { finalPaper } from './officialSheets';

const cells: Cells = [
  ['Kod', 'Region', 'Antal personer', 'Folkmängd 2018', 2019],
  ['23', 'Jämtland', 130810, 130280, 257],
];
const heading = (words: string, column: string, table = 'regions'): Correction => ({
  kind: 'heading',
  sheet: 'Blad1',
  heading: words,
  table,
  column,
});
const corrected = (...corrections: Correction[]) => recognise([sheet(cells)], wanted, corrections);

test('a heading is taken for the column that the user says', () => {
  const { tables, findings } = corrected(heading('Antal personer', 'population'));
  expect(keysOf(tables[0])).toEqual([
    'code',
    'region',
    'population',
    'open:Folkmängd 2018',
    'open:2019',
  ]);
  expect(tables[0]?.columns.map(({ matched }) => matched)).toEqual([
    'exact',
    'exact',
    'corrected',
    'open',
    'open',
  ]);
  expect(rowsOf(tables[0])).toEqual([['23', 'Jämtland', '130810', '130280', '257']]);
  expect(findings).toEqual([]);
});

test('a year can be a column too, and what the user says goes before the very heading', () => {
  const table: Cells = [
    ['Kod', 'Region', 'Folkmängd', 2019],
    ['23', 'Jämtland', 1, 2],
  ];
  const { tables } = recognise([sheet(table)], wanted, [heading('2019', 'population')]);
  expect(keysOf(tables[0])).toEqual(['code', 'region', 'open:Folkmängd', 'population']);
});

test('a column of one’s own can be said to be nothing, or a known heading to be one’s own', () => {
  const table: Cells = [
    ['Kod', 'Region', 'Folkmängd', 'Andel', 'Löpnummer'],
    ['23', 'Jämtland', 1, 2, 3],
  ];
  const { tables } = recognise([sheet(table)], wanted, [
    heading('Löpnummer', 'none'),
    heading('Andel', 'open'),
  ]);
  expect(keysOf(tables[0])).toEqual(['code', 'region', 'population', 'open:Andel']);
});

test('one known heading is enough where the user has said what it is', () => {
  const table: Cells = [
    ['Förvaltning', 'Antal'],
    ['Jämtland', 5],
  ];
  const { tables, findings } = recognise([sheet(table)], wanted, [
    heading('Förvaltning', 'region'),
    heading('Antal', 'population'),
  ]);
  expect(keysOf(tables[0])).toEqual(['region', 'population']);
  expect(told(findings)).toHaveLength(1);
});

test('another sheet, an unknown column or an unknown table changes nothing', () => {
  const plain = corrected();
  for (const correction of [
    { ...heading('Antal personer', 'population'), sheet: 'Blad2' },
    heading('Antal personer', 'gone'),
    heading('Antal personer', 'population', 'gone'),
    heading('Annat', 'population'),
  ]) {
    expect(corrected(correction)).toEqual(plain);
  }
});

test('a table that is said to be none is not read, nor is a form', () => {
  const table: Cells = [
    ['Kod', 'Region', 'Folkmängd'],
    ['23', 'Jämtland', 1],
    [],
    [],
    ['Kod', 'Region', 'Folkmängd'],
    ['24', 'Västerbotten', 2],
  ];
  const none = (range: string, id: string): Correction => ({
    kind: 'notATable',
    sheet: 'Blad1',
    table: id,
    range,
  });
  const { tables } = recognise([sheet(table)], wanted, [none('A1:C2', 'regions')]);
  expect(tables.map(at)).toEqual(['Blad1!A5:C6']);
  const { forms } = recognise([sheet(finalPaper)], wanted, [none('A3:B22', 'official')]);
  expect(forms).toEqual([]);
  expect(recognise([sheet(finalPaper)], wanted, [none('A3', 'regions')]).forms).toHaveLength(1);
});

describe('a label of a form', () => {
  const paper: Cells = [
    ['Bilaga'],
    ['Egna räknade', 4192],
    ['Löpnummer', 7],
    ['Summa', 4192],
    ['Pengar till flyktingmottagande, tkr', 600000],
    ['Totalt belopp enligt befolkning', 2100000000],
    ['Antal i hela landet', 293006],
    ['Summan för år 2020 i allt', 35318211],
  ];
  const said = (label: string, column: string) => heading(label, column, 'official');
  const corrections = [
    said('Pengar till flyktingmottagande, tkr', 'potAmount'),
    said('Antal i hela landet:', 'nationalWeight'),
    said('Summan för år 2020 i allt', 'total'),
    said('Löpnummer', 'none'),
  ];
  const form = (...given: Correction[]) => recognise([sheet(paper)], wanted, given).forms[0];

  test('is taken for the value that the user says, with its unit, its pot and its year', () => {
    expect(linesOf(form())).toEqual([
      ['open:Egna räknade', '', '4192', 'B2'],
      ['open:Löpnummer', '', '7', 'B3'],
      ['weightSum', '', '4192', 'B4'],
      ['potAmount', 'befolkning', '2100000000', 'B6'],
    ]);
    expect(linesOf(form(...corrections))).toEqual([
      ['open:Egna räknade', '', '4192', 'B2'],
      ['weightSum', '', '4192', 'B4'],
      ['potAmount', 'Pengar till flyktingmottagande', '600000000', 'B5'],
      ['potAmount', 'befolkning', '2100000000', 'B6'],
      ['nationalWeight', '', '293006', 'B7'],
      ['total', '2020', '35318211', 'B8'],
    ]);
  });

  test('can make a form of labels that nobody knew, or be said to be a count of one’s own', () => {
    const unknown: Cells = [
      ['Räknade', 5],
      ['Pengar', 100],
      ['Andra', 7],
    ];
    const { forms } = recognise([sheet(unknown)], wanted, [
      said('Pengar', 'potAmount'),
      said('Andra', 'open'),
    ]);
    expect(linesOf(forms[0])).toEqual([
      ['open:Räknade', '', '5', 'B1'],
      ['potAmount', 'Pengar', '100', 'B2'],
      ['open:Andra', '', '7', 'B3'],
    ]);
  });

  test('that is known to another field, or on another sheet, follows what was said there alone', () => {
    expect(linesOf(form(said('Summa', 'nationalWeight')))?.[2]).toEqual([
      'nationalWeight',
      '',
      '4192',
      'B4',
    ]);
    const elsewhere = { ...corrections[0]!, sheet: 'Blad2' };
    expect(form(elsewhere, said('Summa', 'nothingOfTheKind'))).toEqual(form());
  });
});

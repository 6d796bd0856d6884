import type { RawCell } from '../../../src/tables/cell';
import { hasErrors } from '../../../src/tables/finding';
import { cellsOf, findingTexts, grid, reconciled } from './reconciled';

const figures = grid('Tabell 4', [
  ['mkr', 'Budget 2020', 'Plan 2021'],
  ['Skatt', 10.5, 11],
  ['Bidrag', 2.4, 3],
  ['Avgifter', '1,10', 1],
]);

const withRules = (...rules: RawCell[][]) =>
  reconciled([
    figures,
    grid('Avstämningsregler', [['Regel', 'Vänster', 'Höger', 'Tolerans'], ...rules]),
  ]);

const rules = (...given: RawCell[][]) =>
  cellsOf(withRules(...given), 'checks')
    .filter(({ id }) => id!.startsWith('own:'))
    .map(({ shown, computed, difference, verdict }) => [shown, computed, difference, verdict]);

test.each<[RawCell[], (string | undefined)[]]>([
  [
    ['A', "'Tabell 4'!B2", "'Tabell 4'!B3 + 8,1", null],
    ['10.5', '10.5', '0.0', 'stämmer'],
  ],
  [
    ['A', "SUMMA('Tabell 4'!B2:B4)", '14,1', null],
    ['14.00', '14.10', '-0.10', 'avrundning'],
  ],
  [
    ['A', "SUM('Tabell 4'!B2;'Tabell 4'!B3)", '14', null],
    ['12.9', '14.0', '-1.1', 'avvikelse'],
  ],
  [
    ['A', "='Tabell 4'!C2 - 2 * ('Tabell 4'!C3 + 1)", '3,5', 0.5],
    ['3.0', '3.5', '-0.5', 'stämmer'],
  ],
  [
    ['A', "'Tabell 4'!C2 / 4", '2', 0.5],
    ['2.8', '2.0', '0.8', 'avvikelse'],
  ],
])('%j', ([...rule], expected) => {
  expect(rules(rule)).toEqual([expected]);
});

test('a rule may point at a side of another rule', () => {
  expect(
    rules(
      ['A', "'Tabell 4'!B2 + 'Tabell 4'!B3", '12,9', null],
      ['B', 'B2', "'Tabell 4'!B2 + 2,4", null],
    ).map(([, , , verdict]) => verdict),
  ).toEqual(['stämmer', 'stämmer']);
});

test.each<[string, RawCell[][], string]>([
  [
    'circular in itself',
    [['A', 'B2', "'Tabell 4'!B2", null]],
    'Regeln i Avstämningsregler!B2 hänvisar till sig själv, direkt eller genom andra regler. Låt regler peka på tabellernas celler.',
  ],
  [
    'circular through another',
    [
      ['A', "'Tabell 4'!B2", 'B3', null],
      ['B', 'C2 + 1', "'Tabell 4'!B2", null],
    ],
    'Regeln i Avstämningsregler!C2 hänvisar till sig själv, direkt eller genom andra regler. Låt regler peka på tabellernas celler.',
  ],
  [
    'unreadable',
    [['A', "'Tabell 4'!B2", 'ungefär lika', null]],
    "Regeln ”ungefär lika” i Avstämningsregler!C2 går inte att läsa. Skriv celler, tal, + − * / och SUMMA, till exempel SUMMA('Tabell 4'!C5:C11).",
  ],
  [
    'cells multiplied',
    [['A', "'Tabell 4'!B2 * 'Tabell 4'!B3", '5', null]],
    "Regeln ”'Tabell 4'!B2 * 'Tabell 4'!B3” i Avstämningsregler!B2 går inte att läsa. Skriv celler, tal, + − * / och SUMMA, till exempel SUMMA('Tabell 4'!C5:C11).",
  ],
  [
    'where no number stands',
    [['A', "'Tabell 4'!Z99", '5', null]],
    "Regeln i Avstämningsregler!B2 pekar på 'Tabell 4'!Z99, där inget tal står i någon tabell. Rätta cellen i regeln.",
  ],
  [
    'a side missing',
    [['A', "'Tabell 4'!B2", null, null]],
    'Regeln i Avstämningsregler!C2 saknar ett av leden Vänster och Höger. Fyll i båda.',
  ],
])('a rule that is %s is an error with its cell, and nothing is written', (_, given, sentence) => {
  const report = withRules(...given);
  expect(findingTexts(report)).toContain(sentence);
  expect(hasErrors(report.findings)).toBe(true);
  expect(report.tables).toEqual([]);
});

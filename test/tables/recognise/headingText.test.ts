import { headingKey, headingText } from '../../../src/tables/recognise/headingText';

test('case, spaces, punctuation, line breaks and stars do not tell headings apart', () => {
  const spellings = [
    'Utfall föregående år',
    'UTFALL  FÖREGÅENDE ÅR*',
    'Utfall\nföregå-\nende år:',
    'Utfall\u00a0föregående år ',
    'Utfall fo\u0308rega\u030aende a\u030ar',
  ];
  expect(new Set(spellings.map((spelling) => headingText(spelling).key))).toEqual(
    new Set([headingKey('Utfall föregående år')]),
  );
});

test('a heading is shown on one line, years kept together', () => {
  expect(headingText('Mottagna\n2015-\n2019 *').text).toBe('Mottagna 2015-2019');
  expect(headingText('Totalt antal ”mottagna” i riket:').text).toBe(
    'Totalt antal "mottagna" i riket',
  );
});

test.each([
  ['Belopp (tkr)', 'Belopp', 3],
  ['Belopp, mkr', 'Belopp', 6],
  ['Belopp,mkr', 'Belopp', 6],
  ['Belopp i tkr', 'Belopp', 3],
  ['Belopp [Mkr]', 'Belopp', 6],
  ['Belopp (i miljoner kronor)', 'Belopp', 6],
  ['Belopp (1 000 kr)', 'Belopp', 3],
  ['Belopp (kr)', 'Belopp', 0],
  ['Belopp regionen (flykting), tkr', 'Belopp regionen (flykting)', 3],
  ['Andel (%)', 'Andel', 0],
])('%s names its unit', (heading, name, power) => {
  expect(headingText(heading).unit).toMatchObject({ name, unit: { power } });
});

test.each(['Belopp', 'Tkr', 'Folkmängd', 'Kronor per invånare', 'Makr', 'Belopp (flykting)', ''])(
  '%j has no unit at its end',
  (heading) => expect(headingText(heading).unit).toBeUndefined(),
);

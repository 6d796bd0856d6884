import { splitLine, type LineHints } from '../../../src/tables/paste';
import { line as cases } from './pastedLines.json';

/** What the notes of the cases say is known beforehand. */
const hintsOf: Readonly<Record<string, Partial<LineHints>>> = {
  'equal-width rule makes it unique': { equalWidths: true },
  'recoverable with scale=1; order 2022, 2021, 2020; needs a balance check': { decimals: 1 },
};

test.each(cases)(
  '$text is split into $columns columns: $note',
  ({ text, columns, values, note }) => {
    const split = splitLine(text, { columns, ...hintsOf[note] });
    if (values === null) {
      expect('ambiguous' in split && split.ambiguous.length).toBeGreaterThan(1);
    } else {
      expect(split).toMatchObject({ values });
    }
  },
);

test.each([
  ['OPUS 2020   6,1 1,0', 2, 'OPUS 2020'],
  ['2021-2022  39 39', 2, '2021-2022'],
  ['DIFFERENS 2020-2019 -853 425', 1, 'DIFFERENS 2020-2019'],
  ['BELOPP ENLIGT UTFALL 2019 36 171 636', 1, 'BELOPP ENLIGT UTFALL 2019'],
  ['5,4 årsarbetare -3 100 000', 1, '5,4 årsarbetare'],
  ['Office 365 1,025', 1, 'Office 365'],
  ['Generella statsbidrag * 793,5 788,5', 2, 'Generella statsbidrag *'],
])('the label of %s is told from its %i values', (text, columns, label) => {
  expect(splitLine(text, { columns })).toMatchObject({ label, values: expect.anything() });
});

test('a row of years is the headings', () => {
  expect(splitLine('2018 2019 2019 2020', { columns: 4 })).toMatchObject({ heading: true });
  expect(splitLine('Budget 2019 2020', { columns: 2 })).toMatchObject({ heading: false });
});

test('no-break spaces group and plain ones part, where a line has both', () => {
  const text = 'Folkmängd 130\u00a0046 130\u00a0555 130\u00a0953';
  expect(splitLine(text, { columns: 3 })).toMatchObject({ values: ['130046', '130555', '130953'] });
});

test('a sign that has come away from its number, and a missing value', () => {
  expect(splitLine('Summa 4 - 40', { columns: 2 })).toMatchObject({ values: ['4', '-40'] });
  expect(splitLine('Summa 4 - 40', { columns: 3 })).toMatchObject({ values: ['4', null, '40'] });
});

test('a line with too few or too many numbers is not split', () => {
  expect(splitLine('Summa 4', { columns: 2 })).toEqual({ label: 'Summa 4', unsplit: true });
  expect(splitLine('', { columns: 1 })).toEqual({ label: '', unsplit: true });
});

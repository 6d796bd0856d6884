import { distribution } from '../../../src/models/distribution';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import { recognise } from '../../../src/tables/recognise';

const options = Object.fromEntries(
  distribution.options.map(({ key, fallback }) => [key, fallback]),
);

const sheet = (name: string, rows: readonly (readonly RawCell[])[]): Grid => ({
  sheet: name,
  top: 0,
  left: 0,
  rows,
});

const items = sheet('Poster', [
  ['Post', 'Belopp', 'Nyckel'],
  [null, '(mkr)', null],
  ['Flykting', 600, 'Asylsökande + Mottagna'],
]);

const upright = sheet('Regioner', [
  ['Kod', 'Region', 'Antal', null, 'Folkmängd'],
  [null, null, 'Asylsökande', 'Mottagna', null],
  ['09', 'Gotland', 12, 345, 59686],
  ['23', 'Jämtland', 257, 3935, 130810],
]);

const transposed = sheet('Regioner', [
  ['Region', 'Gotland', 'Jämtland'],
  ['Asylsökande', 12, 257],
  ['Mottagna', 345, 3935],
  ['Folkmängd', 59686, 130810],
]);

const results = (regions: Grid) => {
  const { tables, findings } = distribution.evaluate(
    recognise([items, regions], distribution),
    options,
  );
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return tables[0]?.rows.map(({ values }) => values['total']);
};

test('headings over two rows and a transposed table give the same amounts as a plain one', () => {
  const plain = results(
    sheet('Regioner', [
      ['Kod', 'Region', 'Asylsökande', 'Mottagna', 'Folkmängd'],
      ...upright.rows.slice(2),
    ]),
  );
  expect(plain).toMatchObject([{ shown: '47087272' }, { shown: '552912728' }]);
  expect(results(upright)).toEqual(plain);
  expect(results(transposed)).toEqual(plain);
});

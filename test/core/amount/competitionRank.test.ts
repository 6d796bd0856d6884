import { exact, fraction } from '../../../src/core/amount/exact';
import { competitionRank } from '../../../src/core/amount/competitionRank';

test('equal values share a rank and the next rank is skipped', () => {
  const values = ['5', '4', '4', '1'].map((text) => exact<'kr'>(text));
  expect(competitionRank(values, 'descending')).toEqual([1, 2, 2, 4]);
  expect(competitionRank(values, 'ascending')).toEqual([4, 2, 2, 1]);
});

test('values that differ beyond any decimals are not equal', () => {
  const third = fraction<'kr'>(1n, 3n);
  expect(competitionRank([third, exact('0.333333333333333333333333')], 'descending')).toEqual([
    1, 2,
  ]);
});

import fc from 'fast-check';
import { nearestName, swapDistance } from '../../../src/core/parameters/nearestName';

test.each([
  ['jämtland', 'jämtland', 0],
  ['jämtalnd', 'jämtland', 1],
  ['jamtland', 'jämtland', 1],
  ['jmtland', 'jämtland', 1],
  ['jämtlandd', 'jämtland', 1],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
])('from %j to %j it takes %i letters', (a, b, distance) => {
  expect(swapDistance(a, b, 10)).toBe(distance);
});

test('a distance is the same both ways and never more than the longer word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = swapDistance(a, b, 100);
      expect(distance).toBe(swapDistance(b, a, 100));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance === 0).toBe(a === b);
    }),
  );
});

test('two names that are equally near and mean different things give none', () => {
  const known = [
    ['västra', 1],
    ['östra', 2],
  ] as const;
  expect(nearestName('vöstra', [...known, ['västta', 3]])).toBeUndefined();
  expect(nearestName('västar', known)).toBe(1);
});

test('two names of the same thing do not stand in each other’s way', () => {
  const one = { code: '23' };
  const names: [string, { code: string }][] = [
    ['jämtland', one],
    ['jämtlands', one],
  ];
  expect(nearestName('jämtlandz', names)).toBe(one);
});

test('codes, letters and long texts have no neighbours', () => {
  for (const written of ['', 'X', '24', 'AB', 'x'.repeat(500)]) {
    expect(nearestName(written, [['xxxx', 1]])).toBeUndefined();
  }
});

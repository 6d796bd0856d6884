import fc from 'fast-check';
import { residualTo, roundWithResidual } from '../../../../src/core/amount/residual';
import { sumOf } from './plainDefinitions';

const cases = fc
  .record({
    total: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    weights: fc
      .array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 60 })
      .filter((weights) => sumOf(weights) > 0n),
    pick: fc.nat(),
  })
  .map(({ total, weights, pick }) => ({ total, weights, named: pick % weights.length }));

test('the parts sum to the total, and all but the named one are rounded by themselves', () => {
  fc.assert(
    fc.property(cases, ({ total, weights, named }) => {
      const { parts } = residualTo(named, total, weights);
      const sum = sumOf(weights);
      expect(sumOf(parts)).toBe(total);
      weights.forEach((weight, index) => {
        if (index === named) return;
        const distance = 2n * (parts[index]! * sum - total * weight);
        expect(distance <= sum && distance >= -sum).toBe(true);
      });
    }),
  );
});

test('halves are rounded away from zero, and the named one says what it took over', () => {
  expect(residualTo(2, 2n, [1n, 1n, 2n])).toMatchObject({
    parts: [1n, 1n, 0n],
    extras: [1n, 1n, -1n],
    residual: { position: 2, carried: -1n, isOpposite: false },
  });
  expect(residualTo(2, -2n, [1n, 1n, 2n])).toMatchObject({
    parts: [-1n, -1n, 0n],
    residual: { position: 2, carried: 1n, isOpposite: false },
  });
});

test('a named one that the others leave less than nothing is told', () => {
  expect(residualTo(3, 3n, [1n, 1n, 1n, 1n, 1n, 1n])).toMatchObject({
    parts: [1n, 1n, 1n, -2n, 1n, 1n],
    residual: { position: 3, carried: -3n, isOpposite: true },
  });
  expect(residualTo(0, -3n, [1n, 1n, 1n, 1n, 1n, 1n]).residual).toEqual({
    position: 0,
    carried: 3n,
    isOpposite: true,
  });
});

test('one that is not among the recipients is refused', () => {
  for (const named of [-1, 3, 0.5]) {
    expect(() => residualTo(named, 10n, [1n, 1n, 1n])).toThrow(RangeError);
  }
  expect(() => roundWithResidual([5n, 5n], 4n, 9n, 0)).toThrow(RangeError);
});

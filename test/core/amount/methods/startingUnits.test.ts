import fc from 'fast-check';
import { sharesOfTotal, wholeUnits } from '../../../../src/core/amount/apportionment';
import { startingUnits } from '../../../../src/core/amount/startingUnits';
import { oddDivisor, sumOf, wholeDivisor } from './plainDefinitions';

const cases = fc.record({
  total: fc.oneof(fc.bigInt({ min: 0n, max: 300n }), fc.bigInt({ min: 0n, max: 10n ** 17n })),
  weights: fc
    .array(fc.oneof(fc.bigInt({ min: 0n, max: 6n }), fc.bigInt({ min: 0n, max: 10n ** 9n })), {
      minLength: 1,
      maxLength: 300,
    })
    .filter((weights) => sumOf(weights) > 0n),
});

describe.each([
  { divisors: 'odds' as const, divisorOf: oddDivisor },
  { divisors: 'wholes' as const, divisorOf: wholeDivisor },
])('$divisors', ({ divisors, divisorOf }) => {
  test('the start is what the method gives for its own sum, within half a unit a recipient of the total', () => {
    fc.assert(
      fc.property(cases, ({ total, weights }) => {
        const { numerators, divisor } = sharesOfTotal(total, weights);
        const whole = wholeUnits(numerators, divisor, total);
        const { units } = startingUnits(numerators, whole, divisor, total, divisors);
        const parts = whole.wholes.map((part, index) => part + BigInt(units[index]!));
        const off = sumOf(parts) - total;
        expect(2n * (off < 0n ? -off : off)).toBeLessThanOrEqual(BigInt(weights.length));
        if (total === 0n) return;
        const held = weights.flatMap((weight, index) =>
          parts[index]! > 0n ? [{ weight, divisor: divisorOf(parts[index]! - 1n) }] : [],
        );
        const isWorthMore = weights.some((weight, index) =>
          held.some((one) => weight * one.divisor > one.weight * divisorOf(parts[index]!)),
        );
        expect(isWorthMore).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test('of a thousand unlike weights the start misses the total by a few units', () => {
    const weights = Array.from(
      { length: 1_000 },
      (_, index) => BigInt((index * 7_919) % 10_007) + 1n,
    );
    const { numerators, divisor } = sharesOfTotal(2_100_000_000n, weights);
    const whole = wholeUnits(numerators, divisor, 2_100_000_000n);
    const { units } = startingUnits(numerators, whole, divisor, 2_100_000_000n, divisors);
    const off = Number(whole.left) - units.reduce((sum, given) => sum + given, 0);
    expect(Math.abs(off)).toBeLessThan(60);
  });
});

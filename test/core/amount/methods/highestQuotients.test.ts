import fc from 'fast-check';
import { dHondt } from '../../../../src/core/amount/dHondt';
import { sainteLague } from '../../../../src/core/amount/sainteLague';
import { oddDivisor, sumOf, unitByUnit, wholeDivisor } from './plainDefinitions';

const small = fc
  .array(fc.bigInt({ min: 0n, max: 40n }), { minLength: 1, maxLength: 9 })
  .filter((weights) => sumOf(weights) > 0n);
const large = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: 1, maxLength: 60 })
  .filter((weights) => sumOf(weights) > 0n);
const total = fc.bigInt({ min: 0n, max: 10n ** 15n });

const methods = [
  { name: 'sainteLague', share: sainteLague, divisorOf: oddDivisor },
  { name: 'dHondt', share: dHondt, divisorOf: wholeDivisor },
];

describe.each(methods)('$name', ({ share, divisorOf }) => {
  test('gives what handing out one unit at a time gives, ties included', () => {
    fc.assert(
      fc.property(fc.nat(60), small, (units, weights) => {
        expect(share(BigInt(units), weights).parts).toEqual(unitByUnit(units, weights, divisorOf));
      }),
      { numRuns: 400 },
    );
  });

  test('of a large total: no unit would be worth more with another than with the one who has it', () => {
    fc.assert(
      fc.property(total, large, (amount, weights) => {
        const { parts } = share(amount, weights);
        expect(sumOf(parts)).toBe(amount);
        weights.forEach((weight, holder) => {
          if (parts[holder] === 0n) return;
          const heldAt = divisorOf(parts[holder]! - 1n);
          const worthMore = weights.some(
            (other, index) => other * heldAt > weight * divisorOf(parts[index]!),
          );
          expect(worthMore).toBe(false);
        });
      }),
    );
  });

  test('a negative total is shared like its opposite', () => {
    fc.assert(
      fc.property(total, large, (amount, weights) => {
        const positive = share(amount, weights);
        const negative = share(-amount, weights);
        expect(negative.parts).toEqual(positive.parts.map((part) => -part));
        expect(negative.extras).toEqual(positive.extras.map((extra) => -extra));
        expect(negative.tie).toEqual(positive.tie);
      }),
    );
  });

  test('a tie is reported exactly when another order of the list would give other parts', () => {
    fc.assert(
      fc.property(fc.nat(40), small, (units, weights) => {
        const { parts, tie } = share(BigInt(units), weights);
        const backwards = share(BigInt(units), [...weights].reverse()).parts;
        const isSettledByOrder = weights.some(
          (weight, index) => parts[index] !== [...backwards].reverse()[index],
        );
        if (isSettledByOrder) expect(tie).toBeDefined();
        // Among equals the winners stand first; each winner's last quotient is each loser's next.
        if (tie) {
          expect(Math.max(...tie.winners) < Math.min(...tie.losers)).toBe(true);
          for (const winner of tie.winners) {
            for (const loser of tie.losers) {
              expect(weights[winner]! * divisorOf(parts[loser]!)).toBe(
                weights[loser]! * divisorOf(parts[winner]! - 1n),
              );
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('the worked examples', () => {
  expect(dHondt(5n, [6n, 1n, 1n, 1n, 1n])).toMatchObject({
    parts: [5n, 0n, 0n, 0n, 0n],
    extras: [2n, 0n, 0n, 0n, 0n],
  });
  expect(sainteLague(10n, [340n, 32n, 32n, 32n, 32n, 32n])).toMatchObject({
    parts: [5n, 1n, 1n, 1n, 1n, 1n],
    extras: [-1n, 1n, 1n, 1n, 1n, 1n],
  });
});

test('three equal weights and one unit too many: the first in the list gets it, and it is told', () => {
  for (const { share } of methods) {
    expect(share(100n, [1n, 1n, 1n])).toMatchObject({
      parts: [34n, 33n, 33n],
      tie: { winners: [0], losers: [1, 2] },
    });
    expect(share(99n, [1n, 1n, 1n]).tie).toBeUndefined();
    expect(share(0n, [1n, 1n, 1n])).toMatchObject({ parts: [0n, 0n, 0n], extras: [0n, 0n, 0n] });
  }
});

test('weights that doubles cannot tell apart are told apart', () => {
  const near = 10n ** 40n;
  for (const { share } of methods) {
    expect(share(1n, [near, near + 1n, near]).parts).toEqual([0n, 1n, 0n]);
    expect(share(1n, [near, near, near - 1n]).tie).toEqual({ winners: [0], losers: [1] });
  }
});

test('numbers too large for doubles are shared all the same', () => {
  const huge = 10n ** 400n;
  for (const { share } of methods) {
    const { parts, tie } = share(10n ** 320n + 1n, [huge, huge]);
    expect(parts).toEqual([10n ** 320n / 2n + 1n, 10n ** 320n / 2n]);
    expect(tie).toEqual({ winners: [0], losers: [1] });
  }
});

test('weights that cannot share anything are refused', () => {
  for (const { share } of methods) {
    expect(() => share(1n, [])).toThrow(RangeError);
    expect(() => share(1n, [0n, 0n])).toThrow(RangeError);
    expect(() => share(1n, [2n, -1n])).toThrow(RangeError);
  }
});

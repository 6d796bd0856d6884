import fc from 'fast-check';
import {
  conflictOf,
  type Bounds,
  type Equation,
} from '../../../src/core/reconciliation/boundedSystem';
import { reducedSystem } from '../../../src/core/reconciliation/reducedSystem';
import { finish } from '../../../src/core/work/work';

const term = (unknown: number, coefficient: bigint) => ({ unknown, coefficient });

/** That the first unknowns sum to the last. */
const sum = (...unknowns: number[]): Equation =>
  unknowns.map((unknown, index) => term(unknown, index === unknowns.length - 1 ? -1n : 1n));

const between = (low: number, high: number): Bounds => ({ low: BigInt(low), high: BigInt(high) });

/** The same by the simplex method on the system as it stands. */
const conflictByExchange = (bounds: readonly Bounds[], equations: readonly Equation[]) =>
  finish(
    conflictOf(
      bounds,
      bounds.map(({ low }) => low),
      equations.map((terms) => ({ terms, within: between(0, 0) })),
    ),
  );

/** Bounds, sums, copies, opposites and other multiples, with or without a solution. */
const systems = fc
  .record({
    bounds: fc.array(
      fc
        .tuple(fc.integer({ min: -20, max: 20 }), fc.nat(8))
        .map(([low, width]) => between(low, low + width)),
      { minLength: 2, maxLength: 9 },
    ),
    equations: fc.array(
      fc.uniqueArray(fc.tuple(fc.nat(), fc.constantFrom(1n, -1n, 1n, -1n, 2n, -3n)), {
        minLength: 2,
        maxLength: 4,
        selector: ([unknown]) => unknown % 9,
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ bounds, equations }) => ({
    bounds,
    equations: equations.map((terms): Equation =>
      terms
        .filter(([unknown]) => unknown % 9 < bounds.length)
        .map(([unknown, coefficient]) => term(unknown % 9, coefficient)),
    ),
  }));

test('what is left has a solution just where the whole has, by another method', () => {
  const seen = { conflict: 0, settled: 0, left: 0 };
  fc.assert(
    fc.property(systems, ({ bounds, equations }) => {
      const reduced = finish(reducedSystem(bounds, equations));
      const conflict = conflictByExchange(bounds, equations);
      if ('conflict' in reduced) {
        seen.conflict += 1;
        const among = reduced.conflict.map((index) => equations[index]!);
        expect(conflictByExchange(bounds, among)).toBeDefined();
        return;
      }
      seen[reduced.left.length > 0 ? 'left' : 'settled'] += 1;
      const within = bounds.map((_, unknown) => reduced.bounds(unknown));
      const rest = finish(
        conflictOf(
          within,
          within.map(({ low }) => low),
          reduced.left,
        ),
      );
      expect(rest === undefined).toBe(conflict === undefined);
    }),
    { numRuns: 2_000 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
});

test('of a tree of sums that stands twice, copied cell by cell, nothing is left', () => {
  // 0 + 1 = 2 and 3 + 4 = 5, 2 + 5 = 6; once more in 7 to 13, each the same as its copy.
  const tree = (first: number): Equation[] => [
    sum(first, first + 1, first + 2),
    sum(first + 3, first + 4, first + 5),
    sum(first + 2, first + 5, first + 6),
  ];
  const copies = Array.from({ length: 7 }, (_, unknown) => sum(unknown, unknown + 7));
  const bounds = [1, 2, 3, 4, 5, 9, 12].map((value) => between(10 * value - 5, 10 * value + 5));
  const reduced = finish(
    reducedSystem([...bounds, ...bounds], [...tree(0), ...copies, ...tree(7)]),
  );
  expect(reduced).toMatchObject({ left: [] });
});

test('a conflict names what it rests on, also where unknowns are the same by others', () => {
  // 0 = 1 = 2, and 2 + 3 = 4 where 4 is beyond the reach of 0 and 3; 5 + 6 = 7 has nothing to do with it.
  const bounds = [between(0, 1), between(-9, 9), between(-9, 9), between(0, 1), between(4, 5)];
  const far = [between(0, 9), between(0, 9), between(0, 9)];
  const equations = [sum(5, 6, 7), sum(0, 1), sum(1, 2), sum(2, 3, 4)];
  const reduced = finish(reducedSystem([...bounds, ...far], equations));
  expect(reduced).toEqual({ conflict: [1, 2, 3] });
});

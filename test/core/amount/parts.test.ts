import fc from 'fast-check';
import { fraction, kronor, sum, type Kronor } from '../../../src/core/amount/exact';
import { claimedBy, partFaults, withRest, type Part } from '../../../src/core/amount/parts';

const share = (percent: bigint): Part => ({
  ...{ kind: 'share', of: 'whole' },
  share: fraction(percent, 100n),
});
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map((ore): Part => ({
    kind: 'amount',
    amount: fraction(ore, 100n),
  })),
  fc.bigInt({ min: 0n, max: 100n }).map(share),
);

test('with one that takes the rest the parts are the amount exactly, negative and in öre too', () => {
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 40 }),
      fc.nat(),
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      (parts, at, ore) => {
        const amount: Kronor = fraction(ore, 100n);
        const place = at % (parts.length + 1);
        const all: Part[] = [...parts.slice(0, place), { kind: 'rest' }, ...parts.slice(place)];
        const claimed = claimedBy<'whole', never>(all, () => amount) as readonly Kronor[];
        const given = withRest(all, amount, claimed);
        expect(sum(given)).toEqual(amount);
        given.forEach((each, index) => {
          if (index !== place) expect(each).toEqual(claimed[index]);
        });
      },
    ),
  );
});

test('without one the parts are what they claim, and what has no whole to be a share of is missing', () => {
  const parts = [share(25n), { kind: 'amount', amount: kronor('5') }] as const;
  const claimed = [kronor('2'), kronor('5')];
  expect(withRest(parts, kronor('8'), claimed)).toEqual(claimed);
  expect(claimedBy(parts, () => ({ missing: 'noAmount' as const }))).toEqual([
    { missing: 'noAmount' },
    kronor('5'),
  ]);
});

test('shares are held against 100 % for each thing that they are shares of', () => {
  const of = (name: 'a' | 'b', percent: bigint): Part<'a' | 'b'> => ({
    ...{ kind: 'share', of: name },
    share: fraction(percent, 100n),
  });
  expect(partFaults([of('a', 60n), of('b', 60n), of('a', 40n)])).toEqual([]);
  expect(partFaults([of('a', 60n), of('b', 100n), of('a', 41n), of('b', -1n)])).toEqual([
    { code: 'negativeShare', part: 3 },
    { code: 'sharesAboveWhole', of: 'a', sum: fraction(101n, 100n) },
  ]);
});

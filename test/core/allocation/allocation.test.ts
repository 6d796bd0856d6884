import fc from 'fast-check';
import { exact, fraction, kronor, sum, type Kronor } from '../../../src/core/amount/exact';
import {
  allocate,
  type Allocation,
  type AllocationRefusal,
  type Claim,
} from '../../../src/core/allocation/allocation';
import { totalsByName } from '../../../src/core/allocation/totals';

const fixed = (amount: string): Claim => ({ kind: 'amount', amount: kronor(amount) });
const percent = (number: string): Claim => {
  const { numerator, denominator } = exact(number);
  return { kind: 'share', share: fraction(numerator, denominator * 100n), of: 'whole' };
};
const rest: Claim = { kind: 'rest' };
const codesOf = (claims: readonly Claim[]): string[] => claims.map((_, index) => `${1000 + index}`);

function allocated(amount: string, claims: readonly Claim[], codes = codesOf(claims)): Allocation {
  const result = allocate(kronor(amount), claims, codes);
  if (!result.ok) throw new Error(result.refusals.map(({ code }) => code).join(', '));
  return result.allocation;
}

const whole = (amounts: readonly Kronor[]): string[] =>
  amounts.map(({ numerator, denominator }) =>
    denominator === 1n ? String(numerator) : `${numerator}/${denominator}`,
  );

const refusals = (amount: string, claims: readonly Claim[]): AllocationRefusal['code'][] => {
  const result = allocate(kronor(amount), claims, codesOf(claims));
  return result.ok ? [] : result.refusals.map(({ code }) => code);
};

test('fixed amounts first, shares of the whole, and the rest takes what is left', () => {
  const { amounts } = allocated('8584125', [fixed('2500000'), percent('25'), rest]);
  // 25 % of the whole 8 584 125 is 2 146 031.25, not a quarter of what the fixed amount leaves.
  expect(whole(amounts)).toEqual(['2500000', '2146031', '3938094']);
});

test('without a rest the odd kronor go to the largest remainders, ties to the lower code', () => {
  const thirds = [percent('25'), percent('25'), percent('50')];
  expect(whole(allocated('3', thirds).amounts)).toEqual(['1', '1', '1']);
  const halves = allocated('101', [percent('50'), percent('50')], ['7059', '2501']);
  expect(whole(halves.amounts)).toEqual(['50', '51']);
  expect(halves.ledger.map(({ reason }) => reason).sort()).toEqual([
    'tieLostByCode',
    'tieWonByCode',
  ]);
});

test('rounding never takes more than there is from a rest of nothing', () => {
  const eighths = Array.from({ length: 8 }, () => percent('12.5'));
  const { amounts } = allocated('100', [...eighths, rest]);
  expect(whole(amounts).at(-1)).toBe('0');
  expect(sum(amounts)).toEqual(kronor('100'));
});

test('öre of the whole are rounded, binary dust is none', () => {
  expect(whole(allocated('100.6', [fixed('40'), rest]).amounts)).toEqual(['40', '61']);
  expect(whole(allocated('100.0000001', [fixed('40'), fixed('60')]).amounts)).toEqual(['40', '60']);
  expect(refusals('100.01', [fixed('40'), fixed('60')])).toEqual(['unallocated']);
});

test.each<[string, string, readonly Claim[], readonly AllocationRefusal['code'][]]>([
  ['nothing', '100', [], ['noClaims']],
  ['a negative amount', '-1', [rest], ['negativeAmount']],
  ['a negative row', '100', [fixed('-1'), rest], ['negativeClaim']],
  ['a negative share', '100', [percent('-1'), rest], ['negativeClaim']],
  ['two rests', '100', [rest, fixed('1'), rest], ['severalRests']],
  ['shares of 101 %', '100', [percent('50'), percent('51')], ['sharesAboveWhole']],
  ['shares of 101 % beside a rest', '100', [percent('101'), rest], ['sharesAboveWhole']],
  ['a negative rest', '100', [fixed('60'), percent('41'), rest], ['claimsAboveAmount']],
  ['more than there is', '100', [fixed('60'), percent('41')], ['claimsAboveAmount']],
  ['something left', '100', [fixed('60'), percent('39')], ['unallocated']],
  [
    'all that is wrong with the rows',
    '-1',
    [fixed('-1'), rest, rest],
    [...(['negativeAmount', 'negativeClaim', 'severalRests'] as const)],
  ],
])('%s is refused', (_, amount, claims, wanted) => {
  expect(refusals(amount, claims)).toEqual(wanted);
});

test('totals by name, whatever their case, in the order of the rows', () => {
  const amounts = ['1', '2', '4'].map(kronor);
  expect(totalsByName(['Hsn', '', 'HSN'], amounts)).toEqual([
    { members: [0, 2], total: kronor('5') },
    { members: [1], total: kronor('2') },
  ]);
  // Cost centres are texts: 0701 is not 701.
  expect(totalsByName(['0701', '701', '701'], amounts)).toHaveLength(2);
});

describe('whatever the rows', () => {
  interface Given {
    readonly amount: bigint;
    readonly claims: readonly Claim[];
    readonly codes: readonly string[];
  }
  /** Amounts to 10¹⁵ öre; shares in hundredths of a per cent, fixed amounts of what they leave. */
  const given = (rows: fc.Arbitrary<number>): fc.Arbitrary<Given> =>
    fc
      .record({
        amount: fc.bigInt(0n, 10n ** 13n),
        count: rows,
        parts: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 3, maxLength: 40 }),
        hasRest: fc.boolean(),
      })
      .map(({ amount, count, parts, hasRest }) => {
        const weights = Array.from({ length: count }, (_, index) => parts[index % parts.length]!);
        const total = weights.reduce((so, each) => so + each, 1);
        // Row by row a share or a fixed amount, all together at most the whole.
        const claims = weights.map((part, index): Claim => {
          const share = fraction<'share'>(BigInt(part), BigInt(total));
          if (index % 3 !== 0) return { kind: 'share', share, of: 'whole' };
          return { kind: 'amount', amount: kronor((amount * BigInt(part)) / BigInt(total)) };
        });
        const claimed = sum(
          claims.map((claim) =>
            claim.kind === 'amount'
              ? claim.amount
              : claim.kind === 'share'
                ? fraction<'kr'>(amount * claim.share.numerator, claim.share.denominator)
                : kronor('0'),
          ),
        );
        const left = fraction<'kr'>(
          amount * claimed.denominator - claimed.numerator,
          claimed.denominator,
        );
        const all: Claim[] = [...claims, hasRest ? rest : { kind: 'amount', amount: left }];
        return { amount, claims: all, codes: codesOf(all) };
      });

  const keepsTheRule = ({ amount, claims, codes }: Given): void => {
    const { amounts, unrounded } = allocated(String(amount), claims, [...codes]);
    expect(sum(amounts)).toEqual(kronor(amount));
    const wrong = amounts.filter(({ numerator, denominator }, index) => {
      if (denominator !== 1n || numerator < 0n) return true;
      if (claims[index]!.kind === 'rest') return false;
      const exactly = unrounded[index]!;
      const off = numerator * exactly.denominator - exactly.numerator;
      return off >= exactly.denominator || -off >= exactly.denominator;
    });
    expect(wrong).toEqual([]);
  };

  test('the sum is the amount to the krona, and nobody is below zero or a krona off', () => {
    fc.assert(fc.property(given(fc.integer({ min: 0, max: 40 })), keepsTheRule), { numRuns: 100 });
  });

  test('with 5 000 rows too', () => {
    fc.assert(fc.property(given(fc.constant(4_999)), keepsTheRule), { numRuns: 2 });
  });

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(
        given(fc.integer({ min: 1, max: 25 })),
        fc.nat(),
        ({ amount, claims, codes }, seed) => {
          const order = codes
            .map((code, place) => ({ place, at: (Number(code) * 31 + seed) % 997 }))
            .sort((a, b) => a.at - b.at)
            .map(({ place }) => place);
          const pick = <T>(list: readonly T[]): T[] => order.map((place) => list[place]!);
          const { amounts } = allocated(String(amount), claims, [...codes]);
          expect(allocated(String(amount), pick(claims), pick(codes)).amounts).toEqual(
            pick(amounts),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

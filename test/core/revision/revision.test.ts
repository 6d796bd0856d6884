import fc from 'fast-check';
import { roundedText } from '../../../src/core/amount/decimalText';
import {
  compare,
  exact,
  fraction,
  kronor,
  negate,
  subtract,
  sum,
  times,
  weight,
  type Kronor,
} from '../../../src/core/amount/exact';
import { halfAwayFromZero } from '../../../src/core/amount/rounding/halfAwayFromZero';
import { amountOf, factorEffects } from '../../../src/core/revision/factorEffects';
import { factors, type PotSide, type RevisedPot } from '../../../src/core/revision/potSide';
import {
  revise,
  reviseTogether,
  type RevisedRecipient,
  type Revision,
} from '../../../src/core/revision/revision';
import { everyOrder } from './everyOrder';

const whole = fraction<'share'>(1n, 1n);
const none = weight('0');

const byCount = (amount: string, own: string, national: string): PotSide => ({
  amount: kronor(amount),
  parts: [
    {
      share: whole,
      own: weight(own),
      others: subtract(weight(national), weight(own)),
      ownPopulation: none,
      othersPopulation: none,
    },
  ],
});

const byPopulation = (amount: string, own: string, national: string): PotSide => {
  const { amount: pot, parts } = byCount(amount, own, national);
  const [{ own: people, others }] = parts as [PotSide['parts'][number]];
  const part = { share: whole, own: none, others: none };
  return { amount: pot, parts: [{ ...part, ownPopulation: people, othersPopulation: others }] };
};

const refugees: RevisedPot = {
  before: byCount('600000000', '4636', '297413'),
  after: byCount('600000000', '4192', '293006'),
};
const inhabitants: RevisedPot = {
  before: byPopulation('2100000000', '131266', '10311176'),
  after: byPopulation('2100000000', '131269', '10311364'),
};

const effectsOf = (revision: Revision): Kronor[] => [
  ...factors.map((factor) => revision[factor]),
  revision.rounding,
];

describe('Prognos 1 against the final Välfärdsmiljard 2020', () => {
  const revision = revise({
    pots: [refugees, inhabitants],
    shownBefore: kronor('36086614'),
    shownAfter: kronor('35318211'),
  });

  it('falls by 768 526,47 kr in the pot of refugees alone', () => {
    const fall = subtract(amountOf(refugees.after), amountOf(refugees.before));
    expect(roundedText(fall, 2)).toBe('-768526.47');
    const { pot, own, others, population } = factorEffects([refugees]);
    expect(roundedText(sum([own, others]), 2)).toBe('-768526.47');
    expect([pot, population]).toEqual([kronor('0'), kronor('0')]);
  });

  it('is because of fewer refugees received, against fewer in the country too', () => {
    expect(effectsOf(revision).map((effect) => roundedText(effect, 2))).toEqual([
      '0.00',
      '-888956.40',
      '120429.93',
      '123.55',
      '-0.08',
    ]);
  });

  it('sums exactly to the difference of the shown totals', () => {
    expect(revision.difference).toEqual(kronor('-768403'));
    expect(sum(effectsOf(revision))).toEqual(revision.difference);
  });
});

describe('where nobody weighs anything between the vintages', () => {
  it('shares nothing out there, and still sums exactly', () => {
    const alone = byCount('100', '5', '5');
    const gone = byCount('100', '0', '7');
    const pots = [{ before: alone, after: gone }];
    const revision = revise({ pots, shownBefore: kronor('100'), shownAfter: kronor('0') });
    expect(sum(effectsOf(revision))).toEqual(kronor('-100'));
    expect([revision.own, revision.others].map((effect) => roundedText(effect, 6))).toEqual([
      '-70.833333',
      '-29.166667',
    ]);
  });
});

const decimal = fc
  .tuple(fc.nat(1_000_000), fc.constantFrom(1n, 10n, 1000n))
  .map(([number, scale]) => fraction<'weight'>(BigInt(number), scale));
const count = fc.oneof(decimal, fc.constant(none));
const amount = fc
  .bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
  .map((ore) => fraction<'kr'>(ore, 100n));
const part = fc.record({
  own: count,
  others: count,
  ownPopulation: count,
  othersPopulation: count,
});
const percent = fc.constantFrom([100n], [60n, 40n], [12n, 38n, 50n]);
const pot: fc.Arbitrary<RevisedPot> = percent.chain((percents) => {
  const side = fc
    .tuple(amount, fc.tuple(...percents.map(() => part)))
    .map(([kr, parts]): PotSide => {
      const shared = (parts as (typeof parts)[number][]).map((one, index) => ({
        ...one,
        share: fraction<'share'>(percents[index]!, 100n),
      }));
      return { amount: kr, parts: shared };
    });
  return fc.record({ before: side, after: side });
});
const rounded = (pots: readonly RevisedPot[], side: 'before' | 'after'): Kronor =>
  kronor(halfAwayFromZero(sum(pots.map((one) => amountOf(one[side])))));
const recipient = fc.array(pot, { minLength: 1, maxLength: 3 }).map((pots): RevisedRecipient => ({
  pots,
  shownBefore: rounded(pots, 'before'),
  shownAfter: rounded(pots, 'after'),
}));

const turned = ({ pots, shownBefore, shownAfter }: RevisedRecipient): RevisedRecipient => ({
  pots: pots.map(({ before, after }) => ({ before: after, after: before })),
  shownBefore: shownAfter,
  shownAfter: shownBefore,
});

describe('the effects of a revision', () => {
  it('sum exactly to the difference, and rounding makes at most a krona of it', () => {
    fc.assert(
      fc.property(recipient, (one) => {
        const revision = revise(one);
        expect(sum(effectsOf(revision))).toEqual(subtract(one.shownAfter, one.shownBefore));
        expect(compare(revision.rounding, kronor('1'))).toBeLessThanOrEqual(0);
        expect(compare(revision.rounding, kronor('-1'))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('are the average over all 120 orders of the five changes', () => {
    fc.assert(
      fc.property(recipient, (one) => {
        const { difference: _sum, ...effects } = revise(one);
        expect(effects).toEqual(everyOrder(one));
      }),
      { numRuns: 10 },
    );
  });

  it('turn their signs where before and after change places', () => {
    fc.assert(
      fc.property(recipient, (one) => {
        expect(effectsOf(revise(turned(one)))).toEqual(effectsOf(revise(one)).map(negate));
      }),
    );
  });

  it('are zero for a factor that has not changed', () => {
    fc.assert(
      fc.property(recipient, fc.constantFrom(...factors), (one, factor) => {
        const pots = one.pots.map(({ before, after }) => ({
          before,
          after: {
            amount: factor === 'pot' ? before.amount : after.amount,
            parts: after.parts.map((later, index) => {
              const first = before.parts[index]!;
              if (factor === 'own') return { ...later, own: first.own };
              if (factor === 'others') return { ...later, others: first.others };
              const { ownPopulation, othersPopulation } = first;
              return factor === 'pot' ? later : { ...later, ownPopulation, othersPopulation };
            }),
          },
        }));
        expect(factorEffects(pots)[factor]).toEqual(kronor('0'));
      }),
    );
  });

  it('do not depend on the order of the pots, and a pot that has not changed adds nothing', () => {
    fc.assert(
      fc.property(recipient, ({ pots }) => {
        const [first] = pots as [RevisedPot];
        const still = { before: first.before, after: first.before };
        expect(factorEffects([...pots].reverse())).toEqual(factorEffects(pots));
        expect(factorEffects([...pots, still])).toEqual(factorEffects(pots));
      }),
    );
  });

  it('treat alike two factors that mean the same: own counts, and own inhabitants among others still', () => {
    fc.assert(
      fc.property(count, count, count, amount, (before, after, others, kr) => {
        const side = (own: typeof before, ownPopulation: typeof before): PotSide => ({
          amount: kr,
          parts: [{ share: whole, own, ownPopulation, others, othersPopulation: none }],
        });
        const { own, population } = factorEffects([
          { before: side(before, before), after: side(after, after) },
        ]);
        expect(own).toEqual(population);
      }),
    );
  });
});

describe('on another scale', () => {
  const scale = fc.constantFrom<[bigint, bigint]>([1_000n, 1n], [1n, 100n], [7n, 3n]);
  const changed = (
    pots: readonly RevisedPot[],
    by: readonly [bigint, bigint],
    what: 'amounts' | 'counts',
  ): RevisedPot[] => {
    const factor = fraction<'factor'>(...by);
    const side = ({ amount: kr, parts }: PotSide): PotSide =>
      what === 'amounts'
        ? { amount: times(kr, factor), parts }
        : {
            amount: kr,
            parts: parts.map(({ share, ...held }) => ({
              share,
              own: times(held.own, factor),
              others: times(held.others, factor),
              ownPopulation: times(held.ownPopulation, factor),
              othersPopulation: times(held.othersPopulation, factor),
            })),
          };
    return pots.map(({ before, after }) => ({ before: side(before), after: side(after) }));
  };

  it('counts give the same effects, and amounts give effects that are as much larger', () => {
    fc.assert(
      fc.property(recipient, scale, ({ pots }, by) => {
        const effects = factorEffects(pots);
        expect(factorEffects(changed(pots, by, 'counts'))).toEqual(effects);
        const larger = factorEffects(changed(pots, by, 'amounts'));
        for (const factor of factors) {
          expect(larger[factor]).toEqual(times(effects[factor], fraction<'factor'>(...by)));
        }
      }),
    );
  });
});

describe('with limits', () => {
  it('what they move is an effect of its own, and all sum exactly', () => {
    const limits = fc.record({ before: amount, after: amount });
    fc.assert(
      fc.property(fc.array(fc.tuple(recipient, limits), { minLength: 1, maxLength: 5 }), (all) => {
        const revisions = all.map(([one, moved]) => revise({ ...one, limits: moved }));
        revisions.forEach((revision, index) => {
          const [one, moved] = all[index]!;
          expect(revision.limits).toEqual(subtract(moved.after, moved.before));
          expect(sum([...effectsOf(revision), revision.limits!])).toEqual(revision.difference);
          for (const factor of factors) expect(revision[factor]).toEqual(revise(one)[factor]);
        });
        const together = reviseTogether(revisions, kronor('5'), kronor('9'));
        const every = sum([...effectsOf(together), together.limits!]);
        expect(compare(every, kronor('4'))).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the effects of all recipients together', () => {
  it('sum exactly to the difference of their shown total', () => {
    fc.assert(
      fc.property(fc.array(recipient, { minLength: 1, maxLength: 12 }), (all) => {
        const together = reviseTogether(all.map(revise), kronor('1000'), kronor('-7'));
        expect(compare(sum(effectsOf(together)), kronor('-1007'))).toBe(0);
        for (const factor of factors) {
          const added = sum(all.map((one) => revise(one)[factor]));
          expect(compare(together[factor], added)).toBe(0);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('are no slower than the rest for thousands of recipients', () => {
    const national = 3_000n * 5_000n;
    const revisions = Array.from({ length: 3_000 }, (_, index) => {
      const own = BigInt(4_000 + ((index * 37) % 1_999));
      const before = byCount('600000000', String(own), String(national));
      const after = byCount('610000000', String(own + BigInt(index % 7)), String(national + 99n));
      const pots = [{ before, after }];
      return revise({
        pots,
        shownBefore: rounded(pots, 'before'),
        shownAfter: rounded(pots, 'after'),
      });
    });
    const start = performance.now();
    const together = reviseTogether(revisions, kronor('0'), kronor('0'));
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(sum(effectsOf(together)).numerator).toBe(exact('0').numerator);
  });
});

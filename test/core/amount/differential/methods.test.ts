import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apportion, type Method } from '../../../../src/core/amount/apportion';
import { sharesOfTotal, type Tie } from '../../../../src/core/amount/apportionment';
import { fraction, kronor, type Exact } from '../../../../src/core/amount/exact';
import { missing } from '../../../../src/core/amount/missing';
import {
  distribute,
  type Distribution,
  type DistributionOptions,
} from '../../../../src/core/distribution/distribution';
import { givesTheKeptAnswers } from '../../otherProgram';

interface Chosen {
  readonly name: string;
  readonly method: Method['kind'];
  /** The position of the one that takes a residual. */
  readonly named: number;
}

/** Lists are texts with spaces, and fractions `1/3`. */
interface CaseOfParts extends Chosen {
  readonly total: string;
  readonly weights: string;
  readonly parts: string;
  readonly tie: Tie | null;
}

interface CaseOfDistribution extends Chosen {
  readonly codes: string;
  readonly pots: readonly {
    readonly amount: string;
    readonly parts: readonly { readonly share: string; readonly weights: string }[];
  }[];
  readonly whole: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly limited: string | null;
}

interface Answers {
  readonly parts: readonly CaseOfParts[];
  readonly distributions: readonly CaseOfDistribution[];
}

/** The answers of `methods.py`, which hands out one unit at a time with Python's fractions. */
const answers = JSON.parse(readFileSync(join(__dirname, 'cases.json'), 'utf8')) as Answers;

const none = missing('notGiven');
const list = (text: string): string[] => text.split(' ');
const methodOf = ({ method: kind, named }: Chosen): Method =>
  kind === 'residual' ? { kind, to: named } : { kind };

function ratio<Value extends Exact>(text: string): Value {
  const [numerator = '', denominator = '1'] = text.split('/');
  return fraction(BigInt(numerator), BigInt(denominator)) as Value;
}

test.each(answers.parts)('whole parts agree with another program, $name', (known) => {
  const total = BigInt(known.total);
  const shares = sharesOfTotal(total, list(known.weights).map(BigInt));
  const { parts, tie } = apportion(methodOf(known), shares, total);
  expect(parts).toEqual(list(known.parts).map(BigInt));
  expect(tie ?? null).toEqual(known.tie);
});

function distributed(
  { codes, pots }: CaseOfDistribution,
  options: Pick<DistributionOptions, 'rounding' | 'method' | 'limits'>,
): Distribution | undefined {
  const result = distribute(
    list(codes).map((code) => ({ code, population: none, previous: none, ranked: true })),
    pots.map(({ amount, parts }) => ({
      amount: ratio(amount),
      key: {
        kind: 'blend',
        parts: parts.map(({ share, weights }) => ({
          share: ratio(share),
          weights: list(weights).map((text) => ratio(text)),
        })),
      },
    })),
    { ...options, rankOn: 'unrounded', rankDirection: 'descending' },
  );
  return result.ok ? result.distribution : undefined;
}

describe.each(answers.distributions)('agrees with another program, $name', (known) => {
  test('whole kronor of pots with öre by decimal weights', () => {
    const result = distributed(known, { rounding: 'exact', method: methodOf(known) });
    expect(result?.totals).toEqual(list(known.whole).map((text) => kronor(text)));
  });

  test('a least and a most for each, or that they cannot be kept', () => {
    const limits = {
      minimum: ratio<Exact<'kr'>>(known.minimum),
      maximum: ratio<Exact<'kr'>>(known.maximum),
    };
    const result = distributed(known, { rounding: 'standard', limits });
    expect(result?.totals ?? null).toEqual(
      known.limited && list(known.limited).map((text) => ratio(text)),
    );
  });
});

givesTheKeptAnswers(join(__dirname, 'methods.py'), answers);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fraction, kronor, weight, type Exact } from '../../../../src/core/amount/exact';
import type { KeyPart, RevisedPot } from '../../../../src/core/revision/potSide';
import { revise } from '../../../../src/core/revision/revision';
import { givesTheKeptAnswers } from '../../otherProgram';

type Side = 'before' | 'after';

interface WrittenCase {
  readonly name: string;
  readonly pots: readonly (Record<Side, string> & {
    readonly parts: readonly (Record<Side, Record<Exclude<keyof KeyPart, 'share'>, string>> & {
      readonly share: string;
    })[];
  })[];
  readonly shown: Record<Side, string>;
  readonly effects: Record<'pot' | 'own' | 'others' | 'population' | 'rounding', string>;
}

/** The answers of `revision.py`, which walks all 120 orders with Python's fractions. */
const cases = JSON.parse(
  readFileSync(join(__dirname, 'cases.json'), 'utf8'),
) as readonly WrittenCase[];

function ratio<Value extends Exact>(text: string): Value {
  const [numerator = '', denominator = '1'] = text.split('/');
  return fraction(BigInt(numerator), BigInt(denominator)) as Value;
}

const potOf = ({ parts, ...amounts }: WrittenCase['pots'][number]): RevisedPot => {
  const side = (which: Side): RevisedPot[Side] => ({
    amount: kronor(amounts[which]),
    parts: parts.map(({ share, [which]: held }) => ({
      share: ratio(share),
      own: weight(held.own),
      others: weight(held.others),
      ownPopulation: weight(held.ownPopulation),
      othersPopulation: weight(held.othersPopulation),
    })),
  });
  return { before: side('before'), after: side('after') };
};

it.each(cases)('agrees with another program, in another style: $name', (written) => {
  const { difference: _sum, ...effects } = revise({
    pots: written.pots.map(potOf),
    shownBefore: kronor(written.shown.before),
    shownAfter: kronor(written.shown.after),
  });
  const known = Object.fromEntries(
    Object.entries(written.effects).map(([factor, text]) => [factor, ratio(text)]),
  );
  expect(effects).toEqual(known);
});

givesTheKeptAnswers(join(__dirname, 'revision.py'), cases);

import {
  kronor,
  subtract,
  sum,
  times,
  fraction,
  type Kronor,
} from '../../../src/core/amount/exact';
import { amountOf } from '../../../src/core/revision/factorEffects';
import type { KeyPart, PotSide, RevisedPot } from '../../../src/core/revision/potSide';
import type { RevisedRecipient } from '../../../src/core/revision/revision';

const names = ['pot', 'own', 'others', 'population', 'rounding'] as const;
type Name = (typeof names)[number];

/**
 * The effects by walking through every one of the 120 orders of the five changes, one after the other,
 * with the whole amount calculated anew at each step: slow, and plainly what is meant.
 */
export function everyOrder(recipient: RevisedRecipient): Record<Name, Kronor> {
  const { pots, shownBefore, shownAfter } = recipient;
  const rounding = {
    before: subtract(shownBefore, sum(pots.map(({ before }) => amountOf(before)))),
    after: subtract(shownAfter, sum(pots.map(({ after }) => amountOf(after)))),
  };
  const shown = (changed: ReadonlySet<Name>): Kronor =>
    sum([
      ...pots.map((pot) => amountOf(sideIn(pot, changed))),
      rounding[changed.has('rounding') ? 'after' : 'before'],
    ]);
  const effects = Object.fromEntries(names.map((name) => [name, kronor('0')])) as Record<
    Name,
    Kronor
  >;
  const orders = permutations(names);
  for (const order of orders) {
    const changed = new Set<Name>();
    for (const name of order) {
      const without = shown(changed);
      changed.add(name);
      const step = subtract(shown(changed), without);
      effects[name] = sum([effects[name], times(step, fraction(1n, BigInt(orders.length)))]);
    }
  }
  return effects;
}

function sideIn({ before, after }: RevisedPot, changed: ReadonlySet<Name>): PotSide {
  const from = (name: Name): PotSide => (changed.has(name) ? after : before);
  return {
    amount: from('pot').amount,
    parts: before.parts.map(({ share }, part): KeyPart => ({
      share,
      own: from('own').parts[part]!.own,
      others: from('others').parts[part]!.others,
      ownPopulation: from('population').parts[part]!.ownPopulation,
      othersPopulation: from('population').parts[part]!.othersPopulation,
    })),
  };
}

function permutations<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length === 0) return [[]];
  return list.flatMap((first, index) =>
    permutations([...list.slice(0, index), ...list.slice(index + 1)]).map((rest) => [
      first,
      ...rest,
    ]),
  );
}

import { roundedText } from '../../core/amount/decimalText';
import { fraction, type Kronor } from '../../core/amount/exact';
import { isMissing, type Maybe } from '../../core/amount/missing';
import { literal, message, type Text } from '../../messages/message';
import type { Headline } from '../../tables/report';
import type { SolvedRegister } from './input';
import { registerTotals } from './summaryTable';

/** What each register says in a sentence: received, in the budget, left, and how sure it is. */
export const sentencesOf = (registers: readonly SolvedRegister[]): Text[] =>
  registers.flatMap((register) => {
    const { received, inBudget, remaining, distributed, undistributed, cautious, expected } =
      registerTotals(register);
    if (isMissing(received)) return [];
    return [
      message('grants.sentence.register', {
        about: registers.length > 1 ? register.name : '',
        grants: String(register.grants.length),
        received: millions(received),
        inBudget: millions(inBudget),
        remaining: millions(remaining),
        distributed: millions(distributed),
        undistributed: millions(undistributed),
      }),
      message('grants.sentence.certainty', {
        cautious: millions(cautious),
        expected: millions(expected),
      }),
    ];
  });

/** The answer before any table, one for each register. */
export const headlinesOf = (registers: readonly SolvedRegister[]): Headline[] =>
  registers.map((register) => {
    const totals = registerTotals(register);
    const line = (key: 'received' | 'remaining' | 'cautious' | 'expected'): Text[] => {
      const amount = totals[key];
      return isMissing(amount)
        ? []
        : [message(`grants.headline.${key}`, { amount: millions(amount) })];
    };
    return {
      title: literal(registers.length > 1 ? register.name : register.title),
      lines: [...line('received'), ...line('remaining'), ...line('cautious'), ...line('expected')],
    };
  });

/** Millions with up to two decimals, as the papers write them; empty for what is missing. */
function millions(amount: Maybe<Kronor>): string {
  if (isMissing(amount)) return '';
  const inMillions = fraction(amount.numerator, amount.denominator * 1000000n);
  return roundedText(inMillions, 2).replace(/\.?0+$/, '');
}

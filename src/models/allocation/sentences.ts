import { preciseText } from '../../core/amount/decimalText';
import { compare } from '../../core/amount/exact';
import { totalsByName, type NamedTotal } from '../../core/allocation/totals';
import { message, type Text } from '../../messages/message';
import type { Headline } from '../../tables/report';
import type { SolvedAllocation } from './input';

/** What the table says in a sentence: how much goes to how many needs, and who gets most of it. */
export function sentencesOf({ input, allocation }: SolvedAllocation): readonly Text[] {
  const names = input.needs.map(({ responsible }) => responsible);
  const named = totalsByName(names, allocation.amounts).filter(
    ({ members }) => names[members[0]!] !== '',
  );
  const whole = message('allocation.sentence.whole', {
    amount: preciseText(allocation.amount),
    needs: input.needs.length,
    responsible: named.length,
  });
  const most = largest(named);
  if (!most) return [whole];
  return [
    whole,
    message('allocation.sentence.most', {
      responsible: names[most.members[0]!]!,
      amount: preciseText(most.total),
    }),
  ];
}

/** The answer before any table, as the pane shows it first. */
export function headlineOf(solved: SolvedAllocation): Headline {
  const { title } = solved.input;
  return {
    title: title === undefined ? message('allocation.title', {}) : { literal: title },
    lines: sentencesOf(solved),
  };
}

/** The one that gets more than all others; undefined where nobody does. */
function largest(totals: readonly NamedTotal[]): NamedTotal | undefined {
  if (totals.length < 2) return undefined;
  const [most, next] = [...totals].sort((a, b) => compare(b.total, a.total));
  return most && next && compare(most.total, next.total) > 0 ? most : undefined;
}

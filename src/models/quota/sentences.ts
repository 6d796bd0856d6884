import { message, type Text } from '../../messages/message';
import type { Headline } from '../../tables/report';
import type { SolvedQuota } from './input';

/** What the table says in a sentence: how many are shared, and who gets most and fewest. */
export function sentencesOf({ input, quota }: SolvedQuota): readonly Text[] {
  const whole = message('quota.sentence.whole', {
    total: String(input.total.value),
    municipalities: input.municipalities.length,
  });
  const most = extreme(quota.quotas, (one, best) => one > best);
  const fewest = extreme(quota.quotas, (one, best) => one < best);
  if (most === fewest) return [whole];
  const named = (number: bigint): string =>
    input.municipalities
      .filter((_, place) => quota.quotas[place] === number)
      .map(({ name }) => name)
      .join(', ');
  return [
    whole,
    message('quota.sentence.extremes', {
      most: named(most),
      mostNumber: String(most),
      fewest: named(fewest),
      fewestNumber: String(fewest),
    }),
  ];
}

/** The answer before any table, as the pane shows it first. */
export function headlineOf(solved: SolvedQuota): Headline {
  const { title } = solved.input;
  return {
    title: title === undefined ? message('quota.title', {}) : { literal: title },
    lines: sentencesOf(solved),
  };
}

const extreme = (
  quotas: readonly bigint[],
  isBeyond: (one: bigint, best: bigint) => boolean,
): bigint => quotas.reduce((best, one) => (isBeyond(one, best) ? one : best));

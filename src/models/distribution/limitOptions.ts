import { exact, kronor } from '../../core/amount/exact';
import type { LimitName, Limits } from '../../core/distribution/limits';
import { message } from '../../messages/message';
import type { OptionSchema } from '../model';

/** The limits in the order that they are offered and spoken of. */
export const limitNames = [
  'minimum',
  'maximum',
  'minimumPerInhabitant',
  'maximumPerInhabitant',
  'largestLossPerInhabitant',
] as const satisfies readonly LimitName[];

/** One amount a limit; empty for none. */
export const limitOptions: readonly OptionSchema[] = limitNames.map((limit) => ({
  key: limit,
  kind: 'amount',
  title: message('limits.title', { limit }),
  help: message(`limits.option.${limit}.help`, {}),
  group: message('limits.group', {}),
  fallback: '',
}));

/** The limits chosen; nothing where none is. Takes values that `readOptions` has found to be allowed. */
export function limitsFrom(values: Readonly<Record<string, string>>): Limits | undefined {
  const { minimum, maximum, ...perInhabitant } = values;
  const of = (
    limit: 'minimumPerInhabitant' | 'maximumPerInhabitant' | 'largestLossPerInhabitant',
  ) => (perInhabitant[limit] ? { [limit]: exact<'kr/person'>(perInhabitant[limit]) } : {});
  const limits: Limits = {
    ...(minimum && { minimum: kronor(minimum) }),
    ...(maximum && { maximum: kronor(maximum) }),
    ...of('minimumPerInhabitant'),
    ...of('maximumPerInhabitant'),
    ...of('largestLossPerInhabitant'),
  };
  return Object.keys(limits).length > 0 ? limits : undefined;
}

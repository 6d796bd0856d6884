import { message } from '../../messages/message';
import type { IsoDate } from '../../tables/parse/writtenDate';
import type { OptionSchema } from '../model';
import { amountUnitOf, unitOption, type AmountUnit } from '../reporting/amountUnit';

/** The choices of the model, as the pane and the command line offer them. */
export const grantsOptions: readonly OptionSchema[] = [
  {
    key: 'ownRegion',
    kind: 'recipient',
    title: message('grants.option.ownRegion', {}),
    help: message('grants.option.ownRegion.help', {}),
    fallback: '',
  },
  {
    key: 'today',
    kind: 'date',
    title: message('grants.option.today', {}),
    help: message('grants.option.today.help', {}),
    fallback: '',
  },
  unitOption,
];

/** The checked option texts as the calculation wants them. */
export interface GrantsSettings {
  /** A region's code or name; empty for none. */
  readonly ownRegion: string;
  /** The day to count from: the user's own, else that of the run; missing where nobody has said. */
  readonly today: IsoDate | undefined;
  readonly unit: AmountUnit;
}

/** Takes values that `readOptions` has found to be allowed. */
export function settingsFrom(
  values: Readonly<Record<string, string>>,
  today: IsoDate | undefined,
): GrantsSettings {
  return {
    ownRegion: values.ownRegion ?? '',
    today: values.today || today,
    unit: amountUnitOf(values.unit),
  };
}

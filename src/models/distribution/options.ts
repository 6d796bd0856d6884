import type { DistributionOptions } from '../../core/distribution/distribution';
import { message } from '../../messages/message';
import type { OptionSchema } from '../model';
import { agreeingOption, agreeingUnitsOf, type AgreeingUnits } from './agreeingOption';
import { amountUnitOf, unitOption, type AmountUnit } from '../reporting/amountUnit';
import { limitOptions, limitsFrom } from './limitOptions';
import { methodFrom, methodOptions, type MethodChoice } from './method';

/** The choices of the model, as the pane and the command line offer them. */
export const distributionOptions: readonly OptionSchema[] = [
  {
    key: 'rounding',
    kind: 'choice',
    title: message('distribution.option.rounding', {}),
    help: message('distribution.option.rounding.help', {}),
    choices: [
      { value: 'standard', title: message('distribution.option.rounding.standard', {}) },
      { value: 'exact', title: message('distribution.option.rounding.exact', {}) },
    ],
    fallback: 'standard',
  },
  ...methodOptions,
  {
    key: 'ownRegion',
    kind: 'recipient',
    title: message('distribution.option.ownRegion', {}),
    help: message('distribution.option.ownRegion.help', {}),
    fallback: '',
  },
  unitOption,
  agreeingOption,
  {
    key: 'rankDirection',
    kind: 'choice',
    title: message('distribution.option.rankDirection', {}),
    help: message('distribution.option.rankDirection.help', {}),
    choices: [
      { value: 'descending', title: message('distribution.option.rankDirection.descending', {}) },
      { value: 'ascending', title: message('distribution.option.rankDirection.ascending', {}) },
    ],
    fallback: 'descending',
  },
  {
    key: 'rankOn',
    kind: 'choice',
    title: message('distribution.option.rankOn', {}),
    help: message('distribution.option.rankOn.help', {}),
    choices: [
      { value: 'unrounded', title: message('distribution.option.rankOn.unrounded', {}) },
      { value: 'shown', title: message('distribution.option.rankOn.shown', {}) },
    ],
    fallback: 'unrounded',
  },
  {
    key: 'year',
    kind: 'text',
    title: message('distribution.option.year', {}),
    help: message('distribution.option.year.help', {}),
    fallback: '',
  },
  ...limitOptions,
  {
    key: 'otherKey',
    kind: 'text',
    title: message('key-swap.option', {}),
    help: message('key-swap.option.help', {}),
    fallback: '',
  },
];

/** The checked option texts as the calculation wants them. */
export interface DistributionSettings extends Omit<DistributionOptions, 'method'>, MethodChoice {
  /** A region's code or name; empty for none. */
  readonly ownRegion: string;
  readonly unit: AmountUnit;
  readonly units: AgreeingUnits;
  readonly year: string;
  /** A key in words to compare with; empty for none. */
  readonly otherKey: string;
}

/** Takes values that `readOptions` has found to be allowed. */
export function settingsFrom(values: Readonly<Record<string, string>>): DistributionSettings {
  const limits = limitsFrom(values);
  return {
    rounding: values.rounding === 'exact' ? 'exact' : 'standard',
    ...methodFrom(values),
    rankDirection: values.rankDirection === 'ascending' ? 'ascending' : 'descending',
    rankOn: values.rankOn === 'shown' ? 'shown' : 'unrounded',
    unit: amountUnitOf(values.unit),
    units: agreeingUnitsOf(values.units),
    ownRegion: values.ownRegion ?? '',
    year: values.year ?? '',
    otherKey: values.otherKey ?? '',
    ...(limits && { limits }),
  };
}

import { message } from '../../messages/message';
import type { OptionSchema } from '../model';
import { amountUnitOf, unitOption, type AmountUnit } from '../reporting/amountUnit';

/** The choices of the model, as the pane and the command line offer them. */
export const revisionOptions: readonly OptionSchema[] = [
  {
    key: 'before',
    kind: 'text',
    title: message('revision.option.before', {}),
    help: message('revision.option.before.help', {}),
    fallback: '',
  },
  {
    key: 'after',
    kind: 'text',
    title: message('revision.option.after', {}),
    help: message('revision.option.after.help', {}),
    fallback: '',
  },
  {
    key: 'ownRegion',
    kind: 'recipient',
    title: message('distribution.option.ownRegion', {}),
    help: message('revision.option.ownRegion.help', {}),
    fallback: '',
  },
  unitOption,
];

/** The checked option texts as the calculation wants them. */
export interface RevisionSettings {
  /** A vintage's title or a part of it; empty where the order of the vintages decides. */
  readonly before: string;
  readonly after: string;
  /** A region's code or name; empty for none. */
  readonly ownRegion: string;
  readonly unit: AmountUnit;
}

/** Takes values that `readOptions` has found to be allowed. */
export const settingsFrom = (values: Readonly<Record<string, string>>): RevisionSettings => ({
  before: values.before ?? '',
  after: values.after ?? '',
  ownRegion: values.ownRegion ?? '',
  unit: amountUnitOf(values.unit),
});

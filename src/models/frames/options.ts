import { message } from '../../messages/message';
import type { OptionSchema } from '../model';
import { amountUnitOf, unitOption, type AmountUnit } from '../reporting/amountUnit';

/** The choices of the model, as the pane and the command line offer them. */
export const framesOptions: readonly OptionSchema[] = [
  {
    key: 'startFrom',
    kind: 'choice',
    title: message('frames.option.startFrom', {}),
    help: message('frames.option.startFrom.help', {}),
    choices: [
      { value: 'calculated', title: message('frames.option.startFrom.calculated', {}) },
      { value: 'printed', title: message('frames.option.startFrom.printed', {}) },
    ],
    fallback: 'calculated',
  },
  {
    key: 'board',
    kind: 'text',
    title: message('frames.option.board', {}),
    help: message('frames.option.board.help', {}),
    fallback: '',
  },
  {
    key: 'year',
    kind: 'count',
    title: message('frames.option.year', {}),
    help: message('frames.option.year.help', {}),
    fallback: '',
  },
  { ...unitOption, fallback: 'mkr' },
];

/** The checked option texts as the calculation wants them. */
export interface FramesSettings {
  readonly startFrom: 'calculated' | 'printed';
  /** The board of the bridge, by name or abbreviation; empty for all together. */
  readonly board: string;
  /** The year that the bridge goes to; empty for the first. */
  readonly year: string;
  readonly unit: AmountUnit;
}

/** Takes values that `readOptions` has found to be allowed. */
export const settingsFrom = (values: Readonly<Record<string, string>>): FramesSettings => ({
  startFrom: values.startFrom === 'printed' ? 'printed' : 'calculated',
  board: values.board ?? '',
  year: values.year ?? '',
  unit: amountUnitOf(values.unit),
});

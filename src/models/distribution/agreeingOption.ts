import { message } from '../../messages/message';
import type { OptionSchema } from '../model';

/** Whether the result is also given in tables by unit, and whether their sums are plainly rounded. */
export type AgreeingUnits = 'none' | 'all' | 'printed';

/** The choice of tables by unit, as the pane and the command line offer it. */
export const agreeingOption: OptionSchema = {
  key: 'units',
  kind: 'choice',
  title: message('agreeing.option', {}),
  help: message('agreeing.option.help', {}),
  choices: [
    { value: 'none', title: message('agreeing.option.none', {}) },
    { value: 'all', title: message('agreeing.option.all', {}) },
    { value: 'printed', title: message('agreeing.option.printed', {}) },
  ],
  fallback: 'none',
};

/** Takes a value that `readOptions` has found to be allowed. */
export const agreeingUnitsOf = (value: string | undefined): AgreeingUnits =>
  value === 'all' || value === 'printed' ? value : 'none';

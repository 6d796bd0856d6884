import { message } from '../../messages/message';
import type { OptionSchema } from '../model';

/** What the user may choose: whether what agrees is listed too. */
export const reconciliationOptions: readonly OptionSchema[] = [
  {
    key: 'show',
    kind: 'choice',
    title: message('reconciliation.option.show', {}),
    help: message('reconciliation.option.show.help', {}),
    choices: [
      { value: 'all', title: message('reconciliation.option.show.all', {}) },
      { value: 'differing', title: message('reconciliation.option.show.differing', {}) },
    ],
    fallback: 'all',
  },
];

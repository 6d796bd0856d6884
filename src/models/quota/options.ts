import { message } from '../../messages/message';
import type { OptionSchema } from '../model';

/** The choices of the model, as the pane and the command line offer them. */
export const quotaOptions: readonly OptionSchema[] = [
  {
    key: 'total',
    kind: 'count',
    title: message('quota.option.total', {}),
    help: message('quota.option.total.help', {}),
    fallback: '',
  },
];

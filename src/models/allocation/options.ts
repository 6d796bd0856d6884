import { message } from '../../messages/message';
import type { OptionSchema } from '../model';

/** The choices of the model, as the pane and the command line offer them. */
export const allocationOptions: readonly OptionSchema[] = [
  {
    key: 'amount',
    kind: 'amount',
    title: message('allocation.option.amount', {}),
    help: message('allocation.option.amount.help', {}),
    fallback: '',
  },
];

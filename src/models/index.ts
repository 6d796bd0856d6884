import { allocation } from './allocation';
import { distribution } from './distribution';
import { frames } from './frames';
import { grants } from './grants';
import type { Model } from './model';
import { quota } from './quota';
import { reconciliation } from './reconciliation';
import { revision } from './revision';
import { statements } from './statements';

/** Every model, in the order the pane and the command line list them. */
export const models: readonly Model[] = [
  distribution,
  revision,
  allocation,
  grants,
  frames,
  statements,
  reconciliation,
  quota,
];

import { distribution } from './distribution';
import { grants } from './grants';
import { frames } from './frames';
import type { Model } from './model';
import { quota } from './quota';

/** Every model, in the order the pane and the command line list them. */
export const models: readonly Model[] = [distribution, grants, frames, quota];

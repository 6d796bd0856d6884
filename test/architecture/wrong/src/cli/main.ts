import { nothing } from '../core/nothing';
import { pane } from '../taskpane/pane';

export const main: string = `${pane}${nothing}`;

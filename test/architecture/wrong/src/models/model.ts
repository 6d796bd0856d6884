import { pane } from '../taskpane/pane';

export const model: string = `${pane}`;

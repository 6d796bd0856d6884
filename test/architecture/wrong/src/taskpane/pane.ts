import { command } from '../commands/command';
import { host } from '../workbench/host';

export const pane: string = `${command}${host}`;

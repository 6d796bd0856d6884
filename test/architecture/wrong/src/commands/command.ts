import { custom } from '../functions/custom';

export const command: string = `${custom}`;

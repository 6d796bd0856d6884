import { main } from '../cli/main';

export const custom: string = `${main}`;

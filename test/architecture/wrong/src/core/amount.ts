import { sep } from 'node:path';
import { sheet } from '../tables/sheet';

export const amount: string = `${sheet}${sep}`;

import { sheet } from '../tables/sheet';
import { port } from '../workbook/port';

export const text: string = `${sheet}${port}`;

import { model } from '../models/model';

export const host: string = `${model}`;

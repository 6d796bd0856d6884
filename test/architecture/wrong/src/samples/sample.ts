import { model } from '../models/model';

export const sample: string = `${model}`;

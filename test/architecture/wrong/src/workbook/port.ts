import { model } from '../models/model';

export const port: string = `${model}`;

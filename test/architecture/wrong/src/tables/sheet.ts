import { model } from '../models/model';

export const sheet: string = `${model}`;

import type { Message } from '../../messages/message';
import type { CellAddress } from '../../tables/cell';
import { error } from '../../tables/finding';
import type { Outcome } from '../port';

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failure = (problem: Message, cell?: CellAddress): Outcome<never> => ({
  ok: false,
  problem: error(problem, cell),
});

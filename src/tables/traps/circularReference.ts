import { message } from '../../messages/message';
import { addressText } from '../cell';
import { warning, type Finding } from '../finding';
import type { InputReach } from './inputReach';

/** A formula that ends up in itself: Excel then shows 0, or the value of some round of calculation. */
export function circularReference({ cycle }: InputReach): Finding[] {
  if (!cycle?.[0]) return [];
  return [warning(message('trap-circular', { cells: cycle.map(addressText) }), cycle[0])];
}

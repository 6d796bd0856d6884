import { missing, type Maybe } from '../../core/amount/missing';
import type { FoundColumn, FoundTable, InputCell } from '../../tables/recognised';

/** A cell's words; a number's digits where words were asked for; empty where nothing stands. */
export function textOf(input: InputCell | undefined): string {
  if (input?.reading.kind === 'text') return input.reading.text.trim();
  if (input?.reading.kind === 'number') return input.reading.value;
  return '';
}

/** A cell's number, or that it is missing. */
export function numberOf<T>(
  input: InputCell | undefined,
  make: (text: string) => T,
): Maybe<T, 'blank'> {
  return input?.reading.kind === 'number' ? make(input.reading.value) : missing('blank');
}

/** The column of a table that was taken for a key. */
export const columnOf = (table: FoundTable, key: string): FoundColumn | undefined =>
  table.columns.find((column) => column.key === key);

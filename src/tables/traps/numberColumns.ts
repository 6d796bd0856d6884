import type { FoundColumn, FoundTable } from '../recognised';

/** The columns of a table that hold amounts or counts, which are what is summed and shared by. */
export function numberColumns({ columns }: FoundTable): readonly FoundColumn[] {
  return columns.filter(({ kind }) => kind === 'amount' || kind === 'count');
}

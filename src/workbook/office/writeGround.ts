import { modelOfMark } from '../../tables/layout';
import type { MarkBefore } from '../beforeImage';
import { memoName } from '../pictureMemo';
import { loadJournal, type Journal } from './journal';

/** What a write must know of the workbook beside its cells. */
export interface WriteGround {
  readonly journal: Journal;
  /** Whether sheets may neither come nor go. */
  readonly structureProtected: boolean;
  /** What stands under the names of our results, those whose sheet has gone too. */
  readonly marks: ReadonlyMap<string, MarkBefore>;
  /** What a hidden name of ours refers to, with its `=`. */
  formulaOf(name: string): string | undefined;
}

/** Asks for it; the answer is there after the next `sync`. */
export function loadGround(workbook: Excel.Workbook): () => WriteGround {
  const journal = loadJournal(workbook);
  const protection = workbook.protection.load('protected');
  const names = workbook.names.load('items/name,items/comment,items/formula');
  return () => {
    const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
    const marks = names.items
      .filter(({ name }) => modelOfMark(name) !== undefined)
      .map(({ name, comment, formula }) => {
        const memo = formulas.get(memoName(name));
        const mark = { name, comment, formula: String(formula) };
        return [name, memo === undefined ? mark : { ...mark, memo }] as const;
      });
    return {
      journal: journal(),
      structureProtected: protection.protected,
      marks: new Map(marks),
      formulaOf: (name) => formulas.get(name),
    };
  };
}

import type { RawCell } from '../../tables/cell';

/** What a cell is to a formula engine: a constant, or a formula in en-US without `=`. */
export type EngineInput = RawCell | { readonly formula: string };

export interface EngineCell {
  readonly row: number;
  readonly column: number;
  readonly input: EngineInput;
}

export interface EngineSheet {
  readonly name: string;
  readonly cells: readonly EngineCell[];
}

/** What a formula came to, or a cell that a formula's answer spilled into. */
export interface ComputedCell {
  /** The sheet's place in the workbook. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: RawCell;
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

/** Calculates a workbook. Synchronous once it has been loaded; knows nothing of the store. */
export interface FormulaEngine {
  /** Replaces everything; answers every formula. */
  open(
    sheets: readonly EngineSheet[],
    names: readonly { readonly name: string; readonly refersTo: string }[],
  ): readonly ComputedCell[];
  /** Changes cells; answers every formula. */
  edit(cells: readonly (EngineCell & { readonly sheet: number })[]): readonly ComputedCell[];
  /** The values of an expression as if it stood in a cell of a sheet; 1 × 1 for a single value. */
  evaluate(sheet: number, expression: string): RawCell[][];
}

import { preciseText } from '../../core/amount/decimalText';
import { isMissing } from '../../core/amount/missing';
import { temporaryIn, type FrameYear } from '../../core/frames/frames';
import { added, numberFormula, operation, type Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { SolvedBoard } from './solvedFrames';
import type { FramesSettings } from './options';

/** The parts of one year of a board as formulas over the input cells, in kr and unrounded. */
export interface YearFormulas {
  readonly base: Formula;
  readonly indexation: Formula;
  readonly changes: Formula;
  readonly frame: Formula;
  readonly printed?: Formula;
}

/**
 * A board's years as formulas. Each year's base is the whole calculation of the year before, so that
 * nothing is calculated from a rounded number.
 */
export function yearFormulas(
  { input, years }: SolvedBoard,
  { startFrom }: Pick<FramesSettings, 'startFrom'>,
  inputs: InputFormulas,
): readonly (YearFormulas | undefined)[] {
  let before = inputs.number(input.frameCell);
  return years.map((year, at) => {
    if (isMissing(year)) return undefined;
    const printedBefore = at > 0 ? input.printedCells[at - 1] : undefined;
    const base = startFrom === 'printed' && printedBefore ? inputs.number(printedBefore) : before;
    const printedCell = input.printedCells[at];
    const indexation = indexationOf(input, at, year, base, inputs);
    const changes = changesOf(input, year, inputs);
    const parts = [base, indexation, changes].filter((part) => part !== nothing);
    before = added(parts);
    return {
      ...{ base, indexation, changes, frame: before },
      ...(printedCell && { printed: inputs.number(printedCell) }),
    };
  });
}

/** One value that says there is nothing, so that no formula adds a zero. */
const nothing = numberFormula('0');

function indexationOf(
  { board, changes, indexCells }: SolvedBoard['input'],
  at: number,
  { year }: FrameYear,
  base: Formula,
  inputs: InputFormulas,
): Formula {
  const index = board.indexes[at]!;
  const cell = indexCells[at];
  if (isMissing(index) || (!cell && index.numerator === 0n)) return nothing;
  const temporary = temporaryIn(board.changes, year - 1).map((place) => changes[place]!.amountCell);
  const indexed = temporary.length > 0 ? operation(base, '-', inputs.sum(temporary)) : base;
  return cell
    ? operation(operation(indexed, '*', inputs.number(cell)), '/', numberFormula('100'))
    : operation(indexed, '*', numberFormula(preciseText(index)));
}

function changesOf(
  { changes }: SolvedBoard['input'],
  { begun, ended }: FrameYear,
  inputs: InputFormulas,
): Formula {
  const sumOf = (places: readonly number[]): Formula =>
    places.length === 0 ? nothing : inputs.sum(places.map((place) => changes[place]!.amountCell));
  const [plus, minus] = [sumOf(begun), sumOf(ended)];
  return minus === nothing ? plus : operation(plus, '-', minus);
}

import { boardFrames, type FrameYears } from '../../core/frames/frames';
import type { BoardInput, FramesInput } from './input';
import type { FramesSettings } from './options';

/** A board and its frames year by year. */
export interface SolvedBoard {
  readonly input: BoardInput;
  readonly years: FrameYears;
}

export interface SolvedFrames {
  readonly input: FramesInput;
  readonly boards: readonly SolvedBoard[];
}

export function solveFrames(input: FramesInput, { startFrom }: FramesSettings): SolvedFrames {
  const options = { baseYear: input.baseYear, startFrom };
  return {
    input,
    boards: input.boards.map((board) => ({
      input: board,
      years: boardFrames(board.board, options),
    })),
  };
}

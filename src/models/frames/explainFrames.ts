import { preciseText } from '../../core/amount/decimalText';
import { negate } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { temporaryIn, type FrameYear } from '../../core/frames/frames';
import type { Operand, Step } from '../../core/trace/step';
import { amountRoundSteps, operand } from '../reporting/stepParts';
import type { FramesSettings } from './options';
import type { SolvedBoard } from './solvedFrames';

/** The steps behind one value of a board's year; none for one that came straight from a cell. */
export function explainFrame(
  board: SolvedBoard,
  at: number,
  key: string,
  { unit }: Pick<FramesSettings, 'unit'>,
): readonly Step[] {
  const year = board.years[at];
  if (!year || isMissing(year)) return [];
  switch (key) {
    case 'base':
      return [...(at > 0 ? frameSteps(board, at - 1) : []), ...baseSteps(board, at, year)];
    case 'indexation':
      return [...indexationSteps(board, at, year), ...amountRoundSteps(year.indexation, unit)];
    case 'changes':
      return [...changeSteps(board, year), ...amountRoundSteps(year.changes, unit)];
    case 'frame':
      return [...frameSteps(board, at), ...amountRoundSteps(year.frame, unit)];
    case 'unexplained':
      if (isMissing(year.printed) || isMissing(year.unexplained)) return [];
      return [
        ...frameSteps(board, at),
        {
          rule: 'frames-unexplained',
          operands: [
            operand('printed', year.printed, 'kr', board.input.printedCells[at]),
            operand('frame', year.frame, 'kr'),
          ],
          result: operand('unexplained', year.unexplained, 'kr'),
        },
        ...amountRoundSteps(year.unexplained, unit),
      ];
    default:
      return [];
  }
}

function frameSteps(board: SolvedBoard, at: number): Step[] {
  const year = board.years[at];
  if (!year || isMissing(year)) return [];
  return [
    ...indexationSteps(board, at, year),
    ...changeSteps(board, year),
    {
      rule: 'frames-frame',
      operands: [
        baseOperand(board, at, year),
        operand('indexation', year.indexation, 'kr'),
        operand('changes', year.changes, 'kr'),
      ],
      result: operand('frame', year.frame, 'kr'),
    },
  ];
}

/** Where a year starts from the base year's frame or a printed one, its cell says so. */
function baseOperand({ input, years }: SolvedBoard, at: number, { base }: FrameYear): Operand {
  if (at === 0) return operand('base', base, 'kr', input.frameCell);
  const before = years[at - 1];
  const isCalculated = before && !isMissing(before) && before.frame === base;
  return operand('base', base, 'kr', isCalculated ? undefined : input.printedCells[at - 1]);
}

function baseSteps(board: SolvedBoard, at: number, year: FrameYear): Step[] {
  const value = baseOperand(board, at, year);
  return value.origin === undefined ? [] : [{ rule: 'read', operands: [value], result: value }];
}

function indexationSteps({ input }: SolvedBoard, at: number, year: FrameYear): Step[] {
  const index = input.board.indexes[at]!;
  if (isMissing(index)) return [];
  const temporary = temporaryIn(input.board.changes, year.year - 1);
  return [
    {
      rule: 'frames-indexation',
      operands: [
        operand('base', year.base, 'kr', at === 0 ? input.frameCell : undefined),
        ...temporary.map((place) => changeOperand(input, place)),
        operand('index', index, 'share', input.indexCells[at]),
      ],
      result: operand('indexation', year.indexation, 'kr'),
    },
  ];
}

function changeSteps({ input }: SolvedBoard, { begun, ended, changes }: FrameYear): Step[] {
  if (begun.length + ended.length === 0) return [];
  return [
    {
      rule: 'frames-changes',
      operands: [
        ...begun.map((place) => changeOperand(input, place)),
        ...ended.map((place) => endedOperand(input, place)),
      ],
      result: operand('changes', changes, 'kr'),
    },
  ];
}

function changeOperand({ board, changes }: SolvedBoard['input'], place: number): Operand {
  const { item, amountCell } = changes[place]!;
  return { ...operand('change', board.changes[place]!.amount, 'kr', amountCell), label: item };
}

function endedOperand(input: SolvedBoard['input'], place: number): Operand {
  const amount = negate(input.board.changes[place]!.amount);
  return { ...changeOperand(input, place), name: 'ended', value: preciseText(amount) };
}

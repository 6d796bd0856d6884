import { add, isNegative, negate, sum, zero, type Kronor } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import type { FrameYear } from '../../core/frames/frames';
import { literal, message, type Text } from '../../messages/message';
import { added, operation, numberFormula, type Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { YearFormulas } from './frameFormulas';
import type { SolvedBoard, SolvedFrames } from './solvedFrames';

/** One step of the way from one year's frame to the next; a pillar is a frame to stand on. */
export interface BridgeStep {
  readonly title: Text;
  readonly amount: Kronor;
  readonly isPillar: boolean;
  readonly formula: Formula;
}

/**
 * The way from a year's frame to the next one's: the base, the indexation, each change, what ends, the
 * frame; and, where a frame is printed, what is unexplained and the printed frame. The steps between two
 * pillars sum exactly to their difference.
 */
export function boardBridge(
  { input, years }: SolvedBoard,
  at: number,
  formulas: YearFormulas,
  inputs: InputFormulas,
): readonly BridgeStep[] {
  const year = years[at]!;
  if (isMissing(year)) return [];
  const change = (place: number, ended: boolean): BridgeStep => {
    const { item, amountCell } = input.changes[place]!;
    const { amount } = input.board.changes[place]!;
    const cell = inputs.number(amountCell);
    return {
      title: ended ? message('frames.step.ended', { item }) : literal(item),
      amount: ended ? negate(amount) : amount,
      isPillar: false,
      formula: ended ? operation(numberFormula('0'), '-', cell) : cell,
    };
  };
  return between(year, formulas, [
    ...year.begun.map((place) => change(place, false)),
    ...year.ended.map((place) => change(place, true)),
  ]);
}

/** The same for all boards together, the changes added up by their type. */
export function regionBridge(
  { boards }: SolvedFrames,
  at: number,
  total: Parameters<typeof between>[0],
  formulas: YearFormulas,
  inputs: InputFormulas,
): readonly BridgeStep[] {
  const byType = new Map<string, { amount: Kronor; cells: Formula[] }>();
  const put = (type: string, amount: Kronor, cell: Formula): void => {
    const known = byType.get(type);
    byType.set(type, {
      amount: add(known?.amount ?? zero, amount),
      cells: [...(known?.cells ?? []), cell],
    });
  };
  const ended: { amount: Kronor; cell: Formula }[] = [];
  for (const { input, years } of boards) {
    const year = years[at]!;
    if (isMissing(year)) return [];
    const placed = (place: number) => ({
      amount: input.board.changes[place]!.amount,
      cell: inputs.number(input.changes[place]!.amountCell),
    });
    for (const place of year.begun) {
      const { amount, cell } = placed(place);
      put(input.changes[place]!.type.trim().toLowerCase(), amount, cell);
    }
    ended.push(...year.ended.map(placed));
  }
  return between(total, formulas, [
    ...[...byType].map(([type, { amount, cells }]) => ({
      title: type === '' ? message('frames.step.untyped', {}) : literal(capitalised(type)),
      amount,
      isPillar: false,
      formula: added(cells),
    })),
    ...(ended.length === 0
      ? []
      : [
          {
            title: message('frames.step.temporaryEnded', {}),
            amount: negate(sum(ended.map(({ amount }) => amount))),
            isPillar: false,
            formula: operation(numberFormula('0'), '-', added(ended.map(({ cell }) => cell))),
          },
        ]),
  ]);
}

/** Whether the way goes below zero anywhere, which no bar that stands on the axis can show. */
export function goesBelowZero(steps: readonly BridgeStep[]): boolean {
  let height: Kronor = zero;
  return steps.some(({ amount, isPillar }) => {
    height = isPillar ? amount : add(height, amount);
    return isNegative(height);
  });
}

function between(
  year: Pick<FrameYear, 'base' | 'indexation' | 'frame' | 'printed' | 'unexplained'>,
  formulas: YearFormulas,
  changes: readonly BridgeStep[],
): readonly BridgeStep[] {
  const step = (title: Text, amount: Kronor, formula: Formula, isPillar = false): BridgeStep => ({
    ...{ title, amount, isPillar, formula },
  });
  const { printed, unexplained } = year;
  return [
    step(message('frames.step.base', {}), year.base, formulas.base, true),
    step(message('frames.step.indexation', {}), year.indexation, formulas.indexation),
    ...changes,
    step(message('frames.step.frame', {}), year.frame, formulas.frame, true),
    ...(isMissing(printed) || isMissing(unexplained) || !formulas.printed
      ? []
      : [
          step(
            message('frames.step.unexplained', {}),
            unexplained,
            operation(formulas.printed, '-', formulas.frame),
          ),
          step(message('frames.step.printed', {}), printed, formulas.printed, true),
        ]),
  ];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

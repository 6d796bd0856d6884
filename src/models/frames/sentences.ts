import { roundedText } from '../../core/amount/decimalText';
import type { Kronor } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { message, type Text } from '../../messages/message';
import { amountDecimals, inAmountUnit } from '../reporting/amountUnit';
import type { FramesSettings } from './options';
import type { SolvedFrames } from './solvedFrames';
import { sumOfYear } from './totalsTable';

/** What the frames come to, in a few sentences: the sum each year, what is unexplained, pairs that fail. */
export function framesSentences(solved: SolvedFrames, { unit }: FramesSettings): readonly Text[] {
  const { input } = solved;
  const shown = (amount: Kronor): string =>
    roundedText(inAmountUnit(amount, unit), amountDecimals[unit]);
  const sums = input.years.flatMap((year, at): Text[] => {
    const made = sumOfYear(solved, at);
    if (!made) return [message('frames.sentence.noYear', { year: String(year) })];
    const parameters = { year: String(year), frame: shown(made.frame), unit };
    if (isMissing(made.printed) || isMissing(made.unexplained)) {
      return [message('frames.sentence.year', parameters)];
    }
    return [
      message('frames.sentence.yearAgainstPrinted', {
        ...parameters,
        printed: shown(made.printed),
        unexplained: shown(made.unexplained),
      }),
    ];
  });
  const unmatched = input.checked.filter(({ verdict }) => verdict !== 'matched').length;
  const pairs = input.checked.length;
  return [
    ...sums,
    ...(pairs === 0
      ? []
      : [
          message('frames.sentence.pairs', {
            matched: String(pairs - unmatched),
            pairs: String(pairs),
          }),
        ]),
  ];
}
